import type { CellPosition } from "@odoo/o-spreadsheet";
import type { HostEvent } from "../host/host";
import type { FunctionArgument, FunctionOutcome } from "../formulas/functions/defineFunction";
import { CellCalls, invocationText } from "./cellCalls";
import type { Call, CallRequest } from "./cellCalls";
import type { CalledFunctions } from "./defineCustomFunctions";
import type { CustomFunction, CustomFunctionSet } from "./functionsJson";
import { sentArguments } from "./sentArguments";
import type { BlanksInRanges, SentArguments, SentText } from "./sentArguments";
import { shownError, shownResult } from "./shownResult";
import type { ShownResult, WireResult } from "./shownResult";
import type { CellsSource, References } from "./sourceOf";

/** What the calls have to know of the workbook. */
export interface CallingBook {
  /** What the formula in a cell refers to. */
  references(at: CellPosition): References;
  /** Whether the cell of this id still holds a formula. */
  isFormula(cellId: number): boolean;
  address(source: Pick<CellsSource, "sheetId" | "zone">): string;
}

export interface CustomFunctionOptions {
  readonly functions: CustomFunctionSet;
  readonly blanks: BlanksInRanges;
  /** Bytes that a message to the add-in may have. */
  readonly payloadLimit: number;
}

interface Evaluation {
  readonly cellId: number;
  readonly used: Set<Call>;
  isWaiting: boolean;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/**
 * The calls of custom functions that a workbook's formulas make.
 *
 *   a formula is calculated ──> called() ──> #BUSY! ──> sent together, when all is calculated ──> the add-in's runtime
 *                                   └─────> the answer <── answered() <──────────────────────────────────┘
 *
 * A formula that is calculated again with the same arguments finds its answer here and asks nobody; with other arguments
 * it makes a new call, and the answer to the old one is thrown away whenever it comes.
 */
export class CustomFunctionCalls implements CalledFunctions {
  /** What has been sent to the add-in, message by message. */
  readonly messages: { readonly calls: number; readonly bytes: number }[] = [];
  private readonly cells = new Map<number, CellCalls>();
  private readonly waiting = new Map<number, { readonly call: Call; readonly cellId: number }>();
  /** Cells that were calculated since the last message. */
  private readonly touched = new Set<number>();
  private readonly evaluations: Evaluation[] = [];
  private readonly quiet: (() => void)[] = [];
  private texts = new WeakMap<object, SentText>();
  private send: ((entries: readonly HostEvent[]) => void) | null = null;
  private lastInvocation = 0;
  private isScheduled = false;

  constructor(
    private readonly book: CallingBook,
    private readonly options: CustomFunctionOptions,
  ) {}

  get functions(): CustomFunctionSet {
    return this.options.functions;
  }

  /** The add-in's runtime is there: whatever waits is sent now, and from now on. */
  connect(send: (entries: readonly HostEvent[]) => void): void {
    this.send = send;
    for (const [cellId, cell] of this.cells) if (cell.fresh.length > 0) this.touched.add(cellId);
    this.schedule();
  }

  /** The engine calculates a cell's formula; whether it waits for an answer is told with the outcome. */
  evaluated<Outcome>(cellId: number, work: () => Outcome): { readonly outcome: Outcome; readonly isWaiting: boolean } {
    const evaluation: Evaluation = { cellId, used: new Set(), isWaiting: false };
    this.evaluations.push(evaluation);
    try {
      return { outcome: work(), isWaiting: evaluation.isWaiting };
    } finally {
      this.evaluations.pop();
      const cell = this.cells.get(cellId);
      if (cell) {
        cell.use(evaluation.used);
        this.touched.add(cellId);
      }
    }
  }

  called(name: string, given: readonly FunctionArgument[], at: CellPosition | undefined): FunctionOutcome {
    const known = this.functions.get(name.toUpperCase());
    if (!known) return shownError("#NAME?", null);
    const evaluation = this.evaluations.at(-1);
    // Excel takes no custom functions in conditional formats and the like.
    if (!evaluation || !at) return shownError("#VALUE!", null);
    const around = { blanks: this.options.blanks, references: this.book.references(at), texts: this.texts };
    const sent = sentArguments(known, given, around);
    if ("error" in sent) return sent.error;
    const size = sent.values.reduce((sum, { length }) => sum + length, 0);
    if (size > this.options.payloadLimit) return shownError("#VALUE!", tooLarge(this.options.payloadLimit));
    const call = this.cell(evaluation.cellId).call(this.request(known, sent, at));
    evaluation.used.add(call);
    if (call.state.kind === "answered") return call.state.result;
    evaluation.isWaiting = true;
    return BUSY;
  }

  /** All is calculated that could be: what formulas asked for meanwhile is sent soon, together. */
  calculated(): void {
    this.texts = new WeakMap();
    // Those that wait may wait for a cell that was emptied.
    if (this.touched.size > 0 || this.waiting.size > 0) this.schedule();
  }

  /** Takes the runtime's answers; gives the cells that are to be calculated again, with what they got. */
  answered(results: readonly WireResult[]): ReadonlyMap<number, ShownResult> {
    const cells = new Map<number, ShownResult>();
    for (const result of results) {
      const waiting = this.waiting.get(result[0]);
      if (!waiting) continue;
      this.waiting.delete(result[0]);
      const shown = shownResult(waiting.call.function, result);
      waiting.call.state = { kind: "answered", result: shown };
      if (this.book.isFormula(waiting.cellId)) cells.set(waiting.cellId, shown);
    }
    return cells;
  }

  /** The file's own value for a cell, shown until its arguments change. */
  seed(cellId: number, result: ShownResult): void {
    this.cells.set(cellId, new CellCalls(result));
  }

  get isQuiet(): boolean {
    return this.waiting.size === 0 && this.touched.size === 0 && !this.isScheduled;
  }

  /** Done when no cell waits any more. */
  whenQuiet(): Promise<void> {
    return this.isQuiet ? Promise.resolve() : new Promise((resolve) => this.quiet.push(resolve));
  }

  private cell(cellId: number): CellCalls {
    const known = this.cells.get(cellId);
    if (known) return known;
    const cell = new CellCalls();
    this.cells.set(cellId, cell);
    return cell;
  }

  private request(known: CustomFunction, { values, sources }: SentArguments, at: CellPosition): CallRequest {
    const { sheetId, row, col } = at;
    const zone = { top: row, bottom: row, left: col, right: col };
    const addresses = (): (string | null)[] => sources.map((source) => source && this.book.address(source));
    return {
      function: known,
      values,
      address: known.wantsAddress ? this.book.address({ sheetId, zone }) : null,
      parameterAddresses: known.wantsParameterAddresses ? JSON.stringify(addresses()) : null,
    };
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.isScheduled = false;
    this.forgetGoneCells();
    const canceled = this.forgetOldCalls();
    const fresh = [...this.touched].flatMap((cellId) =>
      (this.cells.get(cellId)?.fresh ?? []).map((call) => ({ cellId, call })),
    );
    if (this.send) {
      this.touched.clear();
      this.sendAll([...canceled, ...fresh.map((one) => this.invocation(one))]);
    }
    if (this.isQuiet) for (const resolve of this.quiet.splice(0)) resolve();
  }

  /** Cells that were emptied or overwritten since. */
  private forgetGoneCells(): void {
    for (const [cellId, cell] of this.cells) {
      if (this.book.isFormula(cellId)) continue;
      cell.use(new Set());
      this.touched.add(cellId);
    }
  }

  /** Calls that their formulas make no more; those under way are called off where the function knows how. */
  private forgetOldCalls(): HostEvent[] {
    const entries: HostEvent[] = [];
    for (const cellId of this.touched) {
      const cell = this.cells.get(cellId);
      if (!cell) continue;
      for (const { function: known, state } of cell.forgetUnused()) {
        if (state.kind !== "waiting") continue;
        this.waiting.delete(state.invocation);
        const message = JSON.stringify({ invocationId: state.invocation });
        if (known.isCancelable) entries.push([CATEGORY, CANCEL, "", message, state.invocation]);
      }
      if (cell.isEmpty) this.cells.delete(cellId);
    }
    return entries;
  }

  private invocation({ cellId, call }: { readonly cellId: number; readonly call: Call }): HostEvent {
    const invocation = ++this.lastInvocation;
    call.state = { kind: "waiting", invocation };
    this.waiting.set(invocation, { call, cellId });
    return [CATEGORY, INVOKE, "", invocationText(invocation, call), invocation];
  }

  /** One message for all, or as many as the limit of one makes necessary. */
  private sendAll(entries: readonly HostEvent[]): void {
    let message: HostEvent[] = [];
    let bytes = 0;
    const close = (): void => {
      if (message.length === 0) return;
      this.messages.push({ calls: message.filter(([, type]) => type === INVOKE).length, bytes });
      this.send?.(message);
      message = [];
      bytes = 0;
    };
    for (const entry of entries) {
      if (bytes + entry[3].length > this.options.payloadLimit) close();
      message.push(entry);
      bytes += entry[3].length;
    }
    close();
  }
}

const BUSY = shownError("#BUSY!", null);

function tooLarge(limit: number): string {
  return `The arguments are larger than the ${Math.round(limit / 1024 / 1024)} MB that Excel hands to a function.`;
}
