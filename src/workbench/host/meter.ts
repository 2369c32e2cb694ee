/** One request as it went over the wire. */
export interface MeteredRequest {
  /** Of the request's and the answer's JSON, in UTF-8. */
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly milliseconds: number;
  /** How it ended: "" when all went well, else the error's code, "(silence)" without an answer. */
  readonly code: string;
}

export interface MeterTotals {
  readonly count: number;
  readonly bytes: number;
  readonly actions: number;
  /** Bytes of the largest request. */
  readonly largest: number;
}

/**
 * Counts the round trips of an add-in. The client's own clean-up after `Excel.run`, which the add-in does not wait for,
 * is kept apart in `cleanUps`.
 */
export class Meter {
  private counted: MeteredRequest[] = [];
  private uncounted: MeteredRequest[] = [];

  get requests(): readonly MeteredRequest[] {
    return this.counted;
  }

  get cleanUps(): readonly MeteredRequest[] {
    return this.uncounted;
  }

  get totals(): MeterTotals {
    const sum = (part: (request: MeteredRequest) => number): number =>
      this.counted.reduce((total, request) => total + part(request), 0);
    return {
      count: this.counted.length,
      bytes: sum(({ bytes }) => bytes),
      actions: sum(({ actions }) => actions),
      largest: this.counted.reduce((most, { bytes }) => Math.max(most, bytes), 0),
    };
  }

  note(request: MeteredRequest, isCleanUp: boolean): void {
    (isCleanUp ? this.uncounted : this.counted).push(request);
  }

  reset(): void {
    this.counted = [];
    this.uncounted = [];
  }
}
