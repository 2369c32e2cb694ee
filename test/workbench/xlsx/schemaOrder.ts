import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Children in the order of the schema (ECMA-376, transitional). What is not listed may not stand there; a bar means either. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  workbook: list(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
    externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst`),
  worksheet: list(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems
    tableParts extLst`),
  sheetPr: list("tabColor outlinePr pageSetUpPr"),
  sheetView: list("pane selection pivotSelection extLst"),
  c: list("f v is extLst"),
  cfRule: list("formula colorScale dataBar iconSet extLst"),
  dataValidation: list("formula1 formula2"),
  headerFooter: list("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
  table: list("autoFilter sortState tableColumns tableStyleInfo extLst"),
  tableColumn: list("calculatedColumnFormula totalsRowFormula xmlColumnPr extLst"),
  styleSheet: list("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"),
  dxf: list("font numFmt fill alignment border protection extLst"),
  xf: list("alignment protection extLst"),
  border: list("start end left right top bottom diagonal vertical horizontal"),
  patternFill: list("fgColor bgColor"),
  // Excel itself writes fonts in this order.
  font: list(`b i strike condense extend outline shadow u vertAlign sz color name family charset scheme`),
  "c:chartSpace":
    list(`c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection
    c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst`),
  "c:chart": list(`c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend
    c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst`),
  "c:title": list("c:tx c:layout c:overlay c:spPr c:txPr c:extLst"),
  "c:legend": list("c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst"),
  "c:plotArea": list("c:layout c:barChart|c:lineChart c:catAx|c:valAx c:dTable c:spPr c:extLst"),
  "c:lineChart":
    list(`c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId
    c:extLst`),
  "c:barChart": list(`c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst`),
  "c:lineChart/c:ser": list(`c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth
    c:extLst`),
  "c:barChart/c:ser":
    list(`c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars
    c:cat c:val c:shape c:extLst`),
  "c:ser/c:marker": list("c:symbol c:size c:spPr c:extLst"),
  "c:dLbls":
    list(`c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName
    c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst`),
  "c:catAx": list(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip
    c:tickMarkSkip c:noMultiLvlLbl c:extLst`),
  "c:valAx": list(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit
    c:dispUnits c:extLst`),
  "c:scaling": list("c:logBase c:orientation c:max c:min c:extLst"),
  "c:numRef": list("c:f c:numCache c:extLst"),
  "c:strRef": list("c:f c:strCache c:extLst"),
  "c:numCache": list("c:formatCode c:ptCount c:pt c:extLst"),
  "c:strCache": list("c:ptCount c:pt c:extLst"),
  "c:spPr": list(`a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:ln
    a:effectLst a:effectDag a:scene3d a:sp3d a:extLst`),
  "a:ln":
    list(`a:noFill a:solidFill a:gradFill a:pattFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd
    a:extLst`),
  "c:txPr": list("a:bodyPr a:lstStyle a:p"),
  "c:rich": list("a:bodyPr a:lstStyle a:p"),
  "a:p": list("a:pPr a:r a:br a:fld a:endParaRPr"),
  "a:defRPr": list(`a:ln a:noFill a:solidFill a:gradFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick`),
  "a:rPr": list(`a:ln a:noFill a:solidFill a:gradFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick`),
  "xdr:twoCellAnchor": list("xdr:from xdr:to xdr:sp xdr:graphicFrame xdr:pic xdr:clientData"),
  "xdr:graphicFrame": list("xdr:nvGraphicFramePr xdr:xfrm a:graphic"),
};

/** Every place in a part where children stand in another order than the schema's, or do not belong. */
export function orderProblems(xml: string): string[] {
  const problems: string[] = [];
  check(parseXml(xml).root, "", problems);
  return problems;
}

function check(element: XmlElement, parent: string, problems: string[]): void {
  const order = SEQUENCES[`${parent}/${element.name}`] ?? SEQUENCES[element.name];
  const children = element.children.filter((node): node is XmlElement => node.type === "element");
  let last = -1;
  for (const child of children) {
    if (order) {
      const at = order.findIndex((names) => names.split("|").includes(child.name));
      if (at < 0) problems.push(`${child.name} does not belong in ${element.name}`);
      else if (at < last) problems.push(`${child.name} comes too late in ${element.name}`);
      last = Math.max(last, at);
    }
    check(child, element.name, problems);
  }
}
