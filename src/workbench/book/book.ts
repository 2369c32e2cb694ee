import type { Model, Range } from "@odoo/o-spreadsheet";
import { CustomFunctionCalls } from "../customFunctions/customFunctionCalls";
import type { CustomFunctionOptions } from "../customFunctions/customFunctionCalls";
import { defineCustomFunctions } from "../customFunctions/defineCustomFunctions";
import type { WireResult } from "../customFunctions/shownResult";
import type { WorkbenchLocale } from "../engine/engineLocale";
import type { EngineStep } from "../engine/engineSteps";
import { officeModel } from "../engine/officeModel";
import type { Batch } from "../engine/officeModel";
import type { Calculation } from "../engine/officeEvaluationPlugin";
import { OfficeStateChange } from "../engine/officePlugin";
import type { Storage } from "../engine/engineInternals";
import { quietly } from "../engine/quietly";
import { HostError } from "../host/hostError";
import { callingBook } from "./callingBook";
import type { CellsChanged, Happening } from "./happenings";
import { LiveRanges } from "./liveRange";
import { newId } from "./newId";
import { NEW_SHEET } from "./officeState";
import type { OfficeState, SheetState } from "./officeState";
import { StylePool } from "./stylePool";
import { symbolMeaning } from "./symbolMeaning";
import { tablesOn } from "./tableLookup";
import { UndoSteps } from "./undoSteps";
import { ensureRoom } from "./writeCells";
import { FIRST_CELL, overlaps, zonesEqual } from "./zone";
import type { Zone } from "./zone";

export interface BookOptions {
  readonly locale: WorkbenchLocale;
  readonly now: () => Date;
  /** The name of the one sheet that a new workbook has. */
  readonly firstSheet: string;
  readonly hasUndo: boolean;
  /** The add-in's own functions, if it has any. */
  readonly functions?: CustomFunctionOptions | undefined;
}

/**
 * A workbook that is open: the engine's model, and beside it, in one of the model's own plugins, what Office.js knows more.
 * Everything that changes goes through `run` and `set`, so that it can be undone, shifted and copied with its sheet.
 */
export class Book {
  readonly model: Model;
  readonly styles = new StylePool();
  readonly ranges = new LiveRanges();
  readonly locale: WorkbenchLocale;
  readonly now: () => Date;
  /** Whether Excel recalculates by itself. */
  fileName = "Book1.xlsx";
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Formulas of the file that was opened which cannot be calculated here; they keep their last values. */
  readonly notCalculated: NotCalculated[] = [];
  /** Asked before values are kept that only listeners want. */
  hasListeners: () => boolean = () => false;
  /** Called when something was done that no add-in did. */
  personActed: () => void = () => undefined;
  private front: string;
  private readonly selections = new Map<string, Zone>();
  private happenings: Happening[] = [];
  /** Where the happenings of the work that is going on begin. */
  private stepStart = 0;
  readonly customFunctions: CustomFunctionCalls | null;
  /** Whether a formula that calls the add-in was ever entered. */
  hasCustomFormulas = false;
  private readonly batch: Batch = { work: null };
  private readonly calculation: Calculation;
  private readonly storage: Storage = { isRecording: false, place: null };
  private readonly steps = new UndoSteps(this);
  private readonly canRecord: boolean;
  private by: "addin" | "person" | null = null;

  constructor({ locale, now, firstSheet, hasUndo, functions }: BookOptions) {
    this.locale = locale;
    this.now = now;
    this.customFunctions = functions ? new CustomFunctionCalls(callingBook(this), functions) : null;
    if (functions) defineCustomFunctions(functions.functions);
    this.calculation = {
      isDeferred: true,
      now,
      symbolMeaning: (symbol, at) => symbolMeaning(this, symbol, at),
      functions: this.customFunctions,
      isInTable: (sheetId, zone) => tablesOn(this, sheetId).some((table) => overlaps(table.zone, zone)),
      settle: () => undefined,
    };
    const sheet = { id: newId(), name: firstSheet };
    this.model = officeModel(sheet, {
      locale,
      calculation: this.calculation,
      batch: this.batch,
      storage: this.storage,
      stepDone: (step) => this.stepDone(step),
    });
    this.front = sheet.id;
    this.set(["sheets", sheet.id], NEW_SHEET);
    this.canRecord = hasUndo;
  }

  get activeSheetId(): string {
    return this.front;
  }

  set activeSheetId(sheetId: string) {
    if (sheetId === this.front) return;
    if (this.model.getters.tryGetSheet(this.front)) this.note({ kind: "deactivated", sheetId: this.front });
    this.front = sheetId;
    this.note({ kind: "activated", sheetId });
  }

  /** What is selected on a sheet; at first, the first cell. */
  selection(sheetId: string): Zone {
    return this.selections.get(sheetId) ?? FIRST_CELL;
  }

  select(sheetId: string, zone: Zone): void {
    const before = this.selection(sheetId);
    if (zonesEqual(before, zone)) return;
    this.selections.set(sheetId, zone);
    this.note({ kind: "selected", sheetId, zone, before });
  }

  get state(): OfficeState {
    return (this.model.getters as unknown as { getOfficeState(): OfficeState }).getOfficeState();
  }

  sheetState(sheetId: string): SheetState {
    return this.state.sheets[sheetId] ?? NEW_SHEET;
  }

  /** Replaces parts of what Office.js knows of a sheet. */
  setSheet(sheetId: string, parts: Partial<SheetState>): void {
    this.set(["sheets", sheetId], { ...this.sheetState(sheetId), ...parts });
  }

  /** Replaces what stands at `path` of the state. `redefines`: words in formulas mean something else from now on. */
  set(path: readonly string[], value: unknown, redefines = false): void {
    this.run("OFFICE_STATE", { change: new OfficeStateChange(path, value), redefines });
  }

  /**
   * Gives the engine a command.
   * @throws HostError GeneralException when the engine refuses: what Excel refuses has been refused before
   */
  run(type: string, payload: Readonly<Record<string, unknown>>): void {
    const result = quietly(() => this.dispatch(type, payload));
    if (result.isSuccessful) return;
    const reasons = result.reasons.filter((reason) => !HARMLESS.has(reason));
    if (reasons.length > 0) throw new HostError("GeneralException", `engine: ${type} ${reasons.join(" ")}`);
  }

  /**
   * Does `work` inside one command of the engine: one calculation and, when a person does it, one step to undo. What an
   * add-in writes cannot be undone, nor what a person did before it: so Excel has it up to ExcelApi 1.18.
   */
  together<Result>(work: () => Result, by: "addin" | "person" = "person"): Result {
    if (this.by !== null) return work();
    const outcomes: ({ readonly result: Result } | { readonly error: unknown })[] = [];
    this.batch.work = () => {
      try {
        outcomes.push({ result: work() });
      } catch (error) {
        outcomes.push({ error });
      }
    };
    this.by = by;
    this.storage.isRecording = by === "person" && this.canRecord;
    this.stepStart = this.happenings.length;
    try {
      quietly(() => this.dispatch("OFFICE_BATCH", {}));
    } finally {
      this.by = null;
      this.storage.isRecording = false;
    }
    if (by === "person") this.personActed();
    const [outcome] = outcomes;
    if (!outcome) throw new HostError("GeneralException", "the engine did not run the batch");
    if ("error" in outcome) throw outcome.error;
    return outcome.result;
  }

  get canUndo(): boolean {
    return this.steps.canUndo;
  }

  get canRedo(): boolean {
    return this.steps.canRedo;
  }

  /** Takes back what a person did last; without anything to take back, nothing happens. */
  undo(): void {
    this.together(() => this.steps.undo(), "addin");
    this.personActed();
  }

  redo(): void {
    this.together(() => this.steps.redo(), "addin");
    this.personActed();
  }

  /** Calculates what is waiting to be calculated. */
  settle(): void {
    quietly(() => this.calculation.settle());
  }

  /** Remembers that cells got other contents, for whoever listens. */
  noteChange(sheetId: string, zone: Zone, more: Partial<Pick<CellsChanged, "change" | "values">> = {}): void {
    this.note({ kind: "changed", sheetId, zone, by: this.by ?? "person", change: "RangeEdited", ...more });
  }

  note(happening: Happening): void {
    this.happenings.push(happening);
    if (this.by === null) this.personActed();
  }

  /** What happened since the last call. */
  takeHappenings(): readonly Happening[] {
    const { happenings } = this;
    this.happenings = [];
    return happenings;
  }

  /** Takes the answers of the add-in's functions, and calculates what was waiting for them. */
  takeFunctionResults(results: readonly WireResult[]): void {
    const answered = this.customFunctions?.answered(results);
    if (!answered || answered.size === 0) return;
    const { getters } = this.model;
    for (const [cellId, result] of answered) {
      if (!Array.isArray(result)) continue;
      const { sheetId, row, col } = getters.getCellPosition(cellId);
      ensureRoom(this, sheetId, row + (result[0]?.length ?? 1) - 1, col + result.length - 1);
    }
    this.run("EVALUATE_CELLS", { cellIds: [...answered.keys()] });
    this.settle();
  }

  range(sheetId: string, zone: Zone): Range {
    return this.model.getters.getRangeFromZone(sheetId, zone);
  }

  private stepDone(step: EngineStep): void {
    if (this.storage.isRecording) this.steps.record(step, this.happenings.slice(this.stepStart));
    else this.steps.forget();
  }

  private dispatch(type: string, payload: Readonly<Record<string, unknown>>): EngineResult {
    const dispatch = this.model.dispatch as unknown as (type: string, payload: object) => EngineResult;
    return dispatch(type, payload);
  }
}

export interface NotCalculated {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reason: string;
}

interface EngineResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

/** Refusals that mean "it is so already". */
const HARMLESS: ReadonlySet<string> = new Set(["NoChanges", "UnchangedSheetName", "ValuesNotChanged"]);
