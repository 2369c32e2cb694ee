import { z } from "zod";
import { JuntosError } from "../../errors";
import { functionIds, type FunctionId } from "../../functions/functionIds";
import { NAMESPACE } from "../juntosWorkbench";

const cell = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const argument = z.union([cell, z.array(z.array(cell)).min(1)]);
const batch = z.array(z.object({ function: z.string(), args: z.array(z.unknown()) }));

type CellInput = z.infer<typeof cell>;

/** What is put in a function's place: nothing, the value of one cell, or rows of cells. */
export type CallArgument = z.infer<typeof argument>;

/** A function to be called. */
export interface FunctionCall {
  /** null = there is no such function; `name` is what was asked for. */
  readonly id: FunctionId | null;
  readonly name: string;
  readonly args: readonly CallArgument[];
}

/** Reads a call's words: the function's name, then JSON by position. @throws JuntosError for what is none of it */
export function functionCall(name: string, texts: readonly string[]): FunctionCall {
  const id = functionId(name);
  if (id === null) throw new JuntosError("function-unknown", { function: name, known: functionIds });
  const args = texts.map((text, index) => {
    const place = `${id} ${index + 1}`;
    return callArgument(parsedJson(text, place), place);
  });
  return { id, name, args };
}

/** Reads a batch's file: `[{"function": "RANK", "args": [[[1], [2]]]}, …]`. @throws JuntosError naming the item */
export function batchCalls(content: string, file: string): FunctionCall[] {
  const items = batch.safeParse(parsedJson(content, file));
  if (!items.success) {
    const [issue] = items.error.issues;
    throw new JuntosError("call-json-invalid", { place: `${file} ${where(issue?.path ?? [])}`.trim(), json: "" });
  }
  return items.data.map(({ function: name, args }, item) => ({
    id: functionId(name),
    name,
    args: args.map((value, index) => callArgument(value, `${file} [${item}].args[${index}]`)),
  }));
}

function functionId(name: string): FunctionId | null {
  const upper = name.trim().toUpperCase();
  const bare = upper.startsWith(`${NAMESPACE}.`) ? upper.slice(NAMESPACE.length + 1) : upper;
  return functionIds.find((id) => id === bare) ?? null;
}

function parsedJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    throw new JuntosError("call-json-invalid", { place, json: shortened(text) }, { cause: thrown });
  }
}

function callArgument(value: unknown, place: string): CallArgument {
  const read = argument.safeParse(value);
  if (!read.success || !isRectangle(read.data))
    throw new JuntosError("call-argument-wrong", { place, json: shortened(JSON.stringify(value)) });
  return read.data;
}

function isRectangle(value: CallArgument): boolean {
  if (!Array.isArray(value)) return true;
  const width = value[0]?.length ?? 0;
  return width > 0 && value.every((row: readonly CellInput[]) => row.length === width);
}

function where(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
}

const LONGEST = 60;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
