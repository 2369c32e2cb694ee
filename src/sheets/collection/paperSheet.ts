import { storedNotDue } from "../../dataset/storedWords";
import { columnLetters } from "../a1";
import type { SheetText } from "../../text/sheetText";
import { fill } from "../formula";
import { fontName, palette } from "../palette";
import type { CellBlock, CellContent, SheetSpec, StyledRange } from "../sheetSpec";
import { cellRuleText } from "./cellRule";
import type { CollectionForm } from "./collectionForms";

const head = 4;
const lastColumn = columnLetters(12);

function row(form: CollectionForm, index: number, text: SheetText): CellContent[] {
  const found = form.rows[index];
  if (!found) return [];
  const name = `${found.indicator.name || found.indicator.id}\n${cellRuleText(found.indicator, text)}`;
  return [name, ...found.months.map((value) => (value === "" ? null : value))];
}

function styles(rows: number, below: number): StyledRange[] {
  const box = { style: "thin" as const, color: palette.ink };
  const all = `A${head}:${lastColumn}${head + rows}`;
  const borders = { top: box, bottom: box, left: box, right: box, insideHorizontal: box, insideVertical: box };
  return [
    { range: `A:${lastColumn}`, style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
    { range: "A1", style: { fontSize: 18, bold: true } },
    { range: "A2", style: { color: palette.soft } },
    { range: all, style: { borders } },
    { range: `A${head}:${lastColumn}${head}`, style: { bold: true, fill: palette.band, horizontal: "center" } },
    { range: `A${head + 1}:A${head + rows}`, style: { wrap: true, indent: 1 } },
    { range: `B${head + 1}:${lastColumn}${head + rows}`, style: { horizontal: "center", fontSize: 12 } },
    { range: `A${below}:A${below + 1}`, style: { color: palette.soft } },
    { range: `A${below + 3}:${lastColumn}${below + 3}`, style: { borders: { bottom: box } } },
    { range: `A${below + 5}:${lastColumn}${below + 5}`, style: { borders: { bottom: box } } },
  ];
}

function cells(form: CollectionForm, below: number, text: SheetText): CellBlock[] {
  const { form: words } = text.collection;
  const { facility, rows } = form;
  const name = facility.name || facility.displayName || facility.code;
  const facts = { municipality: form.municipality, code: facility.code, area: facility.area };
  return [
    {
      at: "A1",
      rows: [[fill(words.title, { facility: name, cycle: form.cycle })], [fill(words.paperNote, facts)]],
    },
    { at: `A${head}`, rows: [[words.indicator, ...text.months]] },
    { at: `A${head + 1}`, rows: rows.map((_, index) => row(form, index, text)) },
    {
      at: `A${below}`,
      rows: [[text.collection.rule.blanks], [words.noNames], [null], [words.filledBy], [null], [words.remarks]],
    },
  ];
}

/** The same form for pen and paper: a box a month, what is known already printed in it, months not due in grey. */
export function paperSheet(form: CollectionForm, text: SheetText): SheetSpec {
  const { form: words } = text.collection;
  const { facility, rows } = form;
  const below = head + rows.length + 2;
  const body = `B${head + 1}:${lastColumn}${head + rows.length}`;
  return {
    name: words.sheets.paper,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 34 },
      { columns: `B:${lastColumn}`, width: 8.5 },
    ],
    rowHeights: [
      { rows: "1:1", height: 28 },
      { rows: `${head}:${head}`, height: 20 },
      { rows: `${head + 1}:${head + rows.length}`, height: 38 },
      { rows: `${below + 3}:${below + 5}`, height: 22 },
    ],
    cells: cells(form, below, text),
    merges: [],
    styles: styles(rows.length, below),
    tables: [],
    validations: [],
    conditionalFormats: [
      {
        range: body,
        formula: `=B${head + 1}="${storedNotDue}"`,
        style: { color: palette.rule, fill: palette.hairline },
      },
    ],
    charts: [],
    names: [],
    print: {
      orientation: "landscape",
      area: `$A$1:$${lastColumn}$${below + 5}`,
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: 1 },
      footer: { left: `${facility.code} · ${form.issuedAt.slice(0, 10)}`, right: text.footer },
    },
    isProtected: true,
  };
}
