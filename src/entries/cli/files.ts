import { createHash } from "node:crypto";
import { access, constants, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { JuntosError } from "../../errors";

function reasonOf(thrown: unknown): string {
  const code = (thrown as NodeJS.ErrnoException).code;
  return code ?? (thrown instanceof Error ? thrown.message : String(thrown));
}

export interface LoadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/** @throws JuntosError "file-not-found", "file-unreadable" */
export async function loadFile(path: string): Promise<LoadedFile> {
  try {
    const bytes = await readFile(path);
    return { name: basename(path), bytes, digest: createHash("sha256").update(bytes).digest("hex") };
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === "ENOENT") throw new JuntosError("file-not-found", { file: path }, { cause: thrown });
    throw new JuntosError("file-unreadable", { file: path, reason }, { cause: thrown });
  }
}

/** The bytes of a file, or null where there is none. @throws JuntosError "file-unreadable" */
export async function loadIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return (await loadFile(path)).bytes;
  } catch (thrown) {
    if (thrown instanceof JuntosError && thrown.code === "file-not-found") return null;
    throw thrown;
  }
}

/**
 * Says before any work whether a file can be written there.
 *
 * @throws JuntosError "output-unwritable"
 */
export async function checkWritable(path: string): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await (await open(temporary, "w")).close();
    await rm(temporary);
    await access(path, constants.W_OK).catch((thrown: unknown) => {
      if (reasonOf(thrown) !== "ENOENT") throw thrown;
    });
  } catch (thrown) {
    throw new JuntosError("output-unwritable", { file: path, reason: reasonOf(thrown) }, { cause: thrown });
  }
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/**
 * Writes beside the target and then puts it in its place, so that half a file is never seen.
 *
 * @throws JuntosError "output-unwritable"
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw new JuntosError("output-unwritable", { file: path, reason: reasonOf(thrown) }, { cause: thrown });
  }
}
