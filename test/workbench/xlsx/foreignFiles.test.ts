import { zip } from "@cj-tech-master/excelts/archive";
import type { BookSnapshot } from "../../../src/workbench/book/snapshot";
import { readXlsx, type XlsxLoss } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";

/**
 * A package written the way that Excel for Microsoft 365 and others write: theme colours with tints, shared formulas,
 * rich text, rules that look at other sheets in an extension, charts that leave much to the theme, a prefix on
 * every element, files in other folders.
 */
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (...list: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<x:worksheet xmlns:x="${MAIN}" xmlns:rel="${REL}">
  <x:sheetPr><x:tabColor theme="4" tint="-0.249977111117893"/></x:sheetPr>
  <x:sheetViews><x:sheetView workbookViewId="0" showGridLines="0"><x:pane ySplit="2" topLeftCell="A3" state="frozen"/></x:sheetView></x:sheetViews>
  <x:sheetFormatPr defaultRowHeight="15"/>
  <x:cols><x:col min="1" max="2" width="20.7109375" customWidth="1"/><x:col min="3" max="16384" width="9.140625" style="1"/></x:cols>
  <x:sheetData>
    <x:row r="1" ht="30" customHeight="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t xml:space="preserve"> b</x:t></x:r></x:is></x:c></x:row>
    <x:row r="2" ht="18.75"><x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2"><x:f t="shared" ref="B2:B4" si="0">A2*$A$2+SUM(A$2:A2)</x:f><x:v>2</x:v></x:c></x:row>
    <x:row><x:c><x:v>2</x:v></x:c><x:c><x:f t="shared" si="0"/><x:v>5</x:v></x:c></x:row>
    <x:row r="4"><x:c r="A4" t="d"><x:v>2026-01-01</x:v></x:c><x:c r="B4"><x:f t="shared" si="0"/><x:v>7</x:v></x:c></x:row>
    <x:row r="5"><x:c r="A5" t="e"><x:v>#N/A</x:v></x:c><x:c r="B5" t="str"><x:f>A1&amp;"_x000a_x"</x:f><x:v>Escola_x000a_x</x:v></x:c><x:c r="C5"><x:f t="array" ref="C5">SUM(A2:A3*2)</x:f><x:v>6</x:v></x:c></x:row>
  </x:sheetData>
  <x:conditionalFormatting sqref="A1:A9"><x:cfRule type="duplicateValues" priority="1"/></x:conditionalFormatting>
  <x:conditionalFormatting sqref="C3 B2:B4"><x:cfRule type="expression" dxfId="0" priority="7"><x:formula>B2&gt;1</x:formula></x:cfRule><x:cfRule type="expression" priority="3"><x:formula>B2&gt;9</x:formula></x:cfRule></x:conditionalFormatting>
  <x:hyperlinks><x:hyperlink ref="A2:B2" rel:id="rId9" location="topo"/></x:hyperlinks>
  <x:drawing rel:id="rId1"/>
  <x:extLst><x:ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Listas!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A3 A5</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst>
</x:worksheet>`;

const styles = `<styleSheet xmlns="${MAIN}">
  <fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.149998474074526"/><bgColor indexed="64"/></patternFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="2" borderId="0" applyFill="1"/></cellXfs>
  <dxfs><dxf><font><b val="0"/><color theme="5"/></font></dxf></dxfs>
</styleSheet>`;

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>
  <a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4>
  <a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink>
  <a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;

const axis = (name: string, id: number, other: number, extra = "") =>
  `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${extra}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill></a:ln></c:spPr><c:crossAx val="${other}"/></c:${name}>`;

const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
  <c:date1904 val="0"/><c:roundedCorners val="0"/>
  <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent>
  <c:chart><c:title><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>
    <c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="1"/><c:tx><c:strRef><c:f>Dados!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>a b</c:v></c:pt></c:strCache></c:strRef></c:tx><c:invertIfNegative val="0"/><c:val><c:numRef><c:f>Dados!$B$2:$B$4</c:f></c:numRef></c:val><c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{00000000-0000-4000-8000-000000000000}"/></c:ext></c:extLst></c:ser><c:gapWidth val="219"/><c:overlap val="-27"/><c:axId val="111"/><c:axId val="222"/></c:barChart>
    <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="1"/><c:order val="0"/><c:tx><c:v>Meta</c:v></c:tx><c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill><a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker><c:dLbls><c:delete val="1"/></c:dLbls><c:val><c:numRef><c:f>Dados!$A$2:$A$4</c:f></c:numRef></c:val><c:smooth val="0"/></c:ser><c:marker val="1"/><c:axId val="333"/><c:axId val="444"/></c:lineChart>
    ${axis("catAx", 111, 222)}${axis("valAx", 222, 111, "<c:majorGridlines/>")}${axis("catAx", 333, 444)}${axis("valAx", 444, 333)}
  </c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>
  <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:latin typeface="+mn-lt"/></a:defRPr></a:pPr></a:p></c:txPr>
</c:chartSpace>`;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const frame = (id: string) =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="5" name="Gráfico" descr="Colunas"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="c"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const drawing = `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}">
  <xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3810000" cy="2540000"/>${frame("rId1")}<xdr:clientData/></xdr:oneCellAnchor>
  <xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="12700" cy="12700"/>${frame("rId2")}<xdr:clientData/></xdr:absoluteAnchor>
  <xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic/><xdr:clientData/></xdr:twoCellAnchor>
</xdr:wsDr>`;

const pie = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>`;

const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="1"/></bookViews>
  <sheets><sheet name="Dados" sheetId="7" r:id="rId1"/><sheet name="Listas" sheetId="9" r:id="rId2"/><sheet name="Só gráfico" sheetId="10" r:id="rId3"/></sheets>
  <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Dados!$A$1:$B$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Dados!$A$1:$B$4,Dados!$D$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Dados!$A:$A,Dados!$1:$2</definedName><definedName name="lst" comment="uma lista">Listas!$A$1:$A$3</definedName></definedNames></workbook>`;

async function excelLikeFile(): Promise<Uint8Array> {
  const hyperlink = `<Relationship Id="rId9" Type="${REL}/hyperlink" Target="https://exemplo.org/a%20b" TargetMode="External"/>`;
  return zip()
    .add("[Content_Types].xml", "<Types/>")
    .add("_rels/.rels", rels(["rId1", "officeDocument", "/dados/livro.xml"]))
    .add("dados/livro.xml", workbook)
    .add(
      "dados/_rels/livro.xml.rels",
      rels(
        ["rId1", "worksheet", "folhas/um.xml"],
        ["rId2", "worksheet", "folhas/dois.xml"],
        ["rId3", "chartsheet", "folhas/tres.xml"],
        ["rId4", "styles", "estilos.xml"],
        ["rId5", "theme", "../tema.xml"],
        ["rId6", "sharedStrings", "textos.xml"],
      ),
    )
    .add(
      "dados/textos.xml",
      `<sst xmlns="${MAIN}"><si><r><t>Esc</t></r><r><rPr><b/></rPr><t>ola</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
    )
    .add("dados/estilos.xml", styles)
    .add("tema.xml", theme)
    .add("dados/folhas/um.xml", sheet)
    .add(
      "dados/folhas/_rels/um.xml.rels",
      rels(["rId1", "drawing", "../desenho.xml"], ["rId2", "comments", "../c.xml"]).replace("</", `${hyperlink}</`),
    )
    .add("dados/folhas/dois.xml", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`)
    .add("dados/desenho.xml", drawing)
    .add("dados/_rels/desenho.xml.rels", rels(["rId1", "chart", "grafico.xml"], ["rId2", "chart", "pizza.xml"]))
    .add("dados/grafico.xml", chart)
    .add("dados/pizza.xml", pie)
    .bytes();
}

describe("a file as Excel and others write it", () => {
  let book: BookSnapshot;
  const losses: XlsxLoss[] = [];
  beforeAll(async () => {
    book = await readXlsx(await excelLikeFile(), (loss) => losses.push(loss));
  });
  const at = (row: number, column: number) =>
    book.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);

  it("gives its texts without fonts and phonetic hints", () => {
    expect(at(0, 0)?.value).toBe("Escola");
    expect(at(0, 1)?.value).toBe("a b");
    expect(at(4, 1)).toMatchObject({ value: "Escola\nx", formula: '=A1&"\nx"' });
  });

  it("moves a shared formula along, and finds cells that say no address", () => {
    expect([1, 2, 3].map((row) => at(row, 1)?.formula)).toEqual([
      "=A2*$A$2+SUM(A$2:A2)",
      "=A3*$A$2+SUM(A$2:A3)",
      "=A4*$A$2+SUM(A$2:A4)",
    ]);
    expect(at(2, 0)?.value).toBe(2);
  });

  it("gives dates as day numbers, errors as errors, array formulas with their range", () => {
    expect(at(3, 0)?.value).toBe(46023);
    expect(at(4, 0)).toMatchObject({ value: "#N/A", isError: true });
    expect(at(4, 2)).toMatchObject({ formula: "=SUM(A2:A3*2)", spill: "C5" });
  });

  it("gives theme colours as they look", () => {
    expect(book.sheets[0]?.tabColor).toMatch(/^#2[EF]5[0-9]9[0-9]$/);
    const style = book.styles[book.sheets[0]?.columns.find(({ index }) => index === 2)?.style ?? 0];
    expect(style).toMatchObject({ fill: "#D9D9D9", numberFormat: "m/d/yyyy", color: "#000000" });
  });

  it("keeps only the sizes that somebody set", () => {
    expect(book.sheets[0]?.rows).toEqual([{ index: 0, height: 30 }]);
    expect(book.sheets[0]?.columns.slice(0, 2)).toEqual([
      { index: 0, width: 108.75 },
      { index: 1, width: 108.75 },
    ]);
    expect(book.sheets[0]?.columns).toHaveLength(3);
  });

  it("finds validation that looks at another sheet", () => {
    expect(book.sheets[0]?.validations).toEqual([
      {
        ranges: ["A3", "A5"],
        rule: { list: { inCellDropDown: true, source: "=Listas!$A$1:$A$3" } },
        ignoreBlanks: true,
        prompt: null,
        errorAlert: null,
      },
    ]);
  });

  it("gives each range its own conditional format, in the order of their priorities", () => {
    expect(book.sheets[0]?.conditionalFormats).toEqual([
      { id: "1", range: "C3", formula: "=C3>9", priority: 0, stopIfTrue: false },
      { id: "2", range: "B2:B4", formula: "=B2>9", priority: 1, stopIfTrue: false },
      { id: "3", range: "C3", formula: "=C3>1", priority: 2, stopIfTrue: false, bold: false, fontColor: "#ED7D31" },
      { id: "4", range: "B2:B4", formula: "=B2>1", priority: 3, stopIfTrue: false, bold: false, fontColor: "#ED7D31" },
    ]);
  });

  it("gives names, print areas and the sheet that was open", () => {
    expect(book.names).toEqual([{ name: "lst", formula: "=Listas!$A$1:$A$3", visible: true, comment: "uma lista" }]);
    expect(book.sheets[0]?.names).toEqual([]);
    expect(book.sheets[0]?.pageLayout).toMatchObject({ printArea: "A1:B4,D1", titleRows: "1:2" });
    expect(book.activeSheet).toBe("Listas");
  });

  it("puts a link over several cells on the first", () => {
    expect(at(1, 0)?.hyperlink).toEqual({ address: "https://exemplo.org/a%20b", documentReference: "topo" });
  });

  it("fills in what a chart leaves to the theme", () => {
    const [chart] = book.sheets[0]?.charts ?? [];
    // 108.75 points of column A and 10 of offset; rows of 30 and 18.75 points above.
    expect(chart).toMatchObject({
      name: "Gráfico",
      alternativeText: "Colunas",
      left: 118.75,
      top: 48.75,
      width: 300,
      height: 200,
    });
    expect(chart?.title?.text).toBe("Meta");
    expect(chart?.areaFill).toBe("#FFFFFF");
    expect(chart?.valueAxis.line).toEqual({ color: "#D9D9D9", weight: 0.75 });
    expect(chart?.series).toMatchObject([
      {
        name: "Meta",
        chartType: "Line",
        axisGroup: "Secondary",
        labels: null,
        line: { color: "#ED7D31", weight: 2.25 },
      },
      {
        name: "a b",
        nameReference: "=Dados!$B$1",
        chartType: "ColumnClustered",
        axisGroup: "Primary",
        fill: "#4472C4",
      },
    ]);
  });

  it("tells what it had to leave out", () => {
    expect(losses).toEqual([
      { what: "chart-sheet", where: "Só gráfico" },
      { what: "comments", where: "Dados" },
      { what: "conditional-format", where: "Dados!A1:A9" },
      { what: "chart", where: "Dados" },
      { what: "picture", where: "Dados" },
    ]);
  });

  it("can be written again and read to the same", async () => {
    const again = await readXlsx(await writeXlsx(book));
    expect(again.sheets[0]?.charts.map((chart) => ({ ...chart, id: "" }))).toEqual(
      book.sheets[0]?.charts.map((chart) => ({ ...chart, id: "" })),
    );
    expect(again.sheets[0]?.cells.map(({ value, formula }) => ({ value, formula }))).toEqual(
      book.sheets[0]?.cells.map(({ value, formula }) => ({ value, formula })),
    );
  });
});
