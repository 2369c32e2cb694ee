// The ministries' own files, where they are present beside the repository; none of them is part of the project.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { inspectFile } from "../../src/sources/inspectFile";
import { type Reading, readFile } from "../../src/sources/readFile";

const folder = join(__dirname, "../../../shared/opendata");
const municipality = "2607901";

if (!existsSync(folder)) console.warn(`SKIPPED the tests over open data: ${folder} is not on this machine.`);
const describeOpenData = existsSync(folder) ? describe : describe.skip;

const open = (path: string) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(join(folder, path))) });
const idcras2016 = "idcras/IDCRAS_2016_FINAL_(01062017).xlsx";
const idcras2019 = "idcras/IDCRAS_2019_DIVULGACAO_210920.xlsx";
const ideb = "ideb_escola/jaboatao_ideb_escolas_2023_2025.csv";

/** What is compared with the published figures, by indicator and period. */
function summary({ dataset }: Reading, indicator: string, period: string) {
  const all = dataset.observations.filter((one) => one.indicator === indicator && one.period === period);
  const scored = all.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));
  const average = scored.reduce((sum, { value }) => sum + value, 0) / scored.length;
  const below = scored.filter(({ value }) => value < average - 1e-9).map(({ code }) => code);
  return { facilities: all.length, scored: scored.length, average: average.toFixed(4), below };
}

describeOpenData("the official IDCRAS files", () => {
  test.each([
    { path: idcras2016, layout: "idcras-a", period: "2016", rowsRead: 8240, average: "2.6389", below: 5 },
    { path: idcras2019, layout: "idcras-b", period: "2019", rowsRead: 8357, average: "2.8889", below: 6 },
  ])("$path give 12 CRAS with the published average", async (expected) => {
    const { path, layout, period, rowsRead, average, below } = expected;
    const reading = await readFile(open(path), { municipality });
    expect(reading).toMatchObject({ layout, periods: [period], rowsRead, rowsKept: 12, state: "PE" });
    expect(reading.municipalityName).toBe("Jaboatão dos Guararapes");
    expect(reading.dropped).toEqual([{ reason: "other-municipality", count: rowsRead - 12 }]);
    const found = summary(reading, "idcras", period);
    expect(found).toMatchObject({ facilities: 12, scored: 12, average });
    expect(found.below).toHaveLength(below);
    expect(reading.dataset.facilities.every(({ name, code }) => name === null && /^\d{11}$/.test(code))).toBe(true);
  });

  test("name the six CRAS below the average of 2019", async () => {
    const reading = await readFile(open(idcras2019), { municipality: "260790" });
    expect(summary(reading, "idcras", "2019").below).toEqual([
      "26079004058",
      "26079004059",
      "26079004064",
      "26079015103",
      "26079015114",
      "26079020613",
    ]);
  });

  test("hold every CRAS of the country, with IDCRAS the mean of its dimensions in each", async () => {
    const inspection = await inspectFile(open(idcras2016));
    expect(inspection.municipalities).toHaveLength(5494);
    expect(inspection.problems).toEqual([
      { code: "sheet-repeated", facts: { sheet: "IDCRAS 2016", of: "IDCRAS2016" }, where: "IDCRAS 2016" },
    ]);
    expect(await inspectFile(open(idcras2019))).toMatchObject({ rowsRead: 8357, problems: [] });
  });

  test("lack a municipality of another spelling, and say which is near", async () => {
    await expect(readFile(open(idcras2019), { municipality: "2607902" })).rejects.toMatchObject({
      code: "municipality-not-in-file",
      facts: { count: 5522, near: ["2607901 Jaboatão dos Guararapes"] },
    });
  });
});

describeOpenData("the IDEB of the municipality's schools", () => {
  test.each([
    { indicator: "ideb-anos-iniciais", period: "2023", facilities: 118, scored: 94, average: "5.3160", below: 57 },
    { indicator: "ideb-anos-iniciais", period: "2025", facilities: 118, scored: 94, average: "5.5351", below: 55 },
    { indicator: "ideb-anos-finais", period: "2023", facilities: 58, scored: 56, average: "4.5482", below: 32 },
    { indicator: "ideb-anos-finais", period: "2025", facilities: 58, scored: 56, average: "4.5589", below: 30 },
  ])("$indicator $period has the published figures", async (expected) => {
    const { indicator, period, facilities, scored, average, below } = expected;
    const reading = await readFile(open(ideb), { municipality });
    expect(reading).toMatchObject({ layout: "ideb-escola", rowsRead: 352, rowsKept: 352, dropped: [] });
    const found = summary(reading, indicator, period);
    expect(found).toMatchObject({ facilities, scored, average });
    expect(found.below).toHaveLength(below);
  });

  test("counts a school once that has both stages", async () => {
    const reading = await readFile(open(ideb), { municipality });
    expect(reading.dataset.facilities).toHaveLength(127);
    expect(reading.dataset.facilities.every(({ displayName }) => displayName.length <= 40)).toBe(true);
  });
});

describeOpenData("the other files", () => {
  const expected: Readonly<Record<string, readonly [layout: string, encoding: string, rowsRead: number]>> = {
    "idepe/idepe_escolas_2019.csv": ["idepe", "utf-8", 746],
    "ibge_populacao/populacao-estimada-2021_2023-07-10.csv": ["populacao", "utf-8", 5570],
    "ibge_populacao/populacao_estimada_2024.csv": ["populacao", "utf-8", 5570],
    "mvi_pe/atlas_violencia_pe.csv": ["table", "utf-8", 11],
    "mvi_pe/cobertura_municipios.csv": ["table", "utf-8", 185],
    "ideb_escola/jaboatao_publica.csv": ["table", "utf-8", 11],
    "tabnet/A105613189_28_143_208.csv": ["tabnet", "windows-1252", 34],
    "tabnet/sim_suicidio_municipio_mes/suicide_2008.csv": ["tabnet", "utf-8", 2707],
  };

  test.each(Object.entries(expected))("%s is recognised", async (path, [layout, encoding, rowsRead]) => {
    expect(await inspectFile(open(path))).toMatchObject({ layout, encoding, rowsRead });
  });

  test("include no recorded reply that is taken for a table", async () => {
    const replies = readdirSync(join(folder, "ibge_agregados")).filter((name) => name.endsWith(".json"));
    for (const reply of replies) {
      await expect(inspectFile(open(`ibge_agregados/${reply}`))).rejects.toMatchObject({ facts: { kind: "json" } });
    }
  });
});
