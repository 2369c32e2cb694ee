import { enCall } from "./enCall";
import { ptCall } from "./ptCall";
import type { Language } from "./text";

/** What Excel says beside a cell that shows an error of its own, by the error. */
export type CellErrorText = Readonly<Record<string, string>>;

export const callTexts: Readonly<Record<Language, CellErrorText>> = { pt: ptCall, en: enCall };
