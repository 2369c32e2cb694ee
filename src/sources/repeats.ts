import { CountedProblems } from "./countedProblems";
import type { Settled } from "./layout";
import { type Found } from "./settledNumbers";
import { cellAddress, cellText } from "./table";

/** What becomes of a finding: `kept`, or the same key came before with the same (`repeated`) or another value. */
export type Fate = "kept" | "repeated" | "conflicting";

/**
 * One value a key (indicator, level, code, period). The first stands: nothing in a file tells which of two is right,
 * so that a different second one is reported rather than chosen.
 */
export class Repeats {
  private readonly first = new Map<string, Settled>();
  private readonly conflicts = new CountedProblems();

  take(settled: Settled, found: Found): Fate {
    const key = [settled.indicator, settled.level, settled.code, settled.period].join("|");
    const before = this.first.get(key);
    if (before === undefined) {
      this.first.set(key, settled);
      return "kept";
    }
    if (isSame(before, settled)) return "repeated";
    this.count(before, found);
    return "conflicting";
  }

  problems(): ReturnType<CountedProblems["all"]> {
    return this.conflicts.all();
  }

  private count({ indicator, code, period, value, status }: Settled, { finding, row, table }: Found): void {
    const kept = value === null ? status || "–" : String(value);
    const facts = { indicator, code, period, kept, other: cellText(row.cells[finding.value]) || "–" };
    this.conflicts.add(indicator, (count) => {
      return { code: "value-conflict", facts: { ...facts, count }, where: cellAddress(table, row, finding.value) };
    });
  }
}

function isSame(a: Settled, b: Settled): boolean {
  return (["value", "numerator", "denominator", "weight", "status"] as const).every((key) => a[key] === b[key]);
}
