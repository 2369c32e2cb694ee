/** Excel gives a ribbon button's function five minutes. */
const MOST_MILLISECONDS = 5 * 60_000;

interface Run {
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/** Functions that ribbon buttons have started and that have not said event.completed() yet. */
export class CommandRuns {
  private readonly runs = new Map<string, Run>();
  private last = 0;

  /** The new run's id, and its end. */
  start(functionName: string): [id: string, completed: Promise<void>] {
    const id = `command-${++this.last}`;
    const completed = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => this.fail(id, `${functionName} did not call event.completed()`),
        MOST_MILLISECONDS,
      );
      const ended = (how: () => void) => {
        clearTimeout(timer);
        this.runs.delete(id);
        how();
      };
      this.runs.set(id, { done: () => ended(resolve), failed: (error) => ended(() => reject(error)) });
    });
    return [id, completed];
  }

  complete(id: string): void {
    this.runs.get(id)?.done();
  }

  fail(id: string, reason: string): void {
    this.runs.get(id)?.failed(new Error(reason));
  }
}
