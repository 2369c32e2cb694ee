import { freezeCycle, type FreezeReport, type FrozenListReport } from "../../pipeline/freezeCycle";
import { newCycle, type NewCycleReport } from "../../pipeline/newCycle";
import { fill } from "../../sheets/formula";
import type { Text } from "../../text/text";
import { excelDay, isoDay, shownDay } from "../excelDay";
import type { CommandLine } from "./commandLine";
import { commandLineOptions, onWorkbook } from "./onWorkbook";

export interface FreezeCommand {
  readonly command: "freeze";
  readonly workbook: string;
  /** Excel date serial; left out: today. */
  readonly day?: number;
}

export interface NewCycleCommand {
  readonly command: "new-cycle";
  readonly workbook: string;
  readonly cycle?: number;
  /** Excel date serial; left out: today. */
  readonly day?: number;
}

/** `juntos freeze`: the cycle's list, data and day are kept. */
export function runFreeze(command: FreezeCommand, { language }: CommandLine, now: Date): Promise<FreezeReport> {
  const request = { day: command.day ?? excelDay(now), ...(language === undefined ? {} : { language }) };
  return onWorkbook(command.workbook, ({ run }) => freezeCycle(run, request, commandLineOptions));
}

/** `juntos new-cycle`: the next cycle in the same workbook. */
export function runNewCycle(command: NewCycleCommand, { language }: CommandLine, now: Date): Promise<NewCycleReport> {
  const { cycle } = command;
  const request = {
    day: command.day ?? excelDay(now),
    ...(cycle === undefined ? {} : { cycle }),
    ...(language === undefined ? {} : { language }),
  };
  return onWorkbook(command.workbook, ({ run }) => newCycle(run, request, commandLineOptions));
}

/** The one JSON object that `freeze --json` prints. */
export function freezeJson({ cycle, lists }: FreezeReport, workbook: string): object {
  return { workbook, cycle, changed: lists.some(({ isNew }) => isNew), frozen: lists.map(listJson) };
}

/** The one JSON object that `new-cycle --json` prints. */
export function newCycleJson(report: NewCycleReport, workbook: string): object {
  const { from, cycle, frozen, openActions, collectionRows, panels } = report;
  return { workbook, from, cycle, frozen: frozen.map(listJson), openActions, collectionRows, panels };
}

function listJson({ indicator, period, frozenOn, facilities, selected, isNew }: FrozenListReport): object {
  return { indicator, period, on: isoDay(frozenOn), facilities, selected, isNew };
}

/** What `freeze` prints for people. */
export function freezeLines({ lists, text }: FreezeReport): string[] {
  return lists.map((list) => listLine(list, text));
}

/** What `new-cycle` prints for people. */
export function newCycleLines(report: NewCycleReport): string[] {
  const { from, cycle, frozen, openActions, collectionRows, panels, text } = report;
  const counts = { panels: panels.length, rows: collectionRows, actions: openActions };
  return [...frozen.map((list) => listLine(list, text)), fill(text.cli.turned, { from, cycle, ...counts })];
}

function listLine(list: FrozenListReport, { cli, sheets }: Text): string {
  const { indicator, period, facilities, selected, frozenOn, isNew } = list;
  const date = shownDay(frozenOn, sheets.locale);
  return fill(isNew ? cli.frozen : cli.alreadyFrozen, { indicator, period, facilities, selected, date });
}
