import type { UnsupportedKind } from "../errors";

/** What the first bytes say a file is, whatever its name. A zip is looked into by zipDirectory.ts. */
export type FileKind = "zip" | "encrypted" | "text" | UnsupportedKind;

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["binary", [0x1f, 0x8b]],
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** The kind of a file, from its first bytes. Not for an empty file. */
export function fileKind(bytes: Uint8Array): FileKind {
  const signature = signatures.find(([, start]) => startsWith(bytes, start));
  if (signature) return signature[0];
  if (startsWith(bytes, compoundFile)) return compoundKind(bytes);
  return hasText(bytes, "%PDF-", 1024) ? "pdf" : "text";
}

/** The kind of a decoded text: a web page and JSON are no tables, and control characters are no text. */
export function textKind(text: string): "text" | "html" | "json" | "binary" {
  const start = text.slice(0, 4000).trimStart();
  if (/^<(?:!doctype|html|head|body|table|\?xml|meta|style|script)/i.test(start)) return "html";
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(start)) return "json";
  const controls = start.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls * 100 > start.length ? "binary" : "text";
}

/** Excel keeps a workbook with a password, and its old .xls, in the same kind of container. */
function compoundKind(bytes: Uint8Array): FileKind {
  return hasText(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", bytes.length) ? "encrypted" : "xls";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function hasText(bytes: Uint8Array, text: string, within: number): boolean {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const last = Math.min(bytes.length, within) - wanted.length;
  for (let start = 0; start <= last; start++) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
