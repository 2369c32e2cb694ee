import { openJuntosWorkbench } from "../../src/entries/juntosWorkbench";
import type { NodeWorkbench } from "../../src/workbench/nodeWorkbench";
import { plainLoops } from "./plainLoops";

/** Times one way of calling functions in a process of its own: `functionsCase.ts spill RANK 1000` or `functionsCase.ts cells 10000`. */

const [way, second = "", third = ""] = process.argv.slice(2);
const ROWS_AT_ONCE = 10_000;

/** The formula over columns A (values or events) and B (second year or population). */
const formulas: Readonly<Record<string, (rows: number) => string>> = {
  PRIORITY: (rows) => `=JUNTOS.PRIORITY(A1:A${rows})`,
  RANK: (rows) => `=JUNTOS.RANK(A1:A${rows})`,
  VARIATION: (rows) => `=JUNTOS.VARIATION(A1:A${rows},B1:B${rows})`,
  SMOOTH: (rows) => `=JUNTOS.SMOOTH(A1:A${rows},B1:B${rows})`,
  FUNNEL: (rows) => `=JUNTOS.FUNNEL(A1:A${rows},B1:B${rows})`,
};

/** The same numbers every time: events of 1 to 39 (a 0 would be looked up: it may be a blank cell), populations of 400 to 1,399. */
function columns(rows: number): [number, number][] {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: rows }, () => [1 + random(39), 400 + random(1000)]);
}

async function filled(rows: readonly (readonly [number, number])[]): Promise<NodeWorkbench> {
  const workbench = await openJuntosWorkbench({ language: "en" });
  for (let row = 0; row < rows.length; row += ROWS_AT_ONCE) {
    const block = rows.slice(row, row + ROWS_AT_ONCE);
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(row, 0, block.length, 2).values = block.map((cells) => [...cells]);
      await context.sync();
    });
  }
  return workbench;
}

/** Seconds from typing to the last answer's cells, and what it took. */
async function typed(workbench: NodeWorkbench, address: string, cells: string[][]) {
  workbench.meter.reset();
  const messages = workbench.functionMessages.length;
  const start = performance.now();
  await workbench.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = cells;
    await context.sync();
  });
  await workbench.calculated(300_000);
  const milliseconds = performance.now() - start;
  return {
    milliseconds,
    messages: workbench.functionMessages.length - messages,
    requests: workbench.meter.requests.length,
  };
}

/** The best of several, after a first for warming up. */
function best(work: () => unknown): number {
  work();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Loads the functions, and waits as long as the runtime may between two reports. */
async function warmUp(workbench: NodeWorkbench): Promise<void> {
  await typed(workbench, "F1", [["=JUNTOS.PRIORITY(A1:A3)"]]);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

async function spill(name: string, count: number) {
  const rows = columns(count);
  const workbench = await filled(rows);
  const formula = formulas[name]?.(count) ?? "";
  await warmUp(workbench);
  const figures = await typed(workbench, "D1", [[formula]]);
  const loop = plainLoops[name];
  return {
    ...figures,
    loop: loop ? best(() => loop(rows)) : 0,
    json: best(() => JSON.parse(JSON.stringify(rows)) as unknown),
  };
}

async function cells(count: number) {
  const workbench = await filled(columns(count));
  await warmUp(workbench);
  return typed(
    workbench,
    `D1:D${count}`,
    Array.from({ length: count }, (_row, index) => [`=JUNTOS.PRIORITY(A${index + 1},,20)`]),
  );
}

const figures = way === "spill" ? await spill(second, Number(third)) : await cells(Number(second));
process.stdout.write(JSON.stringify(figures));
