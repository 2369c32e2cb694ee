import { inspectFile } from "../../src/sources/inspectFile";
import { readFile } from "../../src/sources/readFile";
import { type FixtureSchool, municipalitySheet, schoolSheet } from "./fixtures/idebFile";
import { refusal } from "./fixtures/refusal";
import { csv, textFile } from "./fixtures/textFile";
import { workbookFile } from "./fixtures/workbookFile";

const municipality = "2607901";

const schools: readonly FixtureSchool[] = [
  { code: 26990001, name: "ESCOLA MUNICIPAL DAS FLORES", observed: [4.5, "4,8", "5.1"] },
  { code: 26990002, name: "ESCOLA MUNICIPAL DO RIO", observed: ["-", "--", "ND"] },
  { code: "26990003", name: "Escola Municipal Sol", observed: ["ND*", "ND**", "ND***"] },
  { code: 26990004, name: "EM LUA", observed: [null, "5,04*", 3.7999999999999998] },
  { code: 26990009, name: "ESCOLA DO RECIFE", municipality: "2611606", observed: [6, 6, 6] },
];

describe("INEP's spreadsheet per school", () => {
  test("gives one observation a school and edition, markers told apart", async () => {
    const file = await workbookFile("divulgacao.xlsx", [schoolSheet(schools)]);
    const reading = await readFile(file, { municipality });
    expect(reading).toMatchObject({
      layout: "ideb-escola",
      periods: ["2019", "2021", "2023"],
      rowsRead: 5,
      rowsKept: 4,
      municipalityName: "Jaboatão dos Guararapes",
    });
    expect(
      reading.dataset.observations.map(({ code, period, value, status }) => [code, period, value, status]),
    ).toEqual([
      ["26990001", "2019", 4.5, ""],
      ["26990001", "2021", 4.8, ""],
      ["26990001", "2023", 5.1, ""],
      ["26990002", "2019", null, ""],
      ["26990002", "2021", null, ""],
      ["26990002", "2023", null, "ND"],
      ["26990003", "2019", null, "ND*"],
      ["26990003", "2021", null, "ND**"],
      ["26990003", "2023", null, "ND***"],
      ["26990004", "2019", null, ""],
      ["26990004", "2021", 5.04, "*"],
      ["26990004", "2023", 3.8, ""],
    ]);
    expect(reading.problems.map(({ facts }) => facts)).toEqual([
      { marker: "ND", count: 1 },
      { marker: "ND*", count: 1 },
      { marker: "ND**", count: 1 },
      { marker: "ND***", count: 1 },
      { marker: "*", count: 1 },
    ]);
    expect(reading.dataset.facilities.map(({ name, displayName }) => [name, displayName])).toEqual([
      ["ESCOLA MUNICIPAL DAS FLORES", "Escola Municipal das Flores"],
      ["ESCOLA MUNICIPAL DO RIO", "Escola Municipal do Rio"],
      ["Escola Municipal Sol", ""],
      ["EM LUA", "EM Lua"],
    ]);
  });

  test.each([
    ["ideb-anos-iniciais", "IDEB_Escolas (Anos_Iniciais)", "Escolas"],
    ["ideb-anos-finais", "IDEB_Escolas (Anos_Finais)", "Escolas"],
    ["ideb-ensino-medio", "IDEB_Escolas (Ensino_Médio)", "Escolas"],
    ["ideb-anos-finais", "Plan1", "Ensino Fundamental Regular - Anos Finais"],
    ["ideb-ensino-medio", "Plan1", "Ensino Médio"],
  ])("is %s by its content: sheet %p, title %p", async (indicator, name, title) => {
    const file = await workbookFile("x.xlsx", [schoolSheet(schools, { name, title, code: "CO_ESCOLA" })]);
    expect((await readFile(file, { municipality })).dataset.indicators).toMatchObject([{ id: indicator }]);
    expect((await inspectFile(file)).indicators).toEqual([indicator]);
  });

  test("takes the stage from the file's name as a last resort, and tells it", async () => {
    const sheet = schoolSheet(schools, { name: "Plan1", title: "Escolas" });
    const reading = await readFile(await workbookFile("divulgacao_anos_finais_2023.xlsx", [sheet]), { municipality });
    expect(reading.dataset.indicators).toMatchObject([{ id: "ideb-anos-finais" }]);
    expect(reading.problems[0]).toMatchObject({ code: "stage-from-name", facts: { stage: "ideb-anos-finais" } });
    const nameless = await workbookFile("ideb.xlsx", [sheet]);
    expect((await refusal(readFile(nameless, { municipality }))).code).toBe("stage-missing");
    expect((await inspectFile(nameless)).problems[0]).toMatchObject({ code: "stage-unknown" });
  });

  test("reads every stage of a workbook with several sheets", async () => {
    const sheets = ["Anos_Iniciais", "Anos_Finais"].map((stage) =>
      schoolSheet(schools, { name: `IDEB_Escolas (${stage})` }),
    );
    const reading = await readFile(await workbookFile("x.xlsx", sheets), { municipality });
    expect(reading).toMatchObject({ rowsRead: 10, rowsKept: 8 });
    expect(reading.dataset.indicators.map(({ id }) => id)).toEqual(["ideb-anos-iniciais", "ideb-anos-finais"]);
    expect(reading.dataset.facilities).toHaveLength(4);
  });

  test("does not count footnotes, and drops a row whose municipality cannot be read", async () => {
    const sheet = schoolSheet(schools);
    const broken = ["PE", "26O7901", "Jaboatão", 26990005, "ESCOLA", "Municipal", 1, 1, 1, 1, 1, 1, 5, 5, 5];
    const rows = [...sheet.rows.slice(0, 11), broken, ...sheet.rows.slice(11)];
    const reading = await readFile(await workbookFile("x.xlsx", [{ ...sheet, rows }]), { municipality });
    expect(reading).toMatchObject({ rowsRead: 6, rowsKept: 4 });
    expect(reading.dropped).toContainEqual({ reason: "municipality-unreadable", count: 1 });
  });

  test("keeps every network and says so, or the one that is asked for", async () => {
    const mixed = schools.map((school, index) => ({ ...school, network: index === 1 ? "Estadual" : "Municipal" }));
    const file = await workbookFile("x.xlsx", [schoolSheet(mixed)]);
    const all = await readFile(file, { municipality });
    expect(all.problems).toContainEqual(
      expect.objectContaining({ code: "networks-mixed", facts: { networks: "Estadual 1, Municipal 3" } }),
    );
    const one = await readFile(file, { municipality, network: "MUNICIPAL" });
    expect(one.dataset.facilities).toHaveLength(3);
    expect(one.dropped).toContainEqual({ reason: "other-network", count: 1 });
  });
});

describe("INEP's spreadsheet per municipality", () => {
  const sheet = municipalitySheet([
    { municipality: "2607901", network: "Estadual", observed: [4, 4, 4] },
    { municipality: "2607901", network: "Municipal", observed: [4.1, 4.2, "4,3"] },
    { municipality: "2607901", network: "Pública", observed: [5, 5, 5] },
    { municipality: "2611606", network: "Municipal", observed: [6, 6, 6] },
  ]);

  test("gives the official value of the municipal network", async () => {
    const reading = await readFile(await workbookFile("x.xlsx", [sheet]), { municipality });
    expect(reading).toMatchObject({ layout: "ideb-municipio", rowsRead: 4, rowsKept: 1 });
    expect(reading.dataset.facilities).toEqual([]);
    expect(reading.dataset.observations.map(({ level, code, value }) => [level, code, value])).toEqual([
      ["municipality", "2607901", 4.1],
      ["municipality", "2607901", 4.2],
      ["municipality", "2607901", 4.3],
    ]);
  });

  test("gives another network's when that is asked for", async () => {
    const reading = await readFile(await workbookFile("x.xlsx", [sheet]), { municipality, network: "pública" });
    expect(reading.dataset.observations[0]?.value).toBe(5);
  });
});

describe("IDEB in long form", () => {
  const heading = ["ano", "CO_MUNICIPIO", "NO_MUNICIPIO", "ID_ESCOLA", "NO_ESCOLA", "REDE", "etapa", "VL_OBSERVADO"];
  const row = (year: number, code: string, [stage, value]: readonly [string, string], name = "ESCOLA A") => [
    year,
    "2607901",
    "JABOATAO DOS GUARARAPES",
    code,
    name,
    "Municipal",
    stage,
    value,
  ];

  test("reads year and stage row by row", async () => {
    const rows = [
      heading,
      row(2021, "26990001", ["anos_iniciais", "4.8"], "ESCOLA ANTIGA"),
      row(2023, "26990001", ["anos_iniciais", "ND"], "ESCOLA NOVA"),
      row(2023, "26990001", ["Anos Finais", ""]),
      row(2023, "26990002", ["pré-escola", "5"]),
      row(20233, "26990002", ["anos_finais", "5"]),
    ];
    const reading = await readFile(textFile("ideb.csv", csv(rows, ",")), { municipality });
    expect(reading.municipalityName).toBe("Jaboatao dos Guararapes");
    expect(
      reading.dataset.observations.map(({ indicator, period, value, status }) => [indicator, period, value, status]),
    ).toEqual([
      ["ideb-anos-finais", "2023", null, ""],
      ["ideb-anos-iniciais", "2021", 4.8, ""],
      ["ideb-anos-iniciais", "2023", null, "ND"],
    ]);
    expect(reading.dropped).toEqual([
      { reason: "stage-unreadable", count: 1 },
      { reason: "period-unreadable", count: 1 },
    ]);
  });

  test("calls a school what its latest year calls it, whatever the order of rows", async () => {
    const rows = [row(2023, "26990001", ["AI", "5"], "NOVA"), row(2021, "26990001", ["AI", "5"], "ANTIGA")];
    for (const order of [rows, [...rows].reverse()]) {
      const reading = await readFile(textFile("ideb.csv", csv([heading, ...order])), { municipality });
      expect(reading.dataset.facilities).toMatchObject([{ code: "26990001", name: "NOVA", displayName: "Nova" }]);
    }
  });

  test("tells of codes that a spreadsheet has damaged", async () => {
    const rows = [heading, row(2023, "26990001", ["AI", "5"]), row(2023, "2,6990002E+07", ["AI", "5"])];
    const reading = await readFile(textFile("ideb.csv", csv(rows)), { municipality });
    expect(reading.rowsKept).toBe(1);
    expect(reading.problems).toEqual([
      { code: "code-damaged", facts: { count: 1, example: "2,6990002E+07" }, where: "ideb.csv:3" },
    ]);
  });
});
