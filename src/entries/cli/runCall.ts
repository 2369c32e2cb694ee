import type { CellErrorText } from "../../text/callText";
import { callTexts } from "../../text/callText";
import type { Language } from "../../text/text";
import type { NodeWorkbench } from "../../workbench/nodeWorkbench";
import { openJuntosWorkbench } from "../juntosWorkbench";
import { callSheet, formulaColumn, typeCalls } from "./callSheets";
import { loadFile } from "./files";
import { batchCalls, functionCall } from "./functionCalls";
import type { FunctionCall } from "./functionCalls";

export interface CallCommand {
  readonly command: "call";
  /** One function with JSON arguments… */
  readonly function: string;
  readonly args: readonly string[];
  /** …or a file of many. */
  readonly batch?: string;
}

/** What the cells show: a value, rows of values where it spills, or an error with the words beside it. */
export type CallResult =
  { readonly value: unknown } | { readonly error: { readonly code: string; readonly message: string } };

const LONGEST_WAIT = 10 * 60_000;

/**
 * `juntos call`: puts the arguments in cells, types the formula, lets the library's own runtime answer, and reads the cells.
 *
 * @returns one result a call, in their order
 * @throws JuntosError "function-unknown", "call-json-invalid", "call-argument-wrong", and as `loadFile`
 */
export async function runCall(command: CallCommand, language: Language): Promise<CallResult[]> {
  const calls = await callsOf(command);
  const workbench = await openJuntosWorkbench({ language });
  try {
    await typeCalls(workbench, calls);
    await workbench.calculated(LONGEST_WAIT);
    return await shownResults(workbench, calls, callTexts[language]);
  } finally {
    workbench.close();
  }
}

async function callsOf({ batch, function: name, args }: CallCommand): Promise<FunctionCall[]> {
  if (batch === undefined) return [functionCall(name, args)];
  const { bytes } = await loadFile(batch);
  return batchCalls(new TextDecoder().decode(bytes), batch);
}

/** Cells that are read in one request. */
const MANY_CELLS = 50_000;

async function shownResults(
  workbench: NodeWorkbench,
  calls: readonly FunctionCall[],
  words: CellErrorText,
): Promise<CallResult[]> {
  return workbench.run(async (context) => {
    const places = calls.map((call, index) => {
      const sheet = context.workbook.worksheets.getItem(callSheet(index));
      const cell = sheet.getRangeByIndexes(0, formulaColumn(call), 1, 1).load("address");
      return { cell, spill: cell.getSpillingToRangeOrNullObject().load("cellCount") };
    });
    await context.sync();
    let cells = 0;
    for (const { cell, spill } of places) {
      const shown = spill.isNullObject ? cell : spill;
      shown.load("values");
      cells += spill.isNullObject ? 1 : spill.cellCount;
      if (cells < MANY_CELLS) continue;
      cells = 0;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- an answer holds at most 5 MB
      await context.sync();
    }
    await context.sync();
    return places.map(({ cell, spill }, index): CallResult => {
      if (!spill.isNullObject) return { value: spill.values };
      const error = workbench.cellError(callSheet(index), cell.address.split("!")[1] ?? "");
      if (!error) return { value: cell.values[0]?.[0] as unknown };
      const own = error.code === "#VALUE!" || error.code === "#N/A" ? error.message : "";
      return { error: { code: error.code, message: own || (words[error.code] ?? "") } };
    });
  });
}

/** Without --json: one line a row, tabs between columns. */
export function callLines(results: readonly CallResult[]): string[] {
  return results.flatMap((result) => {
    if ("error" in result) return [`${result.error.code}  ${result.error.message}`.trimEnd()];
    const rows = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
    return rows.map((row) => row.map(String).join("\t"));
  });
}

/** A JSON array, one result a line. */
export function batchLines(results: readonly CallResult[]): string[] {
  const last = results.length - 1;
  return ["[", ...results.map((result, index) => JSON.stringify(result) + (index < last ? "," : "")), "]"];
}
