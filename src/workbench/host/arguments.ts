import { invalidArgument } from "./hostError";
import { isOfficeObject } from "./officeClass";
import type { OfficeObject } from "./officeClass";

/** The arguments of a call, object paths already replaced by objects. Reading one as what it is not is InvalidArgument. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    return textValue(this.values[index]);
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  whole(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalWhole(index: number): number | null {
    return this.has(index) ? this.whole(index) : null;
  }

  flag(index: number, fallback: boolean): boolean {
    if (!this.has(index)) return fallback;
    return flagValue(this.values[index]);
  }

  /** One of the words of an enumeration, spelled as Office.js spells it whatever case it came in. */
  word<Word extends string>(index: number, words: readonly Word[], fallback?: Word): Word {
    if (!this.has(index) && fallback !== undefined) return fallback;
    return wordValue(this.values[index], words);
  }

  /** The object that an argument is; null when it is plain data. */
  object(index: number): OfficeObject | null {
    const value = this.values[index];
    return isOfficeObject(value) ? value : null;
  }
}

export function textValue(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function wordValue<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = typeof value === "string" && words.find((one) => one.toLowerCase() === value.toLowerCase());
  if (!word) throw invalidArgument(`expected one of ${words.join(", ")}`);
  return word;
}

/** Plain data with named parts. */
export function recordValue(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isOfficeObject(value))
    throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}
