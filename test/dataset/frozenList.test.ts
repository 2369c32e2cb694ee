import { frozenList } from "../../src/dataset/frozenList";
import type { Row } from "../../src/dataset/rows";

const row = (cells: Row): Row => ({
  ciclo: 2026,
  indicador: "ideb",
  periodo: "2023",
  media: 5,
  congelado_em: 46_100,
  lista_congelada: "não",
  ...cells,
});

function tables(...rows: Row[]) {
  return new Map([["tblPrioridades", rows]]);
}

describe("the frozen list of a data year", () => {
  test("has everybody who was compared, and the codes of those on it", () => {
    const list = frozenList(
      tables(
        row({ codigo: "001", valor: 4.2, lista_congelada: "sim" }),
        row({ codigo: "002", valor: 5.6 }),
        row({ codigo: "003", valor: "" }),
        row({ codigo: "001", periodo: "2021", ciclo: 2024, valor: 3, lista_congelada: "sim" }),
      ),
      "ideb",
      "2023",
    );
    expect(list).toEqual({
      cycle: 2026,
      indicator: "ideb",
      period: "2023",
      frozenOn: 46_100,
      facilities: [
        { code: "001", isSelected: true, value: 4.2, average: 5 },
        { code: "002", isSelected: false, value: 5.6, average: 5 },
        { code: "003", isSelected: false, value: null, average: 5 },
      ],
      selected: ["001"],
    });
  });

  test("is the first cycle's where two cycles chose on the same data", () => {
    const first = row({ codigo: "001", ciclo: 2024, valor: 4, lista_congelada: "sim" });
    const second = row({ codigo: "002", ciclo: 2025, valor: 4, lista_congelada: "sim" });
    expect(frozenList(tables(second, first), "ideb", "2023")).toMatchObject({ cycle: 2024, selected: ["001"] });
  });

  test.each([
    ["nothing was frozen", [row({ codigo: "001", congelado_em: "" })]],
    ["the data are of another year", [row({ codigo: "001", periodo: "2025" })]],
    ["the indicator is another", [row({ codigo: "001", indicador: "idcras" })]],
    ["the workbook has no list", []],
  ])("is null where %s", (_, rows) => {
    expect(frozenList(tables(...rows), "ideb", "2023")).toBeNull();
  });
});
