import { readTables } from "../../src/workbook/readTables";
import { writeSheets } from "../../src/workbook/writeSheets";
import { cells, formulas, numberFormats, open, typeIn, type Opened } from "./opened";
import { lineChart, noteTable, sheetSpec } from "./sheetSpecs";

const newer = { isSetSupported: () => true };

const nasty = [
  "00123",
  "1/2",
  "TRUE",
  "=1+1",
  "+55 81",
  "-",
  "@a",
  "'x",
  "#N/A",
  "1e5",
  "12%",
  "2024-03-01",
  " 7",
  "10:30",
];

describe("writeSheets on a new workbook", () => {
  test("writes texts, numbers, truth values, formulas and blanks as they are", async () => {
    const { run } = await open();
    const rows = [
      ["Escola", 4.5, true],
      [null, { formula: "=B1*2" }, "x"],
    ] as const;
    await writeSheets(run, [sheetSpec("Folha", { cells: [{ at: "A1", rows }] })]);
    expect(await cells(run, "Folha", "A1:C2")).toEqual([
      ["Escola", 4.5, true],
      ["", 9, "x"],
    ]);
    expect(await formulas(run, "Folha", "B2")).toEqual([["=B1*2"]]);
  });

  test.each([
    ["General", undefined],
    ["text", "@"],
    ["decimal", "0.0"],
  ])("keeps nasty texts in %s cells as they are, and the cells' format", async (_, numberFormat) => {
    const { run } = await open();
    const styles = numberFormat === undefined ? [] : [{ range: "A1:A20", style: { numberFormat } }];
    const rows = nasty.map((text) => [text]);
    await writeSheets(run, [sheetSpec("Folha", { cells: [{ at: "A1", rows }], styles })]);
    const range = `A1:A${nasty.length}`;
    expect(await cells(run, "Folha", range)).toEqual(rows);
    expect(new Set((await numberFormats(run, "Folha", range)).flat())).toEqual(new Set([numberFormat ?? "General"]));
  });

  test("keeps nasty texts in tables, codes with their zeros", async () => {
    const { run } = await open();
    const rows = nasty.map((text, index) => [text, index, text] as const);
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(rows)] })]);
    const { tables } = await readTables(run, ["tblNotas"]);
    expect(tables.get("tblNotas")?.rows).toEqual(nasty.map((text, index) => [text, index, text, index * 2]));
  });

  test("makes a table with its formulas, formats and widths", async () => {
    const { run, workbench } = await open();
    await writeSheets(run, [
      sheetSpec("Notas", {
        tables: [
          noteTable([
            ["001", 2, "a"],
            ["002", null, ""],
          ]),
        ],
      }),
    ]);
    expect(await cells(run, "Notas", "A4:D6")).toEqual([
      ["codigo", "valor", "observacao", "dobro"],
      ["001", 2, "a", 4],
      ["002", "", "", 0],
    ]);
    expect(await numberFormats(run, "Notas", "A5:D5")).toEqual([["@", "0.0", "General", "0.0"]]);
    const sheet = workbench.snapshot().sheets.find(({ name }) => name === "Notas");
    expect(sheet?.tables[0]).toMatchObject({ name: "tblNotas", range: "A4:D6", showBandedRows: false });
    expect(sheet?.columns.find(({ index }) => index === 0)?.width).toBeCloseTo((12 * 7 + 5) * 0.75, 5);
  });

  test("lets formulas of one sheet speak of the table of a later one", async () => {
    const { run } = await open();
    const total = sheetSpec("Total", { cells: [{ at: "A1", rows: [[{ formula: "=SUM(tblNotas[valor])" }]] }] });
    await writeSheets(run, [
      total,
      sheetSpec("Notas", {
        tables: [
          noteTable([
            ["1", 2, ""],
            ["2", 3, ""],
          ]),
        ],
      }),
    ]);
    expect(await cells(run, "Total", "A1")).toEqual([[5]]);
  });

  test("makes an empty table with one blank row", async () => {
    const { run } = await open();
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable([])] })]);
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toEqual([]);
  });

  test("keeps the order of the plans", async () => {
    const { run, workbench } = await open();
    await writeSheets(
      run,
      ["C", "A", "B"].map((name) => sheetSpec(name)),
    );
    expect(
      workbench
        .snapshot()
        .sheets.map(({ name }) => name)
        .slice(-3),
    ).toEqual(["C", "A", "B"]);
  });
});

describe("writeSheets and the sheets that are there", () => {
  const names = ({ workbench }: Opened) => workbench.snapshot().sheets.map(({ name }) => name);

  test("takes away the blank sheet that a new workbook comes with", async () => {
    const opened = await open();
    expect(names(opened)).toEqual(["Planilha1"]);
    await writeSheets(opened.run, [sheetSpec("Um"), sheetSpec("Dois")]);
    expect(names(opened)).toEqual(["Um", "Dois"]);
  });

  test("leaves it where somebody has written in it", async () => {
    const opened = await open();
    await typeIn(opened.run, "Planilha1", "C3", [["meu"]]);
    await writeSheets(opened.run, [sheetSpec("Um")]);
    expect(names(opened)).toEqual(["Planilha1", "Um"]);
  });

  test("leaves it where people have other sheets", async () => {
    const opened = await open();
    await opened.run(async (context) => {
      context.workbook.worksheets.add("Minha");
      await context.sync();
    });
    await writeSheets(opened.run, [sheetSpec("Um")]);
    expect(names(opened)).toEqual(["Planilha1", "Minha", "Um"]);
  });

  test("takes over a blank sheet of a planned name", async () => {
    const opened = await open();
    await writeSheets(opened.run, [sheetSpec("Planilha1", { cells: [{ at: "A1", rows: [["x"]] }] })]);
    expect(names(opened)).toEqual(["Planilha1"]);
    expect(await cells(opened.run, "Planilha1", "A1")).toEqual([["x"]]);
  });
});

describe("writeSheets, the second time", () => {
  const first = [
    ["001", 1, "primeira"],
    ["002", 2, ""],
  ] as const;

  test("writes our columns in all rows and people's only in new ones", async () => {
    const { run } = await open();
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(first)] })], newer);
    await typeIn(run, "Notas", "C5:C6", [["digitado"], ["também"]]);
    const more = [
      ["001", 10, ""],
      ["002", 20, ""],
      ["003", 30, "nova"],
    ] as const;
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(more, { rowsBefore: 2 })] })], newer);
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toEqual([
      ["001", 10, "digitado", 20],
      ["002", 20, "também", 40],
      ["003", 30, "nova", 60],
    ]);
  });

  test.each([
    ["where tables can be resized", newer],
    ["where they cannot", {}],
  ])("gives new rows the look of the last, %s", async (_, options) => {
    const { run } = await open();
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(first)] })], options);
    await run(async (context) => {
      const row = context.workbook.worksheets.getItem("Notas").getRange("A6:D6");
      row.format.fill.color = "#FFF9E5";
      row.getCell(0, 1).numberFormat = [["0.000"]];
      await context.sync();
    });
    const more = [...first, ["003", 3, "c"], ["004", 4, "d"]] as const;
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(more, { rowsBefore: 2 })] })], options);
    expect(await cells(run, "Notas", "A7:D8")).toEqual([
      ["003", 3, "c", 6],
      ["004", 4, "d", 8],
    ]);
    expect(await numberFormats(run, "Notas", "A8:B8")).toEqual([["@", "0.000"]]);
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toHaveLength(4);
  });

  test("moves down what stands below a table that grows", async () => {
    const { run } = await open();
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(first)] })], newer);
    await typeIn(run, "Notas", "A9", [["recado de alguém"]]);
    const more = [...first, ["003", 3, ""], ["004", 4, ""], ["005", 5, ""]] as const;
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(more, { rowsBefore: 2 })] })], newer);
    const column = (await cells(run, "Notas", "A1:A20")).flat();
    expect(column.slice(4, 12)).toEqual(["001", "002", "003", "004", "005", "", "", "recado de alguém"]);
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toHaveLength(5);
  });

  test("keeps a look that people changed, unless it shall be renewed", async () => {
    const { run } = await open();
    const spec = sheetSpec("Folha", {
      cells: [{ at: "A1", rows: [["Título"]] }],
      styles: [{ range: "A1", style: { bold: true, color: "#1F4E79" } }],
    });
    await writeSheets(run, [spec]);
    const color = () =>
      run(async (context) => {
        const { font } = context.workbook.worksheets.getItem("Folha").getRange("A1").format;
        font.load({ color: true, bold: true });
        await context.sync();
        return font.color;
      });
    await run(async (context) => {
      context.workbook.worksheets.getItem("Folha").getRange("A1").format.font.color = "#AA0000";
      await context.sync();
    });
    await writeSheets(run, [spec]);
    expect(await color()).toBe("#AA0000");
    await writeSheets(run, [spec], { look: "renew" });
    expect(await color()).toBe("#1F4E79");
  });

  test("lays a sheet without tables out anew when its design has changed", async () => {
    const { run, workbench } = await open();
    const spec = (merges: readonly string[], bound: number) =>
      sheetSpec("Painel", {
        cells: [
          {
            at: "A1",
            rows: [
              ["Título", ""],
              [1, 2],
            ],
          },
        ],
        styles: [{ range: "A1", style: { bold: true } }],
        merges,
        charts: [lineChart("resultado", { minimum: 0, maximum: bound })],
      });
    await writeSheets(run, [spec(["A1:B1"], 5)]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Painel").getRange("A1").format.font.bold = false;
      await context.sync();
    });
    const painel = () => workbench.snapshot().sheets.find(({ name }) => name === "Painel")!;
    const isBold = () => workbench.snapshot().styles[painel().cells[0]!.style]!.bold;
    await writeSheets(run, [spec(["A1:B1"], 9)]);
    expect(painel().charts.map(({ valueAxis }) => valueAxis.maximum)).toEqual([9]);
    expect(isBold()).toBe(false);
    await writeSheets(run, [spec(["A1:C1"], 9)]);
    expect(painel().merges).toEqual(["A1:C1"]);
    expect(isBold()).toBe(true);
    expect(painel().charts).toHaveLength(1);
  });

  test("finds columns by their headers, adds missing ones and leaves foreign ones", async () => {
    const { run } = await open();
    const older = noteTable([["001", 1, "a"]]);
    const [code, value, note] = older.columns;
    const moved = { ...older, columns: [note!, code!], rows: [["minha nota", "001"]] };
    await writeSheets(run, [sheetSpec("Notas", { tables: [moved] })], newer);
    await run(async (context) => {
      context.workbook.tables.getItem("tblNotas").columns.add(-1, [["minha"], ["coluna"]]);
      await context.sync();
    });
    const now = noteTable(
      [
        ["001", 7, "outra"],
        ["002", 8, "nova"],
      ],
      { rowsBefore: 1 },
    );
    await writeSheets(run, [sheetSpec("Notas", { tables: [now] })], newer);
    const table = (await readTables(run, ["tblNotas"])).tables.get("tblNotas");
    expect(table?.columns).toEqual(["observacao", "codigo", "minha", value!.name, "dobro"]);
    expect(table?.rows).toEqual([
      ["minha nota", "001", "coluna", 7, 14],
      ["nova", "002", "", 8, 16],
    ]);
  });

  test("finds a sheet that people renamed by its table", async () => {
    const { run, workbench } = await open();
    const spec = sheetSpec("Notas", { tables: [noteTable([["001", 1, "a"]])] });
    await writeSheets(run, [spec]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Notas").name = "Minhas notas";
      await context.sync();
    });
    const again = sheetSpec("Notas", { tables: [noteTable([["001", 5, ""]], { rowsBefore: 1 })] });
    expect(await writeSheets(run, [again])).toEqual([{ plan: "Notas", sheet: "Minhas notas", isNew: false }]);
    expect(await cells(run, "Minhas notas", "A5:C5")).toEqual([["001", 5, "a"]]);
    expect(workbench.snapshot().sheets.filter(({ name }) => name === "Notas")).toEqual([]);
  });

  test("shrinks a table in which nobody types", async () => {
    const { run } = await open();
    const [code, value] = noteTable([]).columns;
    const table = (codes: readonly string[], rowsBefore: number) => ({
      ...noteTable([]),
      columns: [code!, value!],
      rows: codes.map((text, index) => [text, index]),
      rowsBefore,
    });
    await writeSheets(run, [sheetSpec("Notas", { tables: [table(["1", "2", "3", "4"], 0)] })], newer);
    await writeSheets(run, [sheetSpec("Notas", { tables: [table(["7", "8"], 4)] })], newer);
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toEqual([
      ["7", 0],
      ["8", 1],
    ]);
    expect(await cells(run, "Notas", "A7:B8")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    await writeSheets(run, [sheetSpec("Notas", { tables: [table([], 2)] })], newer);
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toEqual([]);
  });

  test("leaves no rows of a longer report behind, and nobody's note beside it", async () => {
    const { run } = await open();
    const report = (lines: number) =>
      sheetSpec("Relatório", {
        cells: [{ at: "B2", rows: Array.from({ length: lines }, (_, index) => [`linha ${index}`, index]) }],
      });
    await writeSheets(run, [report(5)]);
    await typeIn(run, "Relatório", "F3", [["nota de alguém"]]);
    await writeSheets(run, [report(2)]);
    expect(await cells(run, "Relatório", "B2:C6")).toEqual([
      ["linha 0", 0],
      ["linha 1", 1],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
    expect(await cells(run, "Relatório", "F3")).toEqual([["nota de alguém"]]);
  });

  test("writes a protected sheet and leaves it protected, people's own protection too", async () => {
    const { run, workbench } = await open();
    const spec = (rows: Parameters<typeof noteTable>[0], rowsBefore: number) =>
      sheetSpec("Coleta", { tables: [noteTable(rows, { rowsBefore })], isProtected: true });
    const plain = sheetSpec("Livre", { cells: [{ at: "A1", rows: [["x"]] }] });
    await writeSheets(run, [spec([["1", 1, ""]], 0), plain], newer);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Livre").protection.protect({ allowSort: true });
      await context.sync();
    });
    await writeSheets(
      run,
      [
        spec(
          [
            ["1", 2, ""],
            ["2", 3, ""],
          ],
          1,
        ),
        plain,
      ],
      newer,
    );
    expect(await cells(run, "Coleta", "B5:B6")).toEqual([[2], [3]]);
    const protections = workbench.snapshot().sheets.map(({ name, protection }) => [name, protection.isProtected]);
    expect(protections).toEqual(
      expect.arrayContaining([
        ["Coleta", true],
        ["Livre", true],
      ]),
    );
    const livre = workbench.snapshot().sheets.find(({ name }) => name === "Livre");
    expect(livre?.protection.options).toMatchObject({ allowSort: true });
  });

  test("touches only the tables where people moved them", async () => {
    const { run } = await open();
    const spec = (rows: Parameters<typeof noteTable>[0], rowsBefore: number) =>
      sheetSpec("Notas", { cells: [{ at: "A1", rows: [["Título"]] }], tables: [noteTable(rows, { rowsBefore })] });
    await writeSheets(run, [spec([["1", 1, ""]], 0)], newer);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notas");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A1").values = [["meu aviso"]];
      await context.sync();
    });
    await writeSheets(
      run,
      [
        spec(
          [
            ["1", 9, ""],
            ["2", 8, ""],
          ],
          1,
        ),
      ],
      newer,
    );
    expect(await cells(run, "Notas", "A1:A3")).toEqual([["meu aviso"], [""], ["Título"]]);
    expect(await cells(run, "Notas", "A7:B8")).toEqual([
      ["1", 9],
      ["2", 8],
    ]);
  });

  test("points names at the rows that there are now", async () => {
    const { run, workbench } = await open();
    const spec = (rows: Parameters<typeof noteTable>[0], rowsBefore: number, range: string) =>
      sheetSpec("Notas", { tables: [noteTable(rows, { rowsBefore })], names: [{ name: "lstNotas", range }] });
    await writeSheets(run, [spec([["1", 1, ""]], 0, "A5:A5")], newer);
    await writeSheets(
      run,
      [
        spec(
          [
            ["1", 1, ""],
            ["2", 2, ""],
          ],
          1,
          "A5:A6",
        ),
      ],
      newer,
    );
    const name = workbench.snapshot().names.filter(({ name: each }) => each === "lstNotas");
    expect(name.map(({ formula }) => formula.replaceAll("'", ""))).toEqual(["=Notas!$A$5:$A$6"]);
  });
});

describe("writeSheets refuses before it writes", () => {
  const spec = sheetSpec("Notas", {
    tables: [
      noteTable([
        ["1", 1, ""],
        ["2", 2, ""],
      ]),
    ],
  });

  test("a sheet's name that somebody else's sheet has", async () => {
    const { run } = await open();
    await run(async (context) => {
      context.workbook.worksheets.add("Notas").getRange("B2").values = [["minha folha"]];
      await context.sync();
    });
    await expect(writeSheets(run, [spec])).rejects.toMatchObject({
      code: "sheet-name-taken",
      facts: { sheet: "Notas" },
    });
    expect(await cells(run, "Notas", "B2")).toEqual([["minha folha"]]);
  });

  test("a table that is gone while its cells are there", async () => {
    const { run } = await open();
    const plain = { ...noteTable([]), rows: [["1", 1, "digitado", 2]] };
    const spec = sheetSpec("Notas", { tables: [plain] });
    await writeSheets(run, [spec]);
    await run(async (context) => {
      context.workbook.tables.getItem("tblNotas").convertToRange();
      await context.sync();
    });
    await expect(writeSheets(run, [spec])).rejects.toMatchObject({ code: "table-missing" });
  });

  test.each([
    ["has more rows than were read", 1],
    ["has fewer rows than were read", 3],
  ])("a table that %s", async (_, rowsBefore) => {
    const { run } = await open();
    await writeSheets(run, [spec]);
    const rows = Array.from({ length: 4 }, (_each, index) => [String(index), index, ""] as const);
    const stale = sheetSpec("Notas", { tables: [noteTable(rows, { rowsBefore })] });
    await expect(writeSheets(run, [stale])).rejects.toMatchObject({
      code: "table-changed",
      facts: { table: "tblNotas" },
    });
    expect(await cells(run, "Notas", "A5:B6")).toEqual([
      ["1", 1],
      ["2", 2],
    ]);
  });

  test("a plan that would delete rows in which people type", async () => {
    const { run } = await open();
    await writeSheets(run, [spec]);
    const fewer = sheetSpec("Notas", { tables: [noteTable([["1", 1, ""]], { rowsBefore: 2 })] });
    await expect(writeSheets(run, [fewer])).rejects.toMatchObject({ code: "table-rows-kept" });
  });
});
