import { bookSnapshot } from "./book/bookSnapshot";
import { sheetAlone, type SheetAloneOptions } from "./book/sheetAlone";
import type { BookSnapshot } from "./book/snapshot";
import type { WorkbenchLocale } from "./engine/engineLocale";
import { Faults } from "./host/faults";
import { EXCEL_PAYLOAD_LIMIT, hostBridge } from "./host/hostBridge";
import { Meter } from "./host/meter";
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
}

/** Excel without Excel, in Node: Microsoft's client library over a workbook in memory. */
export interface NodeWorkbench {
  /** The library's own namespace. */
  readonly Excel: typeof Excel;
  /** `Excel.run`, bound. */
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  readonly meter: Meter;
  readonly faults: Faults;
  /** What a person does meanwhile. */
  readonly person: Person;
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
  let open: WorkbookHost | null = workbookHost({ snapshot, locale, now, hasUndo });
  const { Excel: library, OfficeExtension } = loadOfficeJs();
  const [meter, faults] = [new Meter(), new Faults()];
  OfficeExtension.HostBridge.init(hostBridge({ host: open.host, meter, faults, payloadLimit }));
  return {
    Excel: library,
    run: (batch) => library.run(batch),
    meter,
    faults,
    person: new Person(open.book),
    snapshot: () => bookSnapshot(stillOpen(open).book),
    save: async () => writeXlsx(bookSnapshot(stillOpen(open).book)),
    async *saveSheets(names, alone) {
      const whole = bookSnapshot(stillOpen(open).book);
      for (const name of names) yield await writeXlsx(sheetAlone(whole, name, alone));
    },
    close() {
      open = null;
    },
  };
}

function stillOpen(host: WorkbookHost | null): WorkbookHost {
  if (!host) throw new Error("The workbench is closed.");
  return host;
}
