import { shareCopy } from "../../src/pipeline/shareCopy";
import type { BookSnapshot, CellSnapshot } from "../../src/workbench/book/snapshot";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { cells, formulas } from "../workbook/opened";

jest.setTimeout(60_000);

/** A file as Excel saves it where the add-in is there: formulas with their last results, one of them spilled. */
async function savedByAnalyst(results: { one: CellSnapshot["value"]; isError?: boolean }): Promise<Uint8Array> {
  const empty = await openWorkbench({ locale: "pt-BR" });
  const book = empty.snapshot();
  empty.close();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a new workbook has a sheet");
  const cell = (row: number, column: number, value: CellSnapshot["value"], rest: Partial<CellSnapshot> = {}) => ({
    row,
    column,
    value,
    style: 0,
    ...rest,
  });
  const analyst: BookSnapshot = {
    ...book,
    sheets: [
      {
        ...sheet,
        name: "Contas",
        cells: [
          cell(0, 0, 4.2),
          cell(0, 1, results.one, { formula: "=JUNTOS.VARIATION(A1,A2)", ...(results.isError && { isError: true }) }),
          cell(0, 3, 9.3, { formula: "=SUM(A1:A2)" }),
          cell(1, 0, 5.1),
          cell(1, 2, true, { formula: "=JUNTOS.PRIORITY(A1:A2)", spill: "C2:C3" }),
          cell(1, 3, "JUNTOS.X(", { formula: '="JUNTOS.X("' }),
          cell(2, 2, false),
        ],
      },
    ],
    activeSheet: "Contas",
  };
  return writeXlsx(analyst);
}

describe("a copy for others", () => {
  test("has values where JUNTOS.* formulas were, spilled ones too, and leaves every other formula alive", async () => {
    const xlsx = await savedByAnalyst({ one: 0.9 });
    const workbench = await openWorkbench({ locale: "pt-BR", xlsx });
    const { turned } = await shareCopy(workbench.run);
    expect(turned.map(({ address, range }) => [address, range])).toEqual([
      ["B1", "B1"],
      ["C2", "C2:C3"],
    ]);
    expect(await formulas(workbench.run, "Contas", "B1:D3")).toEqual([
      [0.9, "", "=SUM(A1:A2)"],
      ["", true, '="JUNTOS.X("'],
      ["", false, ""],
    ]);
    expect(await cells(workbench.run, "Sobre esta cópia", "A5:C6")).toEqual([
      ["Contas!B1", "=JUNTOS.VARIATION(A1,A2)", 1],
      ["Contas!C2", "=JUNTOS.PRIORITY(A1:A2)", 2],
    ]);
    workbench.close();
  });

  test("made again changes nothing, and keeps its note", async () => {
    const xlsx = await savedByAnalyst({ one: 0.9 });
    const workbench = await openWorkbench({ locale: "pt-BR", xlsx });
    await shareCopy(workbench.run);
    const before = await formulas(workbench.run, "Contas", "A1:D3");
    expect((await shareCopy(workbench.run)).turned).toEqual([]);
    expect(await formulas(workbench.run, "Contas", "A1:D3")).toEqual(before);
    expect(await cells(workbench.run, "Sobre esta cópia", "A5:A5")).toEqual([["Contas!B1"]]);
    workbench.close();
  });

  test("keeps an error that is a result, as that error", async () => {
    const xlsx = await savedByAnalyst({ one: "#N/A", isError: true });
    const workbench = await openWorkbench({ locale: "pt-BR", xlsx });
    await shareCopy(workbench.run);
    const contas = workbench.snapshot().sheets.find(({ name }) => name === "Contas");
    expect(contas?.cells.find(({ row, column }) => row === 0 && column === 1)).toMatchObject({
      value: "#N/A",
      isError: true,
    });
    workbench.close();
  });

  test("is refused, with nothing written, where a formula shows no result", async () => {
    const xlsx = await savedByAnalyst({ one: "#NAME?", isError: true });
    const workbench = await openWorkbench({ locale: "pt-BR", xlsx });
    await expect(shareCopy(workbench.run)).rejects.toMatchObject({
      code: "functions-not-calculated",
      facts: { count: 1, places: "Contas!B1" },
    });
    expect(await formulas(workbench.run, "Contas", "C2:C2")).toEqual([["=JUNTOS.PRIORITY(A1:A2)"]]);
    workbench.close();
  });
});
