import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file under a folder, with forward slashes on every system; none when the folder is not there. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path.replaceAll("\\", "/")];
  });
}
