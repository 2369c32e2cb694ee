import { unzip } from "@cj-tech-master/excelts/archive";

/** The parts of a package as texts, by path. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) parts.set(entry.path, await entry.text());
  return parts;
}
