import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";

/** The namespaces that Microsoft's client library defines, as it defines them. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: OfficeExtensionInternals;
}

/** What we use of the library's own plumbing. */
export interface OfficeExtensionInternals {
  readonly HostBridge: { init(bridge: object): void };
  readonly Utility: { _synchronousCleanup: boolean };
}

let compiled: vm.Script | null = null;

/**
 * Loads the real client library of Excel on the web from its package, unmodified, into a context of its own. There is no
 * page there: only what works without one (Excel.run, the object model, events) is of use.
 */
export function loadOfficeJs(): OfficeJs {
  compiled ??= new vm.Script(readFileSync(libraryFile(), "utf8"), { filename: libraryFile() });
  const page: Record<string, unknown> = {
    ...BORROWED,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    navigator: { userAgent: "workbench" },
  };
  page["window"] = page;
  page["self"] = page;
  const context = vm.createContext(page);
  compiled.runInContext(context);
  const loaded = context as unknown as OfficeJs;
  // Then Excel.run waits for the clean-up after it, which comes at a known time and can be told apart.
  loaded.OfficeExtension.Utility._synchronousCleanup = true;
  return loaded;
}

/** Taken from this side, so that what the library throws and parses is ours: `instanceof Error` holds. */
const BORROWED = { setTimeout, clearTimeout, setInterval, clearInterval, Promise, Error, JSON, Date, console };

function libraryFile(): string {
  const resolve = createRequire(join(process.cwd(), "package.json")).resolve;
  return join(resolve("@microsoft/office-js/package.json"), "..", "dist", "excel-web-16.00.js");
}
