import type { Problem } from "../errors";

/** Problems that come row after row, told once with their count; facts and place are those of the first. */
export class CountedProblems {
  private readonly entries = new Map<string, { count: number; readonly told: (count: number) => Problem }>();

  /** @param key what makes two problems one: the marker, the column */
  add(key: string, told: (count: number) => Problem): void {
    const entry = this.entries.get(key);
    if (entry) entry.count++;
    else this.entries.set(key, { count: 1, told });
  }

  all(): Problem[] {
    return [...this.entries.values()].map(({ count, told }) => told(count));
  }
}
