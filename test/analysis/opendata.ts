import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import type { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { facility, indicator, observation } from "./datasets";

const folder = join(__dirname, "../../../shared/opendata");

/** `describe` where the folder of open data is there; elsewhere skipped, and the test's name says why. */
export function describeOpenData(name: string, tests: () => void): void {
  if (existsSync(folder)) describe(name, tests);
  else describe.skip(`${name} (skipped: ${folder} is not on this machine)`, tests);
}

/** IDEB of the municipality's schools, 2023 and 2025, both stages. */
export function idebDataset(): Dataset {
  const text = readFileSync(join(folder, "ideb_escola/jaboatao_ideb_escolas_2023_2025.csv"), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const observations = data.map((row) =>
    observation(row["ID_ESCOLA"] ?? "", scoreOf(row["VL_OBSERVADO"] ?? ""), {
      indicator: row["etapa"] ?? "",
      period: row["ano"] ?? "",
    }),
  );
  return { indicators: ["anos_iniciais", "anos_finais"].map((id) => indicator({ id })), ...registered(observations) };
}

/** IDCRAS of the municipality's 12 CRAS, 2016 and 2019. */
export async function idcrasDataset(): Promise<Dataset> {
  const edition2016 = await cras("IDCRAS_2016_FINAL_(01062017).xlsx", "IDCRAS2016", { period: "2016", column: 7 });
  const edition2019 = await cras("IDCRAS_2019_DIVULGACAO_210920.xlsx", "IDCRAS_2019_RESULTADO", {
    period: "2019",
    column: 10,
  });
  return { indicators: [indicator({ id: "idcras" })], ...registered([...edition2016, ...edition2019]) };
}

async function cras(file: string, sheet: string, layout: { period: string; column: number }): Promise<Observation[]> {
  const rows = await readSheet(join(folder, "idcras", file), sheet);
  return rows
    .filter((row) => String(row[1]) === "260790")
    .map((row) =>
      observation(String(row[0]), Number(row[layout.column]), { indicator: "idcras", period: layout.period }),
    );
}

function scoreOf(text: string): number | null {
  return text === "" || text === "ND" || text === "-" ? null : Number(text);
}

function registered(observations: readonly Observation[]): Pick<Dataset, "facilities" | "observations"> {
  return { facilities: [...new Set(observations.map(({ code }) => code))].map((code) => facility(code)), observations };
}
