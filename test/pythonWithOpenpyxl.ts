import { execFileSync } from "node:child_process";
import { findProgram } from "./findProgram";

/** A Python that has openpyxl, or null: the one on the PATH may be another than the system's. */
export function pythonWithOpenpyxl(): string | null {
  const has = (path: string): boolean => {
    try {
      execFileSync(path, ["-c", "import openpyxl"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  return [findProgram("python3"), "/usr/bin/python3"].find((path) => path !== null && has(path)) ?? null;
}
