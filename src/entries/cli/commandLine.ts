import { parseArgs } from "node:util";
import { ruleOf } from "../../dataset/criterion";
import { type PriorityRule, priorityRules } from "../../dataset/priorityRule";
import { JuntosError } from "../../errors";
import type { Language } from "../../text/text";
import type { CallCommand } from "./runCall";
import type { CollectCommand } from "./runCollect";
import type { MergeCommand } from "./runMerge";
import type { EvaluateCommand } from "./runEvaluate";
import type { ShareCommand } from "./runShare";
import type { FreezeCommand, NewCycleCommand } from "./runCycle";
import type { StampCommand } from "./runStamp";

export interface BuildCommand {
  readonly command: "build";
  readonly municipality: string;
  readonly files: readonly string[];
  readonly out: string;
  readonly cycle?: number;
  readonly baseYear?: number;
  readonly area?: string;
  readonly period?: string;
  readonly rule?: PriorityRule;
  /** null = no limit. */
  readonly capacity?: number | null;
}

export type Command =
  | BuildCommand
  | CollectCommand
  | MergeCommand
  | { readonly command: "demo"; readonly out: string }
  | CallCommand
  | EvaluateCommand
  | StampCommand
  | ShareCommand
  | FreezeCommand
  | NewCycleCommand
  | { readonly command: "inspect"; readonly file: string }
  | { readonly command: "help" };

export interface CommandLine {
  readonly command: Command;
  /** Left out where nobody chose. */
  readonly language?: Language;
  readonly isJson: boolean;
}

const options = {
  municipality: { type: "string" },
  file: { type: "string", multiple: true },
  out: { type: "string" },
  cycle: { type: "string" },
  "base-year": { type: "string" },
  area: { type: "string" },
  period: { type: "string" },
  workbook: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  separate: { type: "string" },
  date: { type: "string" },
  rule: { type: "string" },
  capacity: { type: "string" },
  public: { type: "boolean" },
  facility: { type: "string", multiple: true },
  batch: { type: "string" },
  language: { type: "string" },
  all: { type: "boolean" },
  dir: { type: "string" },
  take: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof parsed>["values"];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: args[0] === "call" ? withNumbers(args) : [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (thrown) {
    throw wrong(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** "-5" and "-.5" are arguments of a function, and no options: they come after everything else. */
function withNumbers(args: readonly string[]): string[] {
  const isOption = (index: number) => /^--?[a-z]/i.test(args[index] ?? "");
  const belongs = (index: number) => isOption(index) || /^--(?:batch|language)$/.test(args[index - 1] ?? "");
  const words = args.filter((_word, index) => !belongs(index));
  return [...args.filter((_word, index) => belongs(index)), "--", ...words];
}

function wrong(usage: string): JuntosError {
  return new JuntosError("command-wrong", { usage });
}

function year(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d{2}$/.test(text)) throw wrong(`--${option} ${text}`);
  return Number(text);
}

function required(text: string | undefined, option: string): string {
  if (text === undefined || text === "") throw wrong(`--${option}?`);
  return text;
}

function rule(text: string | undefined): PriorityRule | undefined {
  if (text === undefined) return undefined;
  const known = ruleOf(text);
  if (!known) throw wrong(`--rule ${text} (${priorityRules.join(", ")})`);
  return known;
}

/** A number of facilities, or «all» for no limit. */
function capacity(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  if (text === "all") return null;
  if (!/^\d{1,5}$/.test(text)) throw wrong(`--capacity ${text}`);
  return Number(text);
}

function buildCommand(values: Values): BuildCommand {
  const cycle = year(values.cycle, "cycle");
  const baseYear = year(values["base-year"], "base-year");
  const asked = { rule: rule(values.rule), capacity: capacity(values.capacity) };
  if (!values.file || values.file.length === 0) throw wrong("--file?");
  return {
    command: "build",
    municipality: required(values.municipality, "municipality"),
    files: values.file,
    out: required(values.out, "out"),
    ...(cycle === undefined ? {} : { cycle }),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(values.area === undefined ? {} : { area: values.area }),
    ...(values.period === undefined ? {} : { period: values.period }),
    ...(asked.rule === undefined ? {} : { rule: asked.rule }),
    ...(asked.capacity === undefined ? {} : { capacity: asked.capacity }),
  };
}

function evaluateCommand(values: Values): EvaluateCommand {
  const [from, to] = [year(required(values.from, "from"), "from"), year(required(values.to, "to"), "to")];
  if (from === undefined || to === undefined || from >= to) throw wrong(`--from ${values.from} --to ${values.to}`);
  return { command: "evaluate", workbook: required(values.workbook, "workbook"), from, to };
}

function stampCommand(values: Values): StampCommand {
  const { area, separate } = values;
  return {
    command: "stamp",
    workbook: required(values.workbook, "workbook"),
    ...(area === undefined ? {} : { area }),
    ...(separate === undefined ? {} : { separate: required(separate, "separate") }),
  };
}

function shareCommand(values: Values): ShareCommand {
  const [workbook, out] = [required(values.workbook, "workbook"), required(values.out, "out")];
  if (out === workbook) throw wrong(`--out ${out}`);
  return { command: "share", workbook, out, isPublic: values.public ?? false, named: values.facility ?? [] };
}

/** A day as people write it for machines, as an Excel date serial. */
function day(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) || Number.isNaN(moment.getTime())) throw wrong(`--date ${text}`);
  return Math.round(moment.getTime() / 86_400_000) + 25_569;
}

function freezeCommand(values: Values): FreezeCommand {
  const on = day(values.date);
  const workbook = required(values.workbook, "workbook");
  return { command: "freeze", workbook, ...(on === undefined ? {} : { day: on }) };
}

function newCycleCommand(values: Values): NewCycleCommand {
  const [on, cycle] = [day(values.date), year(values.cycle, "cycle")];
  return {
    command: "new-cycle",
    workbook: required(values.workbook, "workbook"),
    ...(on === undefined ? {} : { day: on }),
    ...(cycle === undefined ? {} : { cycle }),
  };
}

function callCommand([name = "", ...args]: readonly string[], { batch }: Values): CallCommand {
  if (batch === undefined && name === "") throw wrong("call ?");
  if (batch === undefined) return { command: "call", function: name, args };
  if (name !== "") throw wrong(`call --batch ${name}`);
  return { command: "call", function: "", args: [], batch: required(batch, "batch") };
}

/** Everybody is asked for in so many words: sixty files are not made by leaving something out. */
function collectCommand(values: Values): CollectCommand {
  const { all, facility: facilities, area } = values;
  if ((all ?? false) === (facilities !== undefined || area !== undefined)) throw wrong("--all | --facility? | --area?");
  return {
    command: "collect",
    workbook: required(values.workbook, "workbook"),
    out: required(values.out, "out"),
    ...(facilities === undefined ? {} : { facilities }),
    ...(area === undefined ? {} : { area }),
  };
}

function mergeCommand(values: Values): MergeCommand {
  const { take } = values;
  if (take !== undefined && take !== "newer" && take !== "file" && take !== "workbook") throw wrong(`--take ${take}`);
  return {
    command: "merge",
    workbook: required(values.workbook, "workbook"),
    dir: required(values.dir, "dir"),
    ...(take === undefined ? {} : { take }),
  };
}

function commandOf(name: string | undefined, rest: readonly string[], values: Values): Command {
  if (values.help || name === undefined) return { command: "help" };
  switch (name) {
    case "demo":
      return { command: "demo", out: values.out ?? "out/juntos-demo.xlsx" };
    case "build":
      return buildCommand(values);
    case "evaluate":
      return evaluateCommand(values);
    case "stamp":
      return stampCommand(values);
    case "share":
      return shareCommand(values);
    case "freeze":
      return freezeCommand(values);
    case "new-cycle":
      return newCycleCommand(values);
    case "call":
      return callCommand(rest, values);
    case "collect":
      return collectCommand(values);
    case "merge":
      return mergeCommand(values);
    case "inspect":
      return { command: "inspect", file: required(rest[0], "file") };
    default:
      throw wrong(name);
  }
}

/** What the words after `npm run juntos --` ask for. @throws JuntosError "command-wrong" */
export function commandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parsed(args);
  const [name, ...rest] = positionals;
  const { language } = values;
  if (language !== undefined && language !== "pt" && language !== "en") throw wrong(`--language ${language}`);
  return {
    command: commandOf(name, rest, values),
    ...(language === undefined ? {} : { language }),
    isJson: values.json ?? false,
  };
}
