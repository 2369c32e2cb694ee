import { JuntosError } from "../errors";
import type { ExcelRun, OperationOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";
import type { SheetState } from "./sheetState";
import type { RequestBook, WriteStep } from "./writeStep";

/** How a sheet's protection stands before the write, and how it shall stand after every request of it. */
export interface SheetProtection {
  readonly isProtected: boolean;
  /** null = open afterwards. */
  readonly after: Excel.WorksheetProtectionOptions | null;
}

/** What a protected sheet of ours leaves to people: rows and columns can be fitted, filters used. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: "Normal",
};

/** The protection of a sheet that shall stay as it was. */
export function sheetProtection({ isProtected, protection }: SheetState): SheetProtection {
  return { isProtected, after: isProtected ? protection : null };
}

/** Excel on the web takes 5 MB; the rest is for the envelope, which doubles every quotation mark's backslash. */
export const requestBytes = 4_000_000;
/** So that no request keeps Excel busy for minutes. */
export const requestCells = 250_000;

/**
 * Sends steps in their order, as few requests as the limits allow. Protected sheets are opened, written and protected
 * again within each request. Between two requests progress is told and cancelling obeyed. Returns the requests sent.
 */
export async function sendSteps(
  run: ExcelRun,
  steps: readonly WriteStep[],
  protections: ReadonlyMap<string, SheetProtection>,
  options: OperationOptions,
): Promise<number> {
  const groups = packedSteps(steps);
  const protectedNow = new Set([...protections].flatMap(([name, { isProtected }]) => (isProtected ? [name] : [])));
  let sent = 0;
  const send = async (group: readonly WriteStep[]): Promise<void> => {
    try {
      await sendGroup(run, group, { protections, protectedNow }, options);
      sent += 1;
    } catch (thrown) {
      if (!(thrown instanceof JuntosError) || thrown.code !== "excel-payload-too-large" || group.length < 2)
        throw thrown;
      // The host takes less than documented: nothing of the request was carried out, so its halves may follow.
      const half = Math.ceil(group.length / 2);
      await send(group.slice(0, half));
      await send(group.slice(half));
    }
  };
  const total = units(steps);
  let done = 0;
  for (const group of groups) {
    if (options.signal?.aborted) throw new JuntosError("operation-cancelled", { done, total });
    await send(group);
    done += units(group);
    if (total > 0) options.onProgress?.({ done, total });
  }
  return sent;
}

function units(steps: readonly WriteStep[]): number {
  return steps.reduce((sum, step) => sum + (step.units ?? 1), 0);
}

interface ProtectionState {
  readonly protections: ReadonlyMap<string, SheetProtection>;
  /** Sheets that are protected as far as we have come. */
  readonly protectedNow: Set<string>;
}

async function sendGroup(
  run: ExcelRun,
  group: readonly WriteStep[],
  state: ProtectionState,
  options: OperationOptions,
): Promise<void> {
  const sheets = [...new Set(group.flatMap(({ sheet }) => sheet ?? []))];
  await sendRequest(
    run,
    async (context) => {
      // Drawing and calculating once at the end of the request, not after every action.
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      const book = requestBook(context);
      const closed = new Set(state.protectedNow);
      for (const step of group) {
        // Only now, so that the record of the operation is the first thing that changes.
        if (step.sheet !== null && closed.delete(step.sheet)) book.sheet(step.sheet).protection.unprotect();
        step.queue(book);
      }
      sheets.forEach((name) => protect(book, name, state.protections.get(name)));
      await context.sync();
    },
    options,
  );
  sheets.forEach((name) => {
    if (state.protections.get(name)?.after) state.protectedNow.add(name);
    else state.protectedNow.delete(name);
  });
}

function protect(book: RequestBook, name: string, protection: SheetProtection | undefined): void {
  if (protection?.after) book.sheet(name).protection.protect(protection.after);
}

function requestBook(context: Excel.RequestContext): RequestBook {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    sheet: (name) => {
      const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}

function packedSteps(steps: readonly WriteStep[]): WriteStep[][] {
  const groups: WriteStep[][] = [];
  let bytes = Infinity;
  let cells = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > requestBytes || cells + step.cells > requestCells) {
      groups.push([]);
      bytes = 0;
      cells = 0;
    }
    groups.at(-1)?.push(step);
    bytes += step.bytes;
    cells += step.cells;
  }
  return groups;
}
