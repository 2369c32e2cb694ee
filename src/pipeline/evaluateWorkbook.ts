import { settingsOf } from "../dataset/settings";
import { configTable } from "../dataset/tables";
import type { WorkbookTables } from "../dataset/workbookTables";
import { JuntosError } from "../errors";
import { configRows } from "../sheets/configRows";
import type { EvaluationInput, EvaluationSection } from "../sheets/evaluation/evaluationInput";
import { evaluationInputs } from "../sheets/evaluation/evaluationInputs";
import { sentenceCells } from "../sheets/evaluation/evaluationPlan";
import type { Language, Text } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { readCells } from "../workbook/readCells";
import { type OpenedTables, renewWorkbook } from "./renewWorkbook";
import type { WorkbookOptions } from "./writeWorkbook";

export interface EvaluateRequest {
  /** The years that are compared: "2023", "2025". */
  readonly from: number;
  readonly to: number;
  /** Left out: what the workbook says, else Portuguese. */
  readonly language?: Language;
}

/** A result indicator at the end of the year: what the analysis found, and the report's sentences as the sheet shows them. */
export interface EvaluatedIndicator extends EvaluationSection {
  readonly area: string;
  /** Name of the report's sheet in the workbook. */
  readonly sheet: string;
  /** The ten sentences; one that says what is missing where a year has no values. */
  readonly sentences: readonly string[];
}

export interface EvaluateReport {
  readonly municipality: string;
  readonly years: { readonly from: string; readonly to: string };
  readonly indicators: readonly EvaluatedIndicator[];
  readonly sheets: readonly string[];
  readonly text: Text;
}

/**
 * The year-end report: keeps the two years in tblConfig, so that every later operation renews the report as well, and
 * writes the workbook with a sheet «Avaliação» an area. The chosen are those of the list frozen on the earlier year's
 * data, else what the rule gives.
 *
 * Errors: "nothing-to-evaluate" before anything is written, where no indicator has values in both years; those of
 * `renewWorkbook`.
 */
export async function evaluateWorkbook(
  run: ExcelRun,
  request: EvaluateRequest,
  options: WorkbookOptions = {},
): Promise<EvaluateReport> {
  const { from, to, language } = request;
  const { tables, dataset, text, sheets, sheetNames } = await renewWorkbook(
    run,
    {
      operation: "evaluate",
      rows: (opened) => settingRows(opened, { from, to }),
      ...(language === undefined ? {} : { language }),
    },
    options,
  );
  const inputs = evaluationInputs(tables, dataset, text.sheets);
  const { onProgress: _onProgress, ...asking } = options;
  const indicators: EvaluatedIndicator[] = [];
  for (const input of inputs) {
    const sheet = sheetNames.get(input.sheet) ?? input.sheet;
    const cells = sentenceCells(input);
    const places = cells.flat().map((address) => ({ sheet, address }));
    const shown = [...(await readCells(run, places, asking))].map(String);
    indicators.push(
      ...input.sections.map((section, index) =>
        evaluated(input, section, sheet, shown.splice(0, cells[index]?.length ?? 0)),
      ),
    );
  }
  return {
    municipality: settingsOf(tables)("municipio"),
    years: { from: String(from), to: String(to) },
    indicators,
    sheets,
    text,
  };
}

function evaluated(
  { area }: EvaluationInput,
  section: EvaluationSection,
  sheet: string,
  sentences: readonly string[],
): EvaluatedIndicator {
  return { ...section, area, sheet, sentences };
}

/** The years as settings, once it is certain that they have anything to compare. */
function settingRows(opened: OpenedTables, years: { from: number; to: number }): WorkbookTables {
  const { text, tables, dataset } = opened;
  const rows = configRows({ avaliacao_de: years.from, avaliacao_ate: years.to }, text.sheets);
  const config = new Map(rows.map((row) => [row["chave"], row]));
  const asked = (tables.get(configTable.name) ?? []).filter((row) => !config.has(row["chave"]));
  const inputs = evaluationInputs(new Map([...tables, [configTable.name, [...asked, ...rows]]]), dataset, text.sheets);
  const hasAny = inputs.some(({ sections }) => sections.some(({ evaluation }) => evaluation !== null));
  if (!hasAny) throw new JuntosError("nothing-to-evaluate", { from: String(years.from), to: String(years.to) });
  return new Map([[configTable.name, rows]]);
}
