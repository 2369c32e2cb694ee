import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { chartPalette } from "./chart/readShape";
import { rememberedExcelFormula } from "./formula/excelFormula";
import { asDamaged, packageParts, type PackageParts, type Relationship } from "./package/packageParts";
import { readNames, type ReadNames } from "./package/readNames";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  descendant,
  numberAttribute,
  relationshipId,
  rootOf,
  textOf,
  type Element,
} from "./package/xmlTree";
import { readSheet, type SheetEntry } from "./sheet/readSheet";
import { colorReader, themeColors } from "./style/readColors";
import { readStyles } from "./style/readStyles";
import { XlsxError } from "./xlsxError";

/** Something in a file that a snapshot has no place for. */
export interface XlsxLoss {
  /** "picture", "shape", "chart", "chart-sheet", "conditional-format", "comments", "pivot-table", "password"… */
  readonly what: string;
  /** A sheet's name, with a range where there is one: "Painel!A1:B9". */
  readonly where: string;
}

/**
 * An .xlsx file as a snapshot.
 *
 *   bytes ──packageParts──> parts ──workbook.xml──> names, styles, texts ──readSheet──> sheets
 *
 * ExcelTS unpacks the file and reads its XML. Its own `Workbook.load` is not used: it turns numbers into dates with loss,
 * numbers under hyperlinks into texts, formulas in validation into numbers, and writes over cells of tables.
 *
 * Ids are the file's own (sheets, tables, charts) or positions (conditional formats).
 * @param lost is told what the file holds and a snapshot cannot
 * @throws XlsxError not-xlsx, encrypted, damaged; unsupported for the date system of old Macs
 */
export async function readXlsx(bytes: Uint8Array, lost: (loss: XlsxLoss) => void = () => {}): Promise<BookSnapshot> {
  const parts = await packageParts(bytes);
  try {
    return await readBook(parts, lost);
  } catch (error) {
    throw asDamaged(error, "the workbook cannot be read");
  }
}

async function readBook(parts: PackageParts, lost: (loss: XlsxLoss) => void): Promise<BookSnapshot> {
  const path = await workbookPath(parts);
  const workbook = rootOf(await parts.text(path));
  if (booleanAttribute(child(workbook, "workbookPr"), "date1904")) {
    throw new XlsxError("unsupported", "dates counted from 1904");
  }
  const relationships = await parts.relationships(path);
  const optional = async (type: string): Promise<Element> => {
    const part = relationships.find((one) => one.type === type)?.target;
    return part !== undefined && parts.has(part) ? rootOf(await parts.text(part)) : undefined;
  };
  const theme = themeColors(await optional("theme"));
  const color = colorReader(theme);
  const styles = readStyles(await optional("styles"), color);
  const shared = {
    parts,
    sharedStrings: children(await optional("sharedStrings"), "si").map(plainText),
    styles,
    color,
    palette: chartPalette(theme),
    excelFormula: rememberedExcelFormula(),
    isFromLibreOffice: (await readProperty(parts, "extended-properties", "Application")).startsWith("LibreOffice"),
    lost: (what: string, where: string) => lost({ what, where }),
  };
  const names = readNames(workbook);
  const sheets: SheetSnapshot[] = [];
  for (const entry of sheetEntries(workbook, relationships, { names, lost }))
    sheets.push(await readSheet(entry, shared));
  if (sheets.length === 0) throw new XlsxError("damaged", "no worksheet");
  return {
    sheets,
    styles: styles.styles,
    names: names.ofBook,
    activeSheet: activeSheet(workbook, sheets),
    properties: await readProperties(parts),
  };
}

async function workbookPath(parts: PackageParts): Promise<string> {
  const root = await parts.relationships("");
  const path = root.find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || !parts.has(path)) throw new XlsxError("not-xlsx", "a zip file without a workbook");
  return path;
}

function sheetEntries(
  workbook: Element,
  relationships: readonly Relationship[],
  { names, lost }: { readonly names: ReadNames; readonly lost: (loss: XlsxLoss) => void },
): SheetEntry[] {
  return children(child(workbook, "sheets"), "sheet").flatMap((sheet, index) => {
    const name = attribute(sheet, "name") ?? "";
    const target = relationships.find(({ id }) => id === relationshipId(sheet));
    if (target?.type !== "worksheet") {
      lost({ what: "chart-sheet", where: name });
      return [];
    }
    return [
      {
        id: attribute(sheet, "sheetId") ?? String(index + 1),
        name,
        visibility: VISIBILITIES[attribute(sheet, "state") ?? "visible"] ?? "Visible",
        path: target.target,
        names: names.ofSheet(index),
        print: names.print(index),
      },
    ];
  });
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** A shared text without its phonetic hints; the fonts of rich text are not kept. */
function plainText(item: Element): string {
  return children(item)
    .filter((element) => element.name !== "rPh")
    .map((element) => textOf(element.name === "r" ? child(element, "t") : element))
    .join("");
}

function activeSheet(workbook: Element, sheets: readonly SheetSnapshot[]): string | null {
  const tab = numberAttribute(descendant(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  return (sheets[tab] ?? sheets[0])?.name ?? null;
}

async function readProperties(parts: PackageParts): Promise<BookSnapshot["properties"]> {
  const title = await readProperty(parts, "core-properties", "title");
  const author = await readProperty(parts, "core-properties", "creator");
  const language = await readProperty(parts, "core-properties", "language");
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) };
}

/** A word of the document's properties, "" where it is not there. */
async function readProperty(parts: PackageParts, partType: string, name: string): Promise<string> {
  const path = (await parts.relationships("")).find(({ type }) => type === partType)?.target;
  return path === undefined || !parts.has(path) ? "" : textOf(child(rootOf(await parts.text(path)), name));
}
