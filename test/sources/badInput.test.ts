import { zipSync } from "fflate";
import { inspectFile } from "../../src/sources/inspectFile";
import { readFile } from "../../src/sources/readFile";
import { cras, idcrasFile, sheetB } from "./fixtures/idcrasFile";
import { refusal } from "./fixtures/refusal";
import { csv, textFile } from "./fixtures/textFile";
import { workbookFile } from "./fixtures/workbookFile";

const municipality = "2607901";
const heading = ["codigo", "nome", "indicador", "periodo", "valor"];
const tidy = csv([heading, ["1", "A", "idcras", "2019", "3"]]);

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))),
  );
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => Array.from(text).join("\0");
const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytesOf("x")])));

describe("a file that is no table", () => {
  test.each([
    ["nothing", new Uint8Array(), { code: "file-empty" }],
    ["blank lines", bytesOf("\r\n \n"), { code: "file-empty" }],
    ["a PDF", bytesOf("%PDF-1.7\n%âãÏÓ\n1 0 obj"), { facts: { kind: "pdf" } }],
    ["a PDF behind stray bytes", bytesOf("\n\n%PDF-1.4 1 0 obj"), { facts: { kind: "pdf" } }],
    ["an old .xls", bytesOf(compoundFile, wide("Workbook")), { facts: { kind: "xls" } }],
    ["a workbook with a password", bytesOf(compoundFile, wide("EncryptedPackage")), { code: "workbook-encrypted" }],
    ["an .xlsb", zip("[Content_Types].xml", "xl/workbook.bin"), { facts: { kind: "xlsb" } }],
    ["an .ods", zip("mimetype", "content.xml"), { facts: { kind: "ods" } }],
    ["a zip of a csv", zip("dados.csv"), { facts: { kind: "zip" } }],
    ["a web page", bytesOf("<!DOCTYPE html><html><body>Acesso negado;</body></html>"), { facts: { kind: "html" } }],
    ["JSON", bytesOf('[{"id":1,"nome":"a;b"}]'), { facts: { kind: "json" } }],
    ["a picture", bytesOf([0x89], "PNG\r\n", [0x1a], "\n"), { facts: { kind: "image" } }],
    ["noise", bytesOf(Array.from({ length: 400 }, (_, index) => (index * 37) % 32)), { facts: { kind: "binary" } }],
    ["a sentence", bytesOf("Segue a planilha em anexo."), { code: "file-without-table" }],
  ])("is refused whatever it is called: %s", async (_what, bytes, expected) => {
    for (const name of ["dados.xlsx", "dados.csv"]) {
      const file = { name, bytes };
      expect(await refusal(readFile(file, { municipality }))).toMatchObject(expected);
      expect(await refusal(inspectFile(file))).toMatchObject(expected);
    }
  });

  test("is a workbook of sentences", async () => {
    const file = await workbookFile("carta.xlsx", [
      { name: "Plan1", rows: [["Prezados,"], [], ["Segue a planilha."]] },
    ]);
    expect((await refusal(inspectFile(file))).code).toBe("file-without-table");
  });
});

describe("a damaged workbook", () => {
  test("is refused when it is cut off anywhere", async () => {
    const { bytes } = await idcrasFile([sheetB(cras)]);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const file = { name: "x.xlsx", bytes: bytes.slice(0, Math.floor(bytes.length * share)) };
      expect((await refusal(readFile(file, { municipality }))).code).toBe("workbook-damaged");
    }
  });

  test("is refused when one bit of a sheet has flipped, rather than read with another number in it", async () => {
    const { bytes } = await idcrasFile([sheetB(cras)]);
    const name = Buffer.from("xl/worksheets/sheet1.xml");
    const data = Buffer.from(bytes).indexOf(name) + name.length;
    for (const offset of [data + 10, data + 200, data + 400]) {
      const flipped = Uint8Array.from(bytes, (byte, index) => (index === offset ? byte ^ 0x10 : byte));
      expect((await refusal(readFile({ name: "x.xlsx", bytes: flipped }, { municipality }))).code).toBe(
        "workbook-damaged",
      );
    }
  });

  test("is refused when it promises more than fits in memory", async () => {
    const { bytes } = await idcrasFile([sheetB(cras)]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const entry = Buffer.from(bytes).lastIndexOf(Buffer.from("xl/worksheets/sheet1.xml")) - 46;
    view.setUint32(entry + 24, 2_000_000_000, true);
    expect(await refusal(readFile({ name: "x.xlsx", bytes }, { municipality }))).toMatchObject({
      code: "workbook-too-large",
      facts: { megabytes: 2000 },
    });
  });
});

describe("a table of another layout", () => {
  test("is refused with its headings, and inspected as a table", async () => {
    const rows = [
      ["Bairro", "Casos"],
      ["Piedade", 3],
      ["Candeias", 4],
    ];
    const file = await workbookFile("casos.xlsx", [{ name: "Plan1", rows }]);
    expect(await refusal(readFile(file, { municipality }))).toEqual({
      code: "layout-unknown",
      facts: { file: "casos.xlsx", columns: ["Bairro", "Casos"] },
    });
    expect(await inspectFile(file)).toMatchObject({ layout: "table", encoding: "xlsx", rowsRead: 2 });
  });

  test.each([
    ["idepe", "cod_escola;tp_escola;idepe\n26990001;INTEGRAL;5,8\n", 1],
    ["mvi", "MUNICIPIO;SEXO;NATUREZA JURIDICA;TOTAL DE VITIMAS\nJABOATAO;M;HOMICIDIO;1\n", 1],
    ["populacao", "uf,ibge7,municipio,populacao_2024\nPE,2607901,Jaboatão,683285\n", 1],
    ["tabnet", 'Óbitos\nPeríodo:2022\n"Município";"Jan";"Total"\n"260790 Jaboatão";1;2\n"Total";1;2\n Notas:\n', 3],
    ["tabnet", '"Município";"Jan";"Total"\n"260790 Jaboatão dos Guararapes";-;2\n', 1],
  ])("that comes later is named: %s", async (layout, text, rowsRead) => {
    const file = textFile("dados.csv", text, "latin1");
    expect(await refusal(readFile(file, { municipality }))).toMatchObject({ code: "layout-later", facts: { layout } });
    expect(await inspectFile(file)).toMatchObject({
      layout,
      rowsRead,
      problems: [{ code: "layout-not-read", facts: { layout } }],
    });
  });
});

describe("a request", () => {
  test.each(["", "26079", "26079012", "Jaboatão", "9907901", "2607901 "])("for municipality %p", async (code) => {
    const attempt = readFile(textFile("x.csv", tidy), { municipality: code });
    if (code.trim() === "2607901") expect((await attempt).municipality).toBe("2607901");
    else expect((await refusal(attempt)).code).toBe("municipality-invalid");
  });

  test("for a period that is none is refused", async () => {
    const attempt = readFile(textFile("x.csv", tidy), { municipality, period: "2019/2020" });
    expect(await refusal(attempt)).toEqual({ code: "period-invalid", facts: { period: "2019/2020" } });
  });
});

describe("a municipality that is not in the file", () => {
  const many = ["2602902", "2607208", "2607604", "2609600", "2611606", "2613107", "2607901"];
  const rows = many.map((code, index) => [String(index), "", "idcras", "2019", "3", code]);
  const file = textFile("pe.csv", csv([[...heading, "municipio"], ...rows]));

  test.each([
    ["2607902", ["2607901"]],
    ["260970", ["2607901", "2609600"]],
    ["2611600", ["2611606"]],
    ["3550308", []],
  ])("is refused with those whose code is near: %s", async (code, near) => {
    expect(await refusal(readFile(file, { municipality: code }))).toMatchObject({
      code: "municipality-not-in-file",
      facts: { file: "pe.csv", count: 7, near },
    });
  });

  test("is refused with all that a small file has, named", async () => {
    const attempt = readFile(await idcrasFile([sheetB(cras)]), { municipality: "3550308" });
    expect(await refusal(attempt)).toMatchObject({
      facts: { count: 2, near: ["2607901 Jaboatão dos Guararapes", "2611606 Recife"] },
    });
  });
});

describe("a text table", () => {
  test.each([
    [
      "a quote that never closes",
      'codigo;nome;indicador;periodo;valor\n1;A;idcras;2019;3\n2;"B;idcras;2019;3\n3;C;idcras;2019;3\n',
      3,
    ],
    ["a quote that closes in mid-field", 'codigo;nome;indicador;periodo;valor\n1;"A" x;idcras;2019;3\n', 2],
    [
      "a quote below a field over two lines",
      'codigo;nome;indicador;periodo;valor\r\n1;"A\r\nB";idcras;2019;3\r\n2;"C;idcras\r\n',
      4,
    ],
  ])("with %s is refused, the line named", async (_what, text, line) => {
    expect(await refusal(readFile(textFile("x.csv", text), { municipality }))).toEqual({
      code: "csv-quote-broken",
      facts: { file: "x.csv", line },
    });
  });

  test.each([
    [
      "decimal commas between commas",
      "codigo,nome,indicador,periodo,valor\n1,A,idcras,2019,3,5\n2,B,idcras,2019,2,5\n",
      6,
    ],
    [
      "another separator below the heading",
      "codigo;nome;indicador;periodo;valor\n1,A,idcras,2019,3.5\n2,B,idcras,2019,3\n",
      1,
    ],
  ])("with %s is refused, the line named", async (_what, text, found) => {
    const expected = { code: "csv-uneven", facts: { file: "x.csv", count: 2, line: 2, expected: 5, found } };
    expect(await refusal(readFile(textFile("x.csv", text), { municipality }))).toEqual(expected);
  });

  test("with one uneven line is read without it, and that is told", async () => {
    const lines = ["1;A;idcras;2019;3", "2;B;idcras;2019;3;5", "3;C;idcras;2019;4"];
    const reading = await readFile(textFile("x.csv", [heading.join(";"), ...lines].join("\n")), { municipality });
    expect(reading).toMatchObject({ rowsRead: 3, rowsKept: 2, dropped: [{ reason: "fields-uneven", count: 1 }] });
    expect(reading.problems).toEqual([
      { code: "row-uneven", facts: { count: 1, expected: 5, found: 6 }, where: "x.csv:3" },
    ]);
  });

  test("with a heading and nothing below is refused", async () => {
    expect((await refusal(readFile(textFile("x.csv", csv([heading])), { municipality }))).code).toBe(
      "file-without-rows",
    );
  });

  test("of which no row is usable is refused with the commonest reason", async () => {
    const rows = [
      ["1", "A", "idcras", "ontem", "3"],
      ["2", "A", "idcras", "hoje", "3"],
      ["", "A", "idcras", "2019", "3"],
    ];
    expect(await refusal(readFile(textFile("x.csv", csv([heading, ...rows])), { municipality }))).toEqual({
      code: "no-rows-left",
      facts: { file: "x.csv", rowsRead: 3, reason: "period-unreadable" },
    });
  });
});
