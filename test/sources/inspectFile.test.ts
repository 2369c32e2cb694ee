import { inspectFile } from "../../src/sources/inspectFile";
import { recogniseFile } from "../../src/sources/recogniseFile";
import { cras, idcrasFile, sheetA, sheetB } from "./fixtures/idcrasFile";
import { csv, textFile } from "./fixtures/textFile";

describe("inspection", () => {
  test("says what a national file is and all that is in it", async () => {
    const file = await idcrasFile([sheetB(cras), sheetB(cras, { name: "cópia" })], "idcras.xlsx");
    expect(await inspectFile(file)).toEqual({
      file: "idcras.xlsx",
      layout: "idcras-b",
      encoding: "xlsx",
      rowsRead: 3,
      periods: ["2019"],
      municipalities: [
        { code: "2607901", name: "Jaboatão dos Guararapes" },
        { code: "2611606", name: "Recife" },
      ],
      indicators: ["idcras"],
      problems: [{ code: "sheet-repeated", facts: { sheet: "cópia", of: "RESULTADO" }, where: "cópia" }],
    });
  });

  test("gives six-digit municipalities their seventh digit", async () => {
    const { municipalities } = await inspectFile(await idcrasFile([sheetA(cras)]));
    expect(municipalities.map(({ code }) => code)).toEqual(["2607901", "2611606"]);
  });

  test("finds problems in every municipality's rows", async () => {
    const heading = ["codigo", "nome", "indicador", "periodo", "valor", "municipio"];
    const rows = [
      heading,
      ["1", "", "idcras", "2019", "bom", "2607901"],
      ["2", "", "idcras", "2019", "mau", "2611606"],
    ];
    const { problems } = await inspectFile(textFile("x.csv", csv(rows)));
    expect(problems).toMatchObject([{ code: "value-not-number", facts: { count: 2 } }]);
  });

  test("survives JSON", async () => {
    const inspection = await inspectFile(await idcrasFile([sheetA(cras)]));
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
  });
});

describe("recognition", () => {
  test("goes by content, not by name", async () => {
    const { bytes } = await idcrasFile([sheetA(cras)]);
    expect(await recogniseFile({ name: "ideb_escolas.csv", bytes })).toEqual({
      file: "ideb_escolas.csv",
      layout: "idcras-a",
      encoding: "xlsx",
    });
    const tidy = textFile("IDCRAS_2019.xlsx", "codigo;indicador;periodo;valor\n1;idcras;2019;3\n");
    expect((await recogniseFile(tidy)).layout).toBe("tidy");
  });

  test("finds a heading below titles, whatever the separator", async () => {
    for (const separator of [";", ",", "\t", "|"]) {
      const table = csv(
        [
          ["codigo", "nome", "indicador", "periodo", "valor"],
          ["1", "A", "idcras", "2019", "3"],
        ],
        separator,
      );
      const file = textFile("x", `Secretaria, Município; Exemplo\n\n${table}`);
      expect((await recogniseFile(file)).layout).toBe("tidy");
    }
  });
});
