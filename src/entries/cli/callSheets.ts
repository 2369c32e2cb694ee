import type { NodeWorkbench } from "../../workbench/nodeWorkbench";
import { NAMESPACE } from "../juntosWorkbench";
import type { CallArgument, FunctionCall } from "./functionCalls";

/** Below Excel's limit for a request, with room for what JSON adds. */
const REQUEST_BYTES = 1_000_000;

/** Every call has a sheet of its own, so that no answer spills into another's cells. */
export function callSheet(index: number): string {
  return `c${index}`;
}

/** Where a call's formula stands: right of its arguments' cells. */
export function formulaColumn({ args }: FunctionCall): number {
  return args.reduce<number>((sum, argument) => sum + width(argument), 1);
}

/** Puts every call's arguments in cells and types its formula beside them. */
export async function typeCalls({ run }: NodeWorkbench, calls: readonly FunctionCall[]): Promise<void> {
  await run(async (context) => {
    let bytes = 0;
    const sent = async (text: string): Promise<void> => {
      bytes += text.length;
      if (bytes < REQUEST_BYTES) return;
      bytes = 0;
      await context.sync();
    };
    for (const [index, call] of calls.entries()) {
      const sheet = context.workbook.worksheets.add(callSheet(index));
      let column = 0;
      const references: string[] = [];
      for (const argument of call.args) {
        references.push(argument === null ? "" : address(column, argument));
        for (const [row, rows] of blocksOf(argument)) {
          const cells = sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 1);
          cells.numberFormat = rows.map((values) => values.map(formatOf));
          cells.values = rows.map((values) => values.map(inputOf));
          await sent(JSON.stringify(rows));
        }
        column += width(argument);
      }
      const formula = `=${NAMESPACE}.${call.id ?? call.name}(${references.join(",").replace(/,+$/, "")})`;
      sheet.getRangeByIndexes(0, formulaColumn(call), 1, 1).formulas = [[formula]];
      await sent(formula.repeat(20));
    }
    await context.sync();
  });
}

function width(argument: CallArgument): number {
  return Array.isArray(argument) ? (argument[0]?.length ?? 1) : argument === null ? 0 : 1;
}

const BLOCK_ROWS = 5000;

/** An argument's rows in blocks that fit into a request, each with the row that it begins in. */
function* blocksOf(argument: CallArgument): Generator<[number, (string | number | boolean | null)[][]]> {
  if (argument === null) return;
  const rows = Array.isArray(argument) ? argument : [[argument]];
  for (let row = 0; row < rows.length; row += BLOCK_ROWS) yield [row, rows.slice(row, row + BLOCK_ROWS)];
}

const ERROR = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!)$/;

/** Text cells, so that "1/2" and "=x" stay what they are; errors and empty texts are typed. */
function formatOf(value: unknown): string {
  return typeof value === "string" && value !== "" && !ERROR.test(value) ? "@" : "General";
}

function inputOf(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  return value === "" ? '=""' : value;
}

function address(column: number, argument: CallArgument): string {
  const first = `${letters(column)}1`;
  if (!Array.isArray(argument)) return first;
  return `${first}:${letters(column + width(argument) - 1)}${argument.length}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
