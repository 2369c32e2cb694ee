import type { Dataset } from "../dataset/dataset";
import { dataTables } from "../dataset/incomingTables";
import { withWords } from "../dataset/indicatorWords";
import type { Settings } from "../dataset/settings";
import { suggestedIndicators } from "../dataset/suggestedIndicators";
import { configTable, sourceTable } from "../dataset/tables";
import { datasetOf, joinTables, type WorkbookTables } from "../dataset/workbookTables";
import type { Text } from "../text/text";
import { configRows, type ConfigValues, schemaVersion } from "./configRows";
import { type SourceFacts, sourceRows } from "./sourceRows";

/** A source that was read, and what tblFontes keeps of it. */
export interface ReadSource extends SourceFacts {
  readonly dataset: Dataset;
  /** As the source writes it; null = it does not name the municipality. */
  readonly municipalityName: string | null;
}

export interface Intake {
  readonly sources: readonly ReadSource[];
  /** What the sources say, joined. */
  readonly read: Dataset;
  readonly before: WorkbookTables;
  readonly setting: Settings;
  readonly municipality: { readonly code: string; readonly state: string };
  readonly cycle: number;
  readonly baseYear: number | undefined;
  readonly text: Text;
  /** Settings that the caller brings along. */
  readonly settings: ConfigValues;
}

/** The best-written name among the sources: one in capitals only where there is no other; the code where none. */
function municipalityName({ sources, municipality }: Intake): string {
  const names = sources.flatMap((source) => source.municipalityName ?? []);
  return names.find((name) => name !== name.toUpperCase()) ?? names[0] ?? municipality.code;
}

function config(intake: Intake, areas: readonly string[]): ConfigValues {
  const { setting, municipality, cycle, baseYear, text } = intake;
  return {
    versao_do_esquema: schemaVersion,
    // The person may have written the name better than any source.
    ...(setting("municipio") === "" ? { municipio: municipalityName(intake) } : {}),
    codigo_ibge: municipality.code,
    uf: municipality.state,
    ciclo: cycle,
    ...(baseYear === undefined ? {} : { ano_base: baseYear }),
    areas: areas.join(", "),
    idioma: text.language,
    ...intake.settings,
  };
}

/** What the sources bring to the workbook's tables, with the settings and, for areas that are new, suggestions. */
export function incomingRows(intake: Intake): WorkbookTables {
  const { read, before, text, sources } = intake;
  const known = new Set(datasetOf(before).indicators.map(({ area }) => area));
  const areas = [...new Set(read.indicators.map(({ area }) => area))];
  const named = read.indicators.map((indicator) => withWords(indicator, text.indicators));
  const indicators = [...named, ...suggestedIndicators(areas, known, text.indicators)];
  const settings = configRows(config(intake, [...new Set([...known, ...areas])]), text.sheets);
  return joinTables([
    dataTables(read, indicators),
    new Map([
      [configTable.name, settings],
      [sourceTable.name, sourceRows(sources, text)],
    ]),
  ]);
}
