import { factRows } from "./panelFacts";
import type { PanelInput } from "./panelInput";
import { panelRows, type PanelRows } from "./panelLayout";
import { resultsBlock, type ResultsBlock } from "./panelResults";
import { slotRows } from "./panelSlots";

/** Where the parts of the workings begin (rows from 1): everything on the page refers to them. */
export interface PanelPlan {
  readonly rows: PanelRows;
  readonly results: ResultsBlock;
  readonly slots: readonly number[];
  readonly process: number;
  readonly focus: number;
  readonly actions: number;
  readonly lastWorking: number;
}

const focusRows = 7;

export function panelPlan(input: PanelInput): PanelPlan {
  const results = resultsBlock(input, factRows + 3);
  const firstSlot = results.last + 2;
  const slots = input.slots.map((_, index) => firstSlot + index * (slotRows + 1));
  const process = firstSlot + input.slots.length * (slotRows + 1);
  const focus = process + input.processIndicators.length;
  const actions = focus + (input.processIndicators.length === 0 ? 0 : focusRows + 1);
  return { rows: panelRows(input), results, slots, process, focus, actions, lastWorking: actions + 4 };
}
