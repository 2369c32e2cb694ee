import type { Dataset } from "../dataset/dataset";
import { isMunicipalityCode, sevenDigitCode, stateOf } from "../dataset/municipality";
import { parsePeriod } from "../dataset/period";
import { JuntosError, type Problem } from "../errors";
import { type Collected, type Dropped, type OpenedTable, collected } from "./collected";
import type { LayoutId, MunicipalityRef, ReadOptions } from "./layout";
import { type OpenedFile, type SourceFile, openFile } from "./openFile";

export interface ReadRequest extends ReadOptions {
  /** IBGE code of six or seven digits. */
  readonly municipality: string;
}

/** What a file says about one municipality, and how honestly it was read. */
export interface Reading {
  readonly file: string;
  readonly layout: LayoutId;
  readonly encoding: string;
  /** Seven digits. */
  readonly municipality: string;
  /** As the file writes it; null = the file does not name it. */
  readonly municipalityName: string | null;
  /** Two letters. */
  readonly state: string;
  /** Ascending. */
  readonly periods: readonly string[];
  /** The municipality's facilities and observations, and the indicators that they use. */
  readonly dataset: Dataset;
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** rowsRead = rowsKept + all of these. The commonest first. */
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a source's file and keeps what is of one municipality. The file is recognised by its content.
 *
 * @throws JuntosError for what `openFile` refuses, and "municipality-invalid", "period-invalid", "period-missing",
 *   "stage-missing", "layout-unknown", "layout-later", "csv-uneven", "file-without-rows",
 *   "municipality-not-in-file", "no-rows-left".
 */
export async function readFile(file: SourceFile, request: ReadRequest): Promise<Reading> {
  const municipality = checkedMunicipality(request.municipality);
  const options = checkedOptions(request);
  const opened = await openFile(file);
  const tables = opened.tables.map((table) => openTable(opened, table, options));
  const content = collected(tables, municipality, options.sourceId ?? file.name);
  checkRows(opened, content, municipality);
  const { dataset, rowsRead, rowsKept, dropped } = content;
  return {
    file: file.name,
    layout: opened.layout,
    encoding: opened.encoding,
    municipality,
    municipalityName: content.municipalities.find(({ code }) => code === municipality)?.name ?? null,
    state: stateOf(municipality),
    periods: [...new Set(dataset.observations.map(({ period }) => period))].sort(),
    dataset,
    rowsRead,
    rowsKept,
    dropped,
    problems: [...opened.problems, ...content.problems],
  };
}

function checkedMunicipality(municipality: string): string {
  const code = municipality.trim();
  if (!isMunicipalityCode(code)) throw new JuntosError("municipality-invalid", { municipality });
  return sevenDigitCode(code);
}

function checkedOptions({ period, ...options }: ReadRequest): ReadOptions {
  if (period === undefined) return options;
  const parsed = parsePeriod(period);
  if (parsed === null) throw new JuntosError("period-invalid", { period });
  return { ...options, period: parsed };
}

function openTable(
  opened: OpenedFile,
  recognisedTable: OpenedFile["tables"][number],
  options: ReadOptions,
): OpenedTable {
  const { file, layout } = opened;
  const { table, recognised } = recognisedTable;
  if (layout === "table") {
    const columns = recognised.header.titles.filter((title) => title !== "").slice(0, 8);
    throw new JuntosError("layout-unknown", { file, columns });
  }
  if (recognised.open === null) throw new JuntosError("layout-later", { file, layout });
  const opening = recognised.open(table, options);
  if (opening.lacks === "period") throw new JuntosError("period-missing", { file });
  if (opening.lacks === "stage") throw new JuntosError("stage-missing", { file });
  return { table, recognised, opening };
}

function checkRows({ file }: OpenedFile, content: Collected, municipality: string): void {
  const { rowsRead, rowsKept, municipalities, dropped } = content;
  if (rowsRead === 0) throw new JuntosError("file-without-rows", { file });
  if (rowsKept > 0) return;
  if (municipalities.length > 0 && !municipalities.some(({ code }) => code === municipality)) {
    const facts = { count: municipalities.length, near: nearMunicipalities(municipalities, municipality) };
    throw new JuntosError("municipality-not-in-file", { file, municipality, ...facts });
  }
  const reason = dropped.find((entry) => entry.reason !== "other-municipality")?.reason ?? "other-municipality";
  throw new JuntosError("no-rows-left", { file, rowsRead, reason });
}

/**
 * All where they are few. Of many, those whose first six digits are the same (the seventh only checks them), or one
 * slip away: another digit, or two swapped.
 */
function nearMunicipalities(municipalities: readonly MunicipalityRef[], wanted: string): string[] {
  const six = wanted.slice(0, 6);
  const same = municipalities.filter(({ code }) => code.slice(0, 6) === six);
  const near = same.length > 0 ? same : municipalities.filter(({ code }) => isOneSlipAway(code.slice(0, 6), six));
  return (municipalities.length <= most ? municipalities : near)
    .slice(0, most)
    .map(({ code, name }) => [code, name ?? ""].join(" ").trim());
}

/** More suggestions than these help nobody. */
const most = 3;

function isOneSlipAway(code: string, wanted: string): boolean {
  const different = Array.from(code).flatMap((digit, index) => (digit === wanted[index] ? [] : [index]));
  const [first = -1, second] = different;
  if (second === undefined) return true;
  return different.length === 2 && code[first] === wanted[second] && code[second] === wanted[first];
}
