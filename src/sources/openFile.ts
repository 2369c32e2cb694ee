import { JuntosError, type Problem } from "../errors";
import { csvHead, csvTable, likelySeparators } from "./csvRows";
import { fileKind, textKind } from "./fileKind";
import type { LayoutId, Recognised } from "./layout";
import { recognisers } from "./layouts";
import type { Table } from "./table";
import { decodeText } from "./textEncoding";
import { xlsxTables } from "./xlsxRows";

/** A file as the caller has it: its bytes, already read, and the name it goes by. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RecognisedTable {
  readonly table: Table;
  readonly recognised: Recognised;
}

/** A file whose layout is known, with the sheets that are of it. */
export interface OpenedFile {
  readonly file: string;
  readonly layout: LayoutId;
  /** "xlsx", "utf-8", "windows-1252", "utf-16le", "utf-16be". */
  readonly encoding: string;
  readonly tables: readonly RecognisedTable[];
  readonly problems: readonly Problem[];
}

/**
 * bytes → tables of rows → layout, by content alone: the name decides nothing.
 *
 * @throws JuntosError "file-empty", "file-kind-unsupported", "workbook-encrypted", "workbook-damaged",
 *   "workbook-too-large", "csv-quote-broken", "file-without-table".
 */
export async function openFile({ name, bytes }: SourceFile): Promise<OpenedFile> {
  if (bytes.length === 0) throw new JuntosError("file-empty", { file: name });
  const kind = fileKind(bytes);
  if (kind === "zip") return ofTables(name, "xlsx", await xlsxTables(name, bytes));
  if (kind === "text") return openText(name, bytes);
  if (kind === "encrypted") throw new JuntosError("workbook-encrypted", { file: name });
  throw new JuntosError("file-kind-unsupported", { file: name, kind });
}

function openText(file: string, bytes: Uint8Array): OpenedFile {
  const { text: decoded, encoding, damaged } = decodeText(bytes);
  const text = decoded.replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new JuntosError("file-empty", { file });
  const kind = textKind(text);
  if (kind !== "text") throw new JuntosError("file-kind-unsupported", { file, kind });
  const separator = likelySeparators(text).sort((a, b) => rank(text, a) - rank(text, b))[0];
  if (separator === undefined) throw new JuntosError("file-without-table", { file });
  const opened = ofTables(file, encoding, [csvTable(file, text, separator)]);
  if (damaged === 0) return opened;
  const problem: Problem = { code: "encoding-damaged", facts: { encoding, count: damaged }, where: file };
  return { ...opened, problems: [...opened.problems, problem] };
}

/** A separator under which a known layout shows itself beats one under which the text is merely more regular. */
function rank(text: string, separator: string): number {
  const head = csvHead(text, separator);
  const first = recognisers.findIndex((recognise) => recognise({ name: "", head }) !== null);
  return first < 0 ? recognisers.length : first;
}

/** The sheets of the first layout that any sheet shows; of plain tables, the longest. */
function ofTables(file: string, encoding: string, tables: readonly Table[]): OpenedFile {
  for (const recognise of recognisers) {
    const found = tables.flatMap((table) => {
      const recognised = recognise(table);
      return recognised === null ? [] : [{ table, recognised }];
    });
    const [first] = found;
    if (!first) continue;
    const { layout } = first.recognised;
    return { file, layout, encoding, tables: layout === "table" ? [longest(found)] : found, problems: [] };
  }
  throw new JuntosError("file-without-table", { file });
}

function longest(tables: readonly RecognisedTable[]): RecognisedTable {
  return tables.reduce((best, next) => (rowCount(next) > rowCount(best) ? next : best));
}

function rowCount({ table }: RecognisedTable): number {
  return [...table.rows].length;
}
