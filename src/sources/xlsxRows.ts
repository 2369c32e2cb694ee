import { type Zippable, zipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { JuntosError } from "../errors";
import { type Cell, type Row, type Table, headRows, isBlank } from "./table";
import { type ZipEntry, unpacked, zipDirectory } from "./zipDirectory";

/** The reader holds a workbook's sheets in memory whole; what unpacks to more than this would not fit. */
const largestMegabytes = 500;

/**
 * The sheets of an .xlsx as tables, in the workbook's order. Formatted but empty columns and rows at a sheet's end
 * are not among them; formulas count with the value they were saved with.
 *
 * @throws JuntosError "file-kind-unsupported" (a zip, but no .xlsx), "workbook-damaged", "workbook-too-large".
 */
export async function xlsxTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  const sheets = await readWorkbook(plainZip(file, bytes)).catch((cause: unknown) => {
    throw new JuntosError("workbook-damaged", { file }, { cause });
  });
  return sheets.map(({ sheet, data }) => table(file, sheet, data));
}

/**
 * The workbook's parts, checked and packed again without compression: the reader would unpack large ones in workers
 * made from blobs, which the pane's content security policy forbids.
 */
function plainZip(file: string, bytes: Uint8Array): ArrayBuffer {
  const entries = zipDirectory(bytes);
  if (entries === null) throw new JuntosError("workbook-damaged", { file });
  checkIsWorkbook(
    file,
    entries.map((entry) => entry.name),
  );
  const parts = entries.filter((entry) => /\.(?:xml|rels)$/.test(entry.name));
  checkSize(file, parts);
  const contents: Zippable = {};
  for (const part of parts) {
    const content = unpacked(bytes, part);
    if (content === null) throw new JuntosError("workbook-damaged", { file });
    contents[part.name] = content;
  }
  return zipSync(contents, { level: 0 }).buffer;
}

function checkIsWorkbook(file: string, names: readonly string[]): void {
  if (names.includes("xl/workbook.xml")) return;
  if (names.includes("xl/workbook.bin")) throw new JuntosError("file-kind-unsupported", { file, kind: "xlsb" });
  const kind = names.includes("mimetype") && names.includes("content.xml") ? "ods" : "zip";
  throw new JuntosError("file-kind-unsupported", { file, kind });
}

function checkSize(file: string, parts: readonly ZipEntry[]): void {
  const megabytes = Math.round(parts.reduce((sum, part) => sum + part.size, 0) / 1e6);
  if (megabytes <= largestMegabytes) return;
  throw new JuntosError("workbook-too-large", { file, megabytes, allowed: largestMegabytes });
}

/** The reader's cells are texts, numbers, booleans, dates and null already; copying them would take as much memory again. */
function table(file: string, name: string, data: readonly (readonly unknown[])[]): Table {
  const numbered = data.map((cells, index) => ({ number: index + 1, cells: cells as readonly Cell[] }));
  const rows: readonly Row[] = numbered.filter((row) => !isBlank(row));
  return { name, file, separator: "", head: rows.slice(0, headRows), rows };
}
