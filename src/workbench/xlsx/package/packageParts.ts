import { unzip, type UnzipEntry } from "@cj-tech-master/excelts/archive";
import { XlsxError } from "../xlsxError";
import { attribute, children, rootOf } from "./xmlTree";

/** A relationship of a part: what it points to, as a path from the package's root or an address outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "hyperlink"… */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx package, unpacked when they are asked for. */
export interface PackageParts {
  has(path: string): boolean;
  /** A part's text. @throws XlsxError damaged when it is missing or cannot be unpacked */
  text(path: string): Promise<string>;
  /** A part's relationships; none where it has no such file. */
  relationships(path: string): Promise<readonly Relationship[]>;
}

const ZIP_START = [0x50, 0x4b];
/** Office keeps a workbook with a password, and the old .xls, in an OLE container. */
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];
/** A part that unpacks to more than this is an attack, or nothing that a person made. */
const LARGEST_PART = 512 * 1024 * 1024;

/**
 * Opens a package.
 * @throws XlsxError not-xlsx for other kinds of file, encrypted for one with a password, damaged for a broken zip
 */
export async function packageParts(bytes: Uint8Array): Promise<PackageParts> {
  refuseOtherFiles(bytes);
  const entries = await entriesOf(bytes);
  const find = (path: string): UnzipEntry | undefined => entries.get(path.toLowerCase());
  const text = async (path: string): Promise<string> => {
    const entry = find(path);
    if (!entry) throw new XlsxError("damaged", `missing part ${path}`);
    return decoded(await content(entry));
  };
  return {
    has: (path) => find(path) !== undefined,
    text,
    async relationships(path) {
      const slash = path.lastIndexOf("/");
      const folder = path.slice(0, slash + 1);
      const file = `${folder}_rels/${path.slice(slash + 1)}.rels`;
      return find(file) ? relationships(await text(file), folder) : [];
    },
  };
}

function refuseOtherFiles(bytes: Uint8Array): void {
  const startsWith = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(OLE_START)) {
    // The name of the stream that holds the encrypted package, in UTF-16.
    const isEncrypted = new TextDecoder("utf-16le").decode(evenStart(bytes)).includes("EncryptedPackage");
    throw isEncrypted
      ? new XlsxError("encrypted", "the workbook is encrypted with a password")
      : new XlsxError("not-xlsx", "an old binary Office file");
  }
  if (!startsWith(ZIP_START)) throw new XlsxError("not-xlsx", "no zip package");
}

/** Stream names stand in the container's directory, at even offsets. */
function evenStart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

async function entriesOf(bytes: Uint8Array): Promise<Map<string, UnzipEntry>> {
  const entries = new Map<string, UnzipEntry>();
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (entry.isEncrypted) throw new XlsxError("encrypted", `part ${entry.path} is encrypted`);
      entries.set(entry.path.replaceAll("\\", "/").toLowerCase(), entry);
    }
  } catch (error) {
    throw asDamaged(error, "the zip package cannot be read");
  }
  return entries;
}

/** Unpacks piece by piece, so that a part which never ends is noticed. */
async function content(entry: UnzipEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of entry.stream()) {
      size += piece.length;
      if (size > LARGEST_PART) throw new XlsxError("damaged", `part ${entry.path} is larger than 512 MB`);
      pieces.push(piece);
    }
  } catch (error) {
    throw asDamaged(error, `part ${entry.path} cannot be unpacked`);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Whatever the zip and XML readers throw becomes one code; our own errors pass. */
export function asDamaged(error: unknown, what: string): XlsxError {
  if (error instanceof XlsxError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new XlsxError("damaged", `${what}: ${reason}`, { cause: error });
}

function relationships(xml: string, folder: string): Relationship[] {
  return children(rootOf(xml), "Relationship").map((element) => {
    const isExternal = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target") ?? "";
    const type = attribute(element, "Type") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolved(target, folder),
      isExternal,
    };
  });
}

/** "../tables/table1.xml" from "xl/worksheets/" to "xl/tables/table1.xml"; "/xl/x.xml" counts from the root. */
function resolved(target: string, folder: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/").filter(Boolean)) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
