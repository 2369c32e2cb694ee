import type { Timer } from "../../src/workbook/excelRun";

/** Timers that a test fires by hand, and what was asked of them. */
export class FakeTimers {
  readonly asked: number[] = [];
  private readonly waiting = new Set<() => void>();

  /** Fires at once whatever is shorter than a minute; longer timers wait for `fire`. */
  readonly wait = (milliseconds: number): Timer => {
    this.asked.push(milliseconds);
    let resolve: () => void = () => undefined;
    const elapsed = new Promise<void>((done) => {
      resolve = done;
    });
    if (milliseconds < 60_000) resolve();
    else this.waiting.add(resolve);
    return { elapsed, cancel: () => this.waiting.delete(resolve) };
  };

  get pending(): number {
    return this.waiting.size;
  }

  fire(): void {
    this.waiting.forEach((resolve) => resolve());
  }
}
