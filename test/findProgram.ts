import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that the project can use where they are, and never installs. */
export type Program = "chromium" | "libreoffice" | "pdftoppm" | "python3";

interface Whereabouts {
  /** Names on the PATH, best first. */
  readonly names: readonly string[];
  /** Names an installation elsewhere. */
  readonly variable: string;
  /** Where Windows and macOS keep it. */
  readonly places: readonly string[];
}

const programs: Readonly<Record<Program, Whereabouts>> = {
  chromium: {
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"],
    variable: "CHROMIUM_PATH",
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
  },
  libreoffice: {
    names: ["soffice", "libreoffice"],
    variable: "LIBREOFFICE_PATH",
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.com",
    ],
  },
  pdftoppm: { names: ["pdftoppm"], variable: "PDFTOPPM_PATH", places: [] },
  python3: { names: ["python3", "python"], variable: "PYTHON_PATH", places: [] },
};

/** The full path of a program on this machine, or null. An environment variable (CHROMIUM_PATH…) wins. */
export function findProgram(program: Program): string | null {
  const { names, variable, places } = programs[program];
  const named = process.env[variable];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffixes = process.platform === "win32" ? [".exe", ""] : [""];
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))),
  );
  const candidates = named === undefined || named === "" ? [...onPath, ...places] : [named];
  return candidates.find(isRunnable) ?? null;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
