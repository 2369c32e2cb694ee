import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";

/** The namespaces that Microsoft's client library defines, as it defines them. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: OfficeExtensionInternals;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Tells the library that the page is ready: its custom-functions runtime reports to the host then. */
  readonly ready: () => void;
}

/** What we use of the library's own plumbing. */
export interface OfficeExtensionInternals {
  readonly HostBridge: { init(bridge: object): void };
  readonly Utility: { _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

export interface LoadOfficeJsOptions {
  /** Starts the library's custom-functions runtime too, as the host's page asks it to with a flag in the frame's address. */
  readonly hasCustomFunctions?: boolean;
  /** What the library is told when it asks what it may use. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
}

let compiled: vm.Script | null = null;

/**
 * Loads the real client library of Excel on the web from its package, unmodified, into a context of its own. There is no
 * page there: only what works without one (Excel.run, the object model, events, custom functions) is of use. The library
 * refuses by itself what belongs to a requirement set that is not supported.
 */
export function loadOfficeJs({ hasCustomFunctions = false, isSetSupported }: LoadOfficeJsOptions): OfficeJs {
  compiled ??= new vm.Script(readFileSync(libraryFile(), "utf8"), { filename: libraryFile() });
  const page: Record<string, unknown> = {
    ...BORROWED,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    navigator: { userAgent: "workbench" },
  };
  const start = new PageStart();
  if (hasCustomFunctions) Object.assign(page, start.globals());
  page["window"] = page;
  page["self"] = page;
  const context = vm.createContext(page);
  compiled.runInContext(context);
  const value = { platform: "OfficeOnline", requirements: { isSetSupported } };
  page["Office"] = Object.create((page["Office"] as object | undefined) ?? {}, { context: { value } });
  const { Excel: excel, OfficeExtension, CustomFunctions: functions } = context as unknown as OfficeJs;
  // Then Excel.run waits for the clean-up after it, which comes at a known time and can be told apart.
  OfficeExtension.Utility._synchronousCleanup = true;
  // An older Excel would refuse what it does not know; ours knows it, so the library has to.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: excel, OfficeExtension, CustomFunctions: functions, ready: () => start.ready() };
}

type Ready = (info: { readonly host: string; readonly platform: string }) => void;

/** What office.js, the part of the library that needs a page, would have put there for the custom-functions runtime. */
class PageStart {
  private readonly waiting: Ready[] = [];
  private readonly functions = new Map<string, unknown>();
  private onchange: () => void = () => undefined;

  globals(): object {
    const { functions } = this;
    const association = {
      get mappings() {
        return Object.fromEntries(functions);
      },
      onchange: (handler: () => void) => {
        this.onchange = handler;
      },
    };
    const associate = (id: string, code: unknown): void => {
      functions.set(id.toUpperCase(), code);
      this.onchange();
    };
    const onReady = (handler: Ready): number => this.waiting.push(handler);
    return {
      document: { readyState: "complete" },
      CustomFunctions: { _association: association, associate },
      Microsoft: { Office: { WebExtension: { onReady, HostType: { Excel: "Excel" } } } },
      OSF: { _OfficeAppFactory: { getHostInfo: () => ({ flags: STARTS_CUSTOM_FUNCTIONS }), getContext: () => ({}) } },
    };
  }

  ready(): void {
    for (const handler of this.waiting) handler({ host: "Excel", platform: "OfficeOnline" });
  }
}

const STARTS_CUSTOM_FUNCTIONS = 2;

/** Taken from this side, so that what the library throws and parses is ours: `instanceof Error` holds. */
const BORROWED = { setTimeout, clearTimeout, setInterval, clearInterval, Promise, Error, JSON, Date, console };

function libraryFile(): string {
  const resolve = createRequire(join(process.cwd(), "package.json")).resolve;
  return join(resolve("@microsoft/office-js/package.json"), "..", "dist", "excel-web-16.00.js");
}
