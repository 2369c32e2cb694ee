import { CorePlugin } from "@odoo/o-spreadsheet";
import { copiedSheetState } from "../book/copiedSheetState";
import { gridChangesOf } from "../book/gridChange";
import type { GridChange } from "../book/gridChange";
import { NEW_SHEET, newState } from "../book/officeState";
import type { OfficeState } from "../book/officeState";
import { renamedInState, withoutSheet } from "../book/renamedState";
import { shiftedState } from "../book/shiftedState";
import { officeSheetName } from "../formulas/dialect";
import type { AnyCommand } from "./engineInternals";

/**
 * One change of the Office.js state: what is found at `path` becomes `value` (undefined takes it away).
 * The engine deep-copies payloads unless they can clone themselves; the state is never changed in place, so it need not.
 */
export class OfficeStateChange {
  constructor(
    readonly path: readonly string[],
    readonly value: unknown,
  ) {}

  clone(): this {
    return this;
  }
}

/** Keeps what Office.js knows beside the engine's own state: undone with it, shifted with it, copied with its sheets. */
export class OfficePlugin extends CorePlugin {
  static override readonly getters = ["getOfficeState"] as const;
  readonly state: OfficeState = newState();

  getOfficeState(): OfficeState {
    return this.state;
  }

  override beforeHandle(command: unknown): void {
    const { type, ...payload } = command as AnyCommand;
    if (type === "DELETE_SHEET") this.replace(withoutSheet(this.state, String(payload["sheetId"]), this.nameOf));
    if (type === "RENAME_SHEET") {
      const names = {
        from: officeSheetName(String(payload["oldName"])),
        to: officeSheetName(String(payload["newName"])),
      };
      this.replace(renamedInState(this.state, names));
    }
  }

  override handle(command: unknown): void {
    const { type, ...payload } = command as AnyCommand;
    if (type === "OFFICE_STATE") {
      const { path, value } = payload["change"] as OfficeStateChange;
      (this.history as unknown as { update(...path: unknown[]): void }).update("state", ...path, value);
    } else if (type === "CREATE_SHEET") this.setSheet(String(payload["sheetId"]), NEW_SHEET);
    else if (type === "DUPLICATE_SHEET") this.copySheet(String(payload["sheetId"]), String(payload["sheetIdTo"]));
    else for (const change of gridChangesOf(command as AnyCommand)) this.shift(String(payload["sheetId"]), change);
  }

  private readonly nameOf = (sheetId: string): string => officeSheetName(this.getters.tryGetSheetName(sheetId) ?? "");

  private shift(sheetId: string, change: GridChange): void {
    this.replace(shiftedState(this.state, { ...change, sheetId, sheetName: this.nameOf(sheetId) }, this.nameOf));
  }

  private copySheet(from: string, to: string): void {
    const names = { from: this.nameOf(from), to: this.nameOf(to) };
    this.replace(copiedSheetState(this.state, { from, to, names }));
  }

  private setSheet(sheetId: string, value: unknown): void {
    (this.history as unknown as { update(...path: unknown[]): void }).update("state", "sheets", sheetId, value);
  }

  private replace(state: OfficeState): void {
    (this.history as unknown as { update(...path: unknown[]): void }).update("state", state);
  }
}
