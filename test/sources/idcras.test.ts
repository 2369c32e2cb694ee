import { inspectFile } from "../../src/sources/inspectFile";
import { type Reading, readFile } from "../../src/sources/readFile";
import { cras, idcrasFile, notesSheet, sheetA, sheetB } from "./fixtures/idcrasFile";
import { refusal } from "./fixtures/refusal";
import { csv, textFile } from "./fixtures/textFile";

const municipality = "2607901";

const values = ({ dataset }: Reading) => dataset.observations.map(({ code, value }) => [code, value]);

describe("IDCRAS", () => {
  test.each([
    ["idcras-a", [sheetA(cras)], "2016"],
    ["idcras-b", [sheetB(cras)], "2019"],
  ])("reads layout %s with its dimensions in their own order", async (layout, sheets, period) => {
    const reading = await readFile(await idcrasFile([notesSheet, ...sheets]), { municipality });
    expect(reading).toMatchObject({
      layout,
      encoding: "xlsx",
      periods: [period],
      municipality: "2607901",
      municipalityName: "Jaboatão dos Guararapes",
      state: "PE",
      rowsRead: 3,
      rowsKept: 2,
      dropped: [{ reason: "other-municipality", count: 1 }],
      problems: [],
    });
    expect(values(reading)).toEqual([
      ["26079099901", 10 / 3],
      ["26079099902", 7 / 3],
    ]);
    expect(reading.dataset.facilities).toMatchObject([
      { code: "26079099901", name: null, displayName: "", area: "Assistência Social", isActive: true },
      { code: "26079099902", name: null },
    ]);
    expect(reading.dataset.indicators).toMatchObject([{ id: "idcras", direction: "higher", minimum: 1, maximum: 5 }]);
  });

  test.each(["260790", "2607901"])("finds the municipality by %s in both layouts", async (code) => {
    for (const sheet of [sheetA(cras), sheetB(cras)]) {
      const reading = await readFile(await idcrasFile([sheet]), { municipality: code });
      expect(reading).toMatchObject({ municipality: "2607901", rowsKept: 2 });
    }
  });

  test("names every observation's source", async () => {
    const file = await idcrasFile([sheetB(cras)], "idcras.xlsx");
    const byFile = await readFile(file, { municipality });
    const byId = await readFile(file, { municipality, sourceId: "fonte-7" });
    expect(byFile.dataset.observations[0]?.sourceId).toBe("idcras.xlsx");
    expect(byId.dataset.observations[0]?.sourceId).toBe("fonte-7");
  });

  test("knows the short headings too", async () => {
    const heading = ["id", "IBGE", "UF", "Município", "EF", "Serviços", "RH", "IDCRAS 2015"];
    const rows = [heading, [26079099901, 260790, "PE", "Jaboatão", 5, 1, 4, 10 / 3]];
    const reading = await readFile(await idcrasFile([{ name: "Plan1", rows }]), { municipality });
    expect(reading).toMatchObject({ layout: "idcras-a", periods: ["2015"], rowsKept: 1, problems: [] });
  });

  test("reads the same sheet saved as text", async () => {
    const rows = sheetB(cras).rows.map((row) => row.map((cell) => String(cell ?? "").replace(".", ",")));
    const reading = await readFile(textFile("idcras.csv", csv(rows)), { municipality });
    expect(reading).toMatchObject({ layout: "idcras-b", periods: ["2019"], rowsRead: 3, rowsKept: 2 });
    expect(reading.dataset.observations[0]?.value).toBeCloseTo(10 / 3, 10);
  });
});

describe("the period of an IDCRAS sheet", () => {
  const yearless = { name: "RESULTADO", year: "" };

  test("is the one given when the content tells none", async () => {
    const file = await idcrasFile([sheetB(cras, yearless)], "IDCRAS_2021.xlsx");
    const reading = await readFile(file, { municipality, period: "2018" });
    expect(reading).toMatchObject({ periods: ["2018"], problems: [] });
  });

  test("is the sheet's name when title and heading tell none", async () => {
    const file = await idcrasFile([sheetB(cras, { name: "IDCRAS_2020", year: "" })], "x.xlsx");
    expect((await readFile(file, { municipality })).periods).toEqual(["2020"]);
  });

  test("is the file's name as a last resort, and that is told", async () => {
    const reading = await readFile(await idcrasFile([sheetB(cras, yearless)], "IDCRAS_2021.xlsx"), { municipality });
    expect(reading.periods).toEqual(["2021"]);
    expect(reading.problems).toEqual([
      { code: "period-from-name", facts: { period: "2021" }, where: "IDCRAS_2021.xlsx" },
    ]);
  });

  test("is asked for when nothing tells it, and inspection says so", async () => {
    const file = await idcrasFile([sheetB(cras, yearless)], "resultado.xlsx");
    expect(await refusal(readFile(file, { municipality }))).toEqual({
      code: "period-missing",
      facts: { file: "resultado.xlsx" },
    });
    expect(await inspectFile(file)).toMatchObject({
      layout: "idcras-b",
      periods: [],
      rowsRead: 3,
      problems: [{ code: "period-unknown" }],
    });
  });

  test("is not guessed from a name that speaks of two years", async () => {
    const file = await idcrasFile([sheetB(cras, yearless)], "IDCRAS_2018_e_2019.xlsx");
    expect((await refusal(readFile(file, { municipality }))).code).toBe("period-missing");
  });

  test("stays the content's when another is given, and that is told", async () => {
    const reading = await readFile(await idcrasFile([sheetB(cras)]), { municipality, period: "2018" });
    expect(reading.periods).toEqual(["2019"]);
    expect(reading.problems).toMatchObject([{ code: "period-unused", facts: { given: "2018", found: ["2019"] } }]);
  });

  test("is told as doubtful when title and sheet name disagree", async () => {
    const file = await idcrasFile([sheetB(cras, { name: "IDCRAS_2021", year: "2020" })]);
    const reading = await readFile(file, { municipality });
    expect(reading.periods).toEqual(["2020"]);
    expect(reading.problems).toMatchObject([{ code: "period-conflict", facts: { chosen: "2020", others: ["2021"] } }]);
    expect((await readFile(file, { municipality, period: "2021" })).periods).toEqual(["2021"]);
  });
});

describe("a workbook with several IDCRAS sheets", () => {
  test("is read once where a sheet repeats another in any order", async () => {
    const sheets = [sheetA(cras, { name: "base" }), sheetA([...cras].reverse(), { name: "final" })];
    const reading = await readFile(await idcrasFile(sheets), { municipality });
    expect(reading).toMatchObject({ rowsRead: 3, rowsKept: 2 });
    expect(reading.problems).toEqual([
      { code: "sheet-repeated", facts: { sheet: "final", of: "base" }, where: "final" },
    ]);
  });

  test("is read whole where the sheets are of different years", async () => {
    const sheets = [sheetB(cras, { name: "a" }), sheetB(cras, { name: "b", year: "2018" })];
    const reading = await readFile(await idcrasFile(sheets), { municipality });
    expect(reading).toMatchObject({ rowsRead: 6, rowsKept: 4, periods: ["2018", "2019"], problems: [] });
  });

  test("keeps the first value where sheets of one year differ, and tells it", async () => {
    const revised = cras.map((unit, index) => (index === 0 ? { ...unit, premises: 2 } : unit));
    const sheets = [sheetB(cras, { name: "a" }), sheetB(revised, { name: "b" })];
    const reading = await readFile(await idcrasFile(sheets), { municipality });
    expect(values(reading)[0]).toEqual(["26079099901", 10 / 3]);
    expect(reading.dropped).toEqual([
      { reason: "other-municipality", count: 2 },
      { reason: "conflicting", count: 1 },
      { reason: "repeated", count: 1 },
    ]);
    expect(reading.problems).toMatchObject([{ code: "value-conflict", where: "b!K6", facts: { count: 1 } }]);
  });
});

describe("an IDCRAS row", () => {
  const read = async (...units: Parameters<typeof sheetB>[0]) =>
    readFile(await idcrasFile([sheetB(units)]), { municipality });
  const [unit] = cras as [(typeof cras)[number]];

  test("without a value is missing, not zero", async () => {
    const reading = await read({ ...unit, idcras: null }, { ...unit, code: 26079099902, idcras: "-" });
    expect(reading.dataset.observations).toMatchObject([
      { value: null, status: "" },
      { value: null, status: "" },
    ]);
  });

  test("with 0, which the scale does not have, is missing, and that is told", async () => {
    const reading = await read({ ...unit, premises: 0, staff: 0, services: 0 });
    expect(reading.dataset.observations).toMatchObject([{ value: null, status: "0" }]);
    expect(reading.problems).toMatchObject([
      { code: "value-out-of-range", facts: { indicator: "idcras", count: 1, minimum: 1, maximum: 5 } },
    ]);
  });

  test("whose IDCRAS is not the mean of its dimensions is told: columns may be swapped", async () => {
    const reading = await read(unit, { ...unit, code: 26079099902, idcras: 4.5 });
    expect(reading.problems).toEqual([
      { code: "idcras-not-mean", facts: { count: 1, code: "26079099902" }, where: "RESULTADO!K7" },
    ]);
  });

  test("without a readable code is dropped and counted", async () => {
    const reading = await read(unit, { ...unit, code: "total" });
    expect(reading).toMatchObject({ rowsRead: 2, rowsKept: 1, dropped: [{ reason: "code-unreadable", count: 1 }] });
  });
});
