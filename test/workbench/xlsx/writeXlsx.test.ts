import { posix } from "node:path";
import { parseXml, query, queryAll, walk, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { SheetSnapshot } from "../../../src/workbench/book/snapshot";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { partsOf } from "./partsOf";
import { cell, lineSeries, plainBook, plainChart, plainLayout, plainSheet, plainStyle, sampleBook } from "./sampleBook";
import { orderProblems } from "./schemaOrder";

/** The first sheet's part of a book with just this sheet. */
async function sheetXml(over: Partial<SheetSnapshot>): Promise<string> {
  const parts = await partsOf(await writeXlsx(plainBook([plainSheet("Plan1", over)])));
  return parts.get("xl/worksheets/sheet1.xml") ?? "";
}

async function chartXml(over: Parameters<typeof plainChart>[0]): Promise<string> {
  const sheet = plainSheet("Painel 1", { charts: [plainChart(over)] });
  return (await partsOf(await writeXlsx(plainBook([sheet])))).get("xl/charts/chart1.xml") ?? "";
}

function elements(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(parseXml(xml).root, (element) => {
    if (element.name === name) found.push(element);
  });
  return found;
}

describe("the package", () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = await partsOf(await writeXlsx(sampleBook()));
  });

  it("has every element in the order of the schema", () => {
    const problems = [...parts].flatMap(([path, xml]) => orderProblems(xml).map((problem) => `${path}: ${problem}`));
    expect(problems).toEqual([]);
  });

  it("declares a content type for every part", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    const overrides = elements(types, "Override").map(({ attributes }) => attributes["PartName"]);
    const untyped = [...parts.keys()].filter(
      (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml" && !overrides.includes(`/${path}`),
    );
    expect(untyped).toEqual([]);
    expect(overrides.filter((path) => !parts.has((path ?? "").slice(1)))).toEqual([]);
  });

  it("has no relationship that leads nowhere", () => {
    const broken = [...parts]
      .filter(([path]) => path.endsWith(".rels"))
      .flatMap(([path, xml]) =>
        elements(xml, "Relationship")
          .filter(({ attributes }) => attributes["TargetMode"] !== "External")
          .map(({ attributes }) => posix.join(posix.dirname(posix.dirname(path)), attributes["Target"] ?? ""))
          .filter((target) => !parts.has(target)),
      );
    expect(broken).toEqual([]);
  });

  it("uses every relationship id only once, and none that is missing", () => {
    for (const [path, xml] of parts) {
      if (!path.startsWith("xl/worksheets/sheet")) continue;
      const rels = parts.get(path.replace("worksheets/", "worksheets/_rels/") + ".rels");
      const ids = rels ? elements(rels, "Relationship").map(({ attributes }) => attributes["Id"]) : [];
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...xml.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it("never asks for a recalculation", () => {
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(workbook).not.toContain("fullCalcOnLoad");
    expect(workbook).toContain('<calcPr calcId="191029"/>');
  });

  it("selects one sheet and opens on it", () => {
    const selected = [...parts].filter(
      ([path, xml]) => path.includes("worksheets/sheet") && xml.includes("tabSelected"),
    );
    expect(selected.map(([path]) => path)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(parts.get("xl/workbook.xml")).toContain('activeTab="0"');
  });

  it("has Calibri 11 as the font of the Normal style", () => {
    const styles = parseXml(parts.get("xl/styles.xml") ?? "").root;
    const font = query(styles, "fonts/font");
    expect(font && queryAll(font, "name").map(({ attributes }) => attributes["val"])).toEqual(["Calibri"]);
    expect(font && queryAll(font, "sz").map(({ attributes }) => attributes["val"])).toEqual(["11"]);
    expect(query(styles, "cellStyleXfs/xf")?.attributes["fontId"]).toBe("0");
  });
});

describe("cells", () => {
  it("keep text as text, whatever it looks like", async () => {
    const texts = ["=1+1", "00123", "TRUE", "#N/A", "1e5", " espaço ", "_x0041_", "a\r\nb", "😀<&>\"'"];
    const xml = await sheetXml({ cells: texts.map((value, row) => cell(row, 0, { value })) });
    expect(elements(xml, "c").map(({ attributes }) => attributes["t"])).toEqual(texts.map(() => "s"));
    expect(xml).not.toContain("<f>");
  });

  it("carry the last result of their formula", async () => {
    const xml = await sheetXml({
      cells: [
        cell(0, 0, { value: 3, formula: "=1+2" }),
        cell(0, 1, { value: "a&b", formula: '="a"&"&b"' }),
        cell(0, 2, { value: false, formula: "=1=2" }),
        cell(0, 3, { value: "#DIV/0!", isError: true, formula: "=1/0" }),
        cell(0, 4, { value: null, formula: "=A9" }),
      ],
    });
    expect(xml).toContain('<c r="A1"><f>1+2</f><v>3</v></c>');
    expect(xml).toContain('<c r="B1" t="str"><f>&quot;a&quot;&amp;&quot;&amp;b&quot;</f><v>a&amp;b</v></c>');
    expect(xml).toContain('<c r="C1" t="b"><f>1=2</f><v>0</v></c>');
    expect(xml).toContain('<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml).toMatch(/<c r="E1"><f>A9<\/f><\/c>/);
  });

  it("spill as dynamic arrays over the whole range", async () => {
    const cells = [cell(0, 0, { value: 1, formula: "=SEQUENCE(3)", spill: "A1:A3" }), cell(1, 0, { value: 2 })];
    const parts = await partsOf(await writeXlsx(plainBook([plainSheet("Plan1", { cells })])));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c>',
    );
    expect(parts.get("xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("are marked as arrays where a function gives one, even for a single cell", async () => {
    const xml = await sheetXml({ cells: [cell(0, 0, { value: 1, formula: "=UNIQUE(B1:B1)" })] });
    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xlfn.UNIQUE(B1:B1)</f><v>1</v></c>');
  });

  it("make table headers the texts that the table names, as Excel wants them", async () => {
    const [table] = sampleBook().sheets[1]?.tables ?? [];
    const xml = await sheetXml({
      cells: [cell(0, 0, { value: 2019 }), cell(1, 0, { value: "x" })],
      tables: table ? [{ ...table, columns: [{ name: "2019" }, { name: "b" }, { name: "c" }] }] : [],
    });
    const headers = elements(xml, "c").filter(({ attributes }) => /^[ABC]1$/.test(attributes["r"] ?? ""));
    expect(headers.map(({ attributes }) => attributes["t"])).toEqual(["s", "s", "s"]);
  });

  it("follow no colour or format that the snapshot does not name", async () => {
    const style = { ...plainStyle, numberFormat: "mm-dd-yy" };
    const book = {
      ...plainBook([plainSheet("P", { cells: [cell(0, 0, { value: 1, style: 1 })] })]),
      styles: [plainStyle, style],
    };
    const styles = (await partsOf(await writeXlsx(book))).get("xl/styles.xml") ?? "";
    // Number 14 would be the short date of the reader's country.
    expect(styles).toContain('formatCode="mm\\-dd\\-yy"');
    expect(styles).not.toContain('numFmtId="14"');
  });
});

describe("what no Excel file can hold", () => {
  const prompt = (title: string, message: string) => ({
    validations: [
      {
        ranges: ["A1"],
        rule: { custom: { formula: "=TRUE" } },
        ignoreBlanks: true,
        prompt: { title, message, showPrompt: true },
        errorAlert: null,
      },
    ],
  });

  it.each([
    ["a text", { cells: [cell(0, 0, { value: "x".repeat(32_768) })] }],
    ["a formula", { cells: [cell(0, 0, { value: 0, formula: `=1${"+1".repeat(4_100)}` })] }],
    ["a footer", { pageLayout: { ...plainLayout, headersFooters: { leftFooter: "x".repeat(254) } } }],
    ["a prompt's title", prompt("x".repeat(33), "")],
    ["a prompt", prompt("", "x".repeat(256))],
    ["a paper", { pageLayout: { ...plainLayout, paperSize: "Papiro" } }],
  ])("is refused before a file is made of it: %s", async (_, over) => {
    await expect(sheetXml(over)).rejects.toMatchObject({ name: "XlsxError", code: "unsupported" });
  });
});

describe("print setup", () => {
  it("fits the width and lets the pages run on", async () => {
    const xml = await sheetXml({ pageLayout: { ...plainLayout, zoom: { horizontalFitToPages: 1 } } });
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>');
  });

  it("breaks the page above the row named", async () => {
    const xml = await sheetXml({ pageLayout: { ...plainLayout, horizontalPageBreaks: [20] } });
    expect(xml).toContain('<brk id="20" max="16383" man="1"/>');
  });
});

describe("validation", () => {
  const listOf = (source: string) => ({
    validations: [
      {
        ranges: ["A1"],
        rule: { list: { inCellDropDown: true, source } },
        ignoreBlanks: true,
        prompt: null,
        errorAlert: null,
      },
    ],
  });

  it("stops what is not valid, even without an alert of its own", async () => {
    expect(await sheetXml(listOf("a,b"))).toContain('showErrorMessage="1"');
  });

  it("refuses a list that Excel could not open", async () => {
    await expect(sheetXml(listOf("x".repeat(256)))).rejects.toMatchObject({ code: "unsupported" });
  });
});

describe("charts", () => {
  it("never smooth a line", async () => {
    const xml = await chartXml({ series: [lineSeries({}), lineSeries({ chartType: "Line" })] });
    expect(elements(xml, "c:smooth").map(({ attributes }) => attributes["val"])).toEqual(["0", "0"]);
  });

  it("keep a copy of what they show, errors and blanks as gaps", async () => {
    const parts = await partsOf(await writeXlsx(sampleBook()));
    const [values] = elements(parts.get("xl/charts/chart1.xml") ?? "", "c:numCache").slice(1);
    expect(values && elementsIn(values, "c:pt").map(({ attributes }) => attributes["idx"])).toEqual([
      "0",
      "1",
      "3",
      "4",
    ]);
  });

  it("leave a gap where a cell holds an error", async () => {
    expect(await chartXml({})).toContain('<c16r3:dispNaAsBlank val="1"/>');
  });

  it("drop a label position that would make Excel refuse the file", async () => {
    const labels = {
      position: "OutsideEnd",
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      color: "#000000",
      size: 9,
      bold: false,
    };
    expect(await chartXml({ series: [lineSeries({ labels })] })).not.toContain("c:dLblPos");
    expect(await chartXml({ series: [lineSeries({ chartType: "ColumnStacked", labels })] })).not.toContain("c:dLblPos");
    expect(await chartXml({ series: [lineSeries({ chartType: "ColumnClustered", labels })] })).toContain(
      '<c:dLblPos val="outEnd"/>',
    );
  });

  it("give a second pair of axes to the series that ask for it", async () => {
    const xml = await chartXml({
      series: [lineSeries({ chartType: "ColumnClustered" }), lineSeries({ axisGroup: "Secondary" })],
    });
    expect(elements(xml, "c:valAx")).toHaveLength(2);
    expect(elements(xml, "c:crosses").map(({ attributes }) => attributes["val"])).toContain("max");
    expect(orderProblems(xml)).toEqual([]);
  });

  it("of other kinds are refused by name", async () => {
    await expect(chartXml({ series: [lineSeries({ chartType: "Pie" })] })).rejects.toThrow("Pie");
  });
});

function elementsIn(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => node.type === "element" && node.name === name);
}
