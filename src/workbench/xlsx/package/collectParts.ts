import type { Workbook } from "@cj-tech-master/excelts";
import { zip } from "@cj-tech-master/excelts/archive";
import type { Patch } from "./partPatches";

/** What ExcelTS's xlsx writer hands its parts to: the few methods of its zip writer that it calls. */
interface PartSink {
  append(data: string | Uint8Array, options: { readonly name: string }): void;
  createEntry(name: string): { write(chunk: string): void; end(): void };
  waitForDrain(): Promise<void>;
}

/**
 * `writeToZip` is protected in ExcelTS, which is pinned: it hands out every part before it is packed, so that a patch
 * need not unpack and pack the whole file again.
 */
interface PartSource {
  writeToZip(sink: PartSink, options: Record<string, unknown>): Promise<void>;
}

/** Lets ExcelTS write the workbook's parts, patches those that need it, and packs them. */
export async function collectParts(workbook: Workbook, patches: ReadonlyMap<string, Patch>): Promise<Uint8Array> {
  const archive = zip({ level: 6, smartStore: false });
  const waiting = new Map(patches);
  const add = (name: string, text: string): void => {
    const patch = waiting.get(name);
    waiting.delete(name);
    archive.add(name, patch ? patch(text) : text);
  };
  const sink: PartSink = {
    append: (data, { name }) => (typeof data === "string" ? add(name, data) : void archive.add(name, data)),
    createEntry(name) {
      const chunks: string[] = [];
      return { write: (chunk) => void chunks.push(chunk), end: () => add(name, chunks.join("")) };
    },
    waitForDrain: () => Promise.resolve(),
  };
  await (workbook.xlsx as unknown as PartSource).writeToZip(sink, {});
  for (const [name, patch] of waiting) {
    const text = patch("");
    if (text !== "") archive.add(name, text);
  }
  return archive.bytes();
}
