import type { Problem } from "../errors";
import { type OpenedTable, collected } from "./collected";
import type { LayoutId, MunicipalityRef } from "./layout";
import { type OpenedFile, type RecognisedTable, type SourceFile, openFile } from "./openFile";
import { isBlank } from "./table";

/** What a file is and what is in it: the whole of it, not one municipality's share. */
export interface Inspection {
  readonly file: string;
  readonly layout: LayoutId;
  readonly encoding: string;
  /** Data rows; in a layout that is not read yet, the rows below the heading. */
  readonly rowsRead: number;
  readonly periods: readonly string[];
  /** Every municipality that the file names, code of seven digits. A national file names 5,570. */
  readonly municipalities: readonly MunicipalityRef[];
  /** Ids. */
  readonly indicators: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Says what a file is, without choosing a municipality. What reading would stop at for want of a period or a stage,
 * or because the layout is not read yet, is a problem here.
 *
 * @throws JuntosError for what `openFile` refuses, and "csv-uneven".
 */
export async function inspectFile(file: SourceFile): Promise<Inspection> {
  const opened = await openFile(file);
  const tables = opened.tables.flatMap(openedTable);
  const { layout, encoding } = opened;
  if (tables.length === 0) return { file: file.name, layout, encoding, ...rowsOnly(opened) };
  const content = collected(tables, null, file.name);
  const periods = new Set(content.dataset.observations.map(({ period }) => period));
  periods.delete("");
  return {
    file: file.name,
    layout,
    encoding,
    rowsRead: content.rowsRead,
    periods: [...periods].sort(),
    municipalities: content.municipalities,
    indicators: content.dataset.indicators.map(({ id }) => id),
    problems: [...opened.problems, ...tables.flatMap(lacking), ...content.problems],
  };
}

function openedTable({ table, recognised }: RecognisedTable): OpenedTable[] {
  return recognised.open === null ? [] : [{ table, recognised, opening: recognised.open(table, {}) }];
}

function lacking({ table, opening }: OpenedTable): Problem[] {
  const { file, name } = table;
  if (opening.lacks === "period") return [{ code: "period-unknown", facts: { file }, where: name }];
  return opening.lacks === "stage" ? [{ code: "stage-unknown", facts: { file }, where: name }] : [];
}

function rowsOnly({ layout, tables, problems }: OpenedFile): Omit<Inspection, "file" | "layout" | "encoding"> {
  const rowsRead = tables.reduce((sum, { table, recognised }) => {
    const data = [...table.rows].filter((row) => row.number > recognised.header.row && !isBlank(row));
    return sum + data.length;
  }, 0);
  const problem: Problem = { code: "layout-not-read", facts: { layout }, where: "" };
  return { rowsRead, periods: [], municipalities: [], indicators: [], problems: [...problems, problem] };
}
