import { Inflate } from "fflate";

/** One file inside a zip, as the zip's directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly checksum: number;
  /** 0 stored, 8 deflated; spreadsheets use no other. */
  readonly method: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;
/** Deflate never packs more than this many bytes into one. */
const strongest = 1032;

/** The directory at the end of a zip; null when the zip is cut off or is none. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = dataView(bytes);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (position + entrySize > end || view.getUint32(position, true) !== entrySignature) return null;
    entries.push(entryAt(view, position));
    position += entrySize + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(position + field, true), 0);
  }
  return entries;
}

/**
 * The bytes of an entry; null unless they are just what the directory promises, check sum included: a workbook with
 * one flipped bit would otherwise be read with wrong numbers in it. Unpacking stops at the promised size.
 */
export function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = dataView(bytes);
  if (entry.offset + localSize > bytes.length || view.getUint32(entry.offset, true) !== localSignature) return null;
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + localSize + names;
  const packed = bytes.subarray(start, start + entry.compressedSize);
  // Nothing shrinks more than this, so that no promise makes us reserve memory for what cannot be there.
  if (packed.length < entry.compressedSize || entry.size > strongest * packed.length) return null;
  const content = inflated(packed, entry);
  return content !== null && crc32(content) === entry.checksum ? content : null;
}

/** null when the bytes do not unpack, or are not as many as promised. */
function inflated(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
  if (method === 0) return packed.length === size ? packed : null;
  if (method !== 8) return null;
  const content = new Uint8Array(size);
  let filled = 0;
  const take = (chunk: Uint8Array): void => {
    // A RangeError when there is more than was promised.
    content.set(chunk, filled);
    filled += chunk.length;
  };
  try {
    new Inflate(take).push(packed, true);
  } catch {
    return null;
  }
  return filled === size ? content : null;
}

function entryAt(view: DataView, position: number): ZipEntry {
  const nameLength = view.getUint16(position + 28, true);
  const room = Math.max(0, view.byteLength - position - entrySize);
  const name = new Uint8Array(view.buffer, view.byteOffset + position + entrySize, Math.min(nameLength, room));
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(position + 10, true),
    checksum: view.getUint32(position + 16, true),
    compressedSize: view.getUint32(position + 20, true),
    size: view.getUint32(position + 24, true),
    offset: view.getUint32(position + 42, true),
  };
}

/** The record that ends a zip stands behind its files and before a comment of any length. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let position = view.byteLength - endSize; position >= first; position--) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  return null;
}

function dataView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = ((crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)) >>> 0;
  return (value ^ 0xffffffff) >>> 0;
}
