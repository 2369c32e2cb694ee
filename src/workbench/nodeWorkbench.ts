import type { Book } from "./book/book";
import { bookSnapshot } from "./book/bookSnapshot";
import { cellError } from "./book/cellError";
import type { CellError } from "./book/cellError";
import { sheetAlone, type SheetAloneOptions } from "./book/sheetAlone";
import type { BookSnapshot } from "./book/snapshot";
import type { WorkbenchLocale } from "./engine/engineLocale";
import { customFunctionSet } from "./customFunctions/functionsJson";
import type { FunctionsJson } from "./customFunctions/functionsJson";
import type { BlanksInRanges } from "./customFunctions/sentArguments";
import type { Faults } from "./host/faults";
import { hostBridge } from "./host/hostBridge";
import { EXCEL_PAYLOAD_LIMIT, Instruments } from "./host/instruments";
import type { Meter } from "./host/meter";
import { isSetSupported } from "./host/requirementSets";
import { loadOfficeJs } from "./loadOfficeJs";
import { Person } from "./person";
import { workbookHost } from "./workbookHost";
import type { WorkbookHost } from "./workbookHost";
import { readXlsx } from "./xlsx/readXlsx";
import { writeXlsx } from "./xlsx/writeXlsx";

export interface OpenWorkbenchOptions {
  /** The bytes of a file to open; without them, a new workbook with one sheet. */
  readonly xlsx?: Uint8Array;
  readonly locale?: WorkbenchLocale;
  /** Bytes that a request or an answer may have; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
  /** The clock that TODAY and NOW go by. */
  readonly now?: () => Date;
  /** Keeps what `person` does, so that it can be undone. */
  readonly hasUndo?: boolean;
  /** The functions that the add-in's code will associate; without them the library's runtime is not started. */
  readonly functions?: AddinFunctions;
}

export interface AddinFunctions {
  /** What the manifest puts before their names: "JUNTOS". */
  readonly namespace: string;
  readonly json: FunctionsJson;
  /** How blank cells within ranges reach a function: null unless said otherwise. */
  readonly blanks?: BlanksInRanges;
}

/** Excel without Excel, in Node: Microsoft's client library over a workbook in memory. */
export interface NodeWorkbench {
  /** The library's own namespace. */
  readonly Excel: typeof Excel;
  /** `Excel.run`, bound. */
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  /** Where the add-in associates the code of its functions. */
  readonly CustomFunctions: typeof CustomFunctions;
  /** What `Office.context.requirements.isSetSupported` answers. */
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly instruments: Instruments;
  /** The instruments' own. */
  readonly meter: Meter;
  readonly faults: Faults;
  /** What a person does meanwhile. */
  readonly person: Person;
  /** Done when no cell waits for a function's answer any more. @throws Error after `milliseconds` */
  calculated(milliseconds?: number): Promise<void>;
  /** An error that a cell shows, with the words that Excel would show beside it; null where there is none. */
  cellError(sheet: string, address: string): CellError | null;
  /** What has been sent to the functions' runtime, message by message. */
  readonly functionMessages: readonly { readonly calls: number; readonly bytes: number }[];
  /** The workbook as plain data, calculated. */
  snapshot(): BookSnapshot;
  /** The workbook as the bytes of an .xlsx file, once everything is calculated. */
  save(): Promise<Uint8Array>;
  /** Sheets as the bytes of files of their own, one after the other, with values in place of formulas: see `sheetAlone`. */
  saveSheets(names: readonly string[], options?: SheetAloneOptions): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Opens a workbook for code that speaks Office.js. */
export async function openWorkbench(options: OpenWorkbenchOptions = {}): Promise<NodeWorkbench> {
  const { locale = "en-US", payloadLimit = EXCEL_PAYLOAD_LIMIT, now = () => new Date(), hasUndo = false } = options;
  const snapshot = options.xlsx ? await readXlsx(options.xlsx) : null;
  const functions = options.functions && functionOptions(options.functions, payloadLimit);
  let open: WorkbookHost | null = workbookHost({ snapshot, locale, now, hasUndo, functions });
  const instruments = new Instruments();
  instruments.payloadLimit = payloadLimit;
  const { meter, faults } = instruments;
  const supports = (name: string, version?: string) => isSetSupported(instruments.requirementSets, name, version);
  const library = loadOfficeJs({ hasCustomFunctions: functions !== undefined, isSetSupported: supports });
  library.OfficeExtension.HostBridge.init(hostBridge({ host: open.host, instruments }));
  library.ready();
  const calculated = (milliseconds?: number): Promise<void> => whenQuiet(stillOpen(open).book, milliseconds);
  return {
    Excel: library.Excel,
    run: (batch) => library.Excel.run(batch),
    CustomFunctions: library.CustomFunctions,
    isSetSupported: supports,
    instruments,
    meter,
    faults,
    person: new Person(open.book),
    calculated,
    cellError: (sheet, address) => cellError(stillOpen(open).book, sheet, address),
    get functionMessages() {
      return stillOpen(open).book.customFunctions?.messages ?? [];
    },
    snapshot: () => bookSnapshot(stillOpen(open).book),
    save: async () => {
      await calculated();
      return writeXlsx(bookSnapshot(stillOpen(open).book));
    },
    async *saveSheets(names, alone) {
      await calculated();
      const whole = bookSnapshot(stillOpen(open).book);
      for (const name of names) yield await writeXlsx(sheetAlone(whole, name, alone));
    },
    close() {
      open = null;
    },
  };
}

function functionOptions({ namespace, json, blanks = "null" }: AddinFunctions, payloadLimit: number) {
  return { functions: customFunctionSet(namespace, json), blanks, payloadLimit };
}

/** As long as the library's runtime tries to deliver an answer. */
const LONGEST_WAIT = 60_000;

async function whenQuiet({ customFunctions }: Book, milliseconds = LONGEST_WAIT): Promise<void> {
  if (!customFunctions || customFunctions.isQuiet) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`A function did not answer within ${milliseconds} ms.`)), milliseconds);
  });
  await Promise.race([customFunctions.whenQuiet(), late]).finally(() => clearTimeout(timer));
}

function stillOpen(host: WorkbookHost | null): WorkbookHost {
  if (!host) throw new Error("The workbench is closed.");
  return host;
}
