import type { SourceFile } from "./openFile";
import { readFile, type Reading, type ReadRequest } from "./readFile";

export interface DigestedFile extends SourceFile {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
}

export interface SourceRequest extends ReadRequest {
  /** Today, as Excel's date serial. */
  readonly readOn: number;
}

/** A reading with what tblFontes keeps beside it: who published it, when it was read, from which bytes. */
export interface SourceReading extends Reading {
  /** Key of its row in tblFontes: the file's name. */
  readonly id: string;
  /** Publishers of its indicators. */
  readonly origin: string;
  readonly readOn: number;
  readonly digest: string;
}

/**
 * What a file says about one municipality, with its origin: what the pipeline takes in.
 *
 * @throws JuntosError for what `readFile` refuses.
 */
export async function readSource(file: DigestedFile, request: SourceRequest): Promise<SourceReading> {
  const { name, bytes, digest } = file;
  const { readOn, ...asked } = request;
  const reading = await readFile({ name, bytes }, asked);
  const origin = [...new Set(reading.dataset.indicators.map((indicator) => indicator.source))].join(", ");
  return { ...reading, id: name, origin, readOn, digest };
}
