import type { AreaText, SheetText } from "../../text/sheetText";

/** A result indicator of the area, as the panel needs it. */
export interface PanelIndicator {
  readonly id: string;
  /** The periods shown, oldest first, five at most. */
  readonly periods: readonly string[];
}

/**
 * One place in "Onde estamos": a facility's first, second… indicator with data. Its scale is the same for every
 * facility of the area, so that two panels on the same wall can be compared.
 */
export interface PanelSlot {
  readonly minimum: number;
  readonly maximum: number;
  readonly decimals: number;
}

/** What a panel template is made from. */
export interface PanelInput {
  readonly sheet: string;
  readonly area: string;
  readonly areaText: AreaText;
  readonly text: SheetText;
  readonly indicators: readonly PanelIndicator[];
  /** Ids of the area's process indicators, six at most. */
  readonly processIndicators: readonly string[];
  readonly slots: readonly PanelSlot[];
  /** Workbook name of the list that the drop-down shows: "lst_educacao". */
  readonly pickList: string;
  /** What the drop-down shows first. */
  readonly picked: string;
  /** Name of the process indicator in focus; empty = the first. */
  readonly focus: string;
}

export const mostPeriods = 5;
export const mostProcessIndicators = 6;
export const mostSlots = 6;
export const shownActions = 4;
/** What the first cell of a panel's workings says, so that panels are found again whatever their tab is called. */
export function panelMark(area: string): string {
  return `juntos:painel ${area}`;
}

export const panelMarkCell = "Q1";
