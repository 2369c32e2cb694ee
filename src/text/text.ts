import { enCli } from "./enCli";
import { enErrors } from "./enErrors";
import { enIndicators } from "./enIndicators";
import { enDrops, enProblems } from "./enProblems";
import { enProcessIndicators } from "./enProcessIndicators";
import { enSheets } from "./enSheets";
import type { CliText } from "./cliText";
import type { CollectText } from "./collectText";
import { enCollect } from "./enCollect";
import { ptCollect } from "./ptCollect";
import type { DropWords, ErrorWords, ProblemWords } from "./errorSentence";
import { ptCli } from "./ptCli";
import { ptErrors } from "./ptErrors";
import { ptIndicators } from "./ptIndicators";
import { ptDrops, ptProblems } from "./ptProblems";
import { ptProcessIndicators } from "./ptProcessIndicators";
import { ptSheets } from "./ptSheets";
import type { SheetText } from "./sheetText";

export type Language = "pt" | "en";

/** Every word that the pipeline and the command line show, in one language. The pane's own are in paneText.ts. */
export interface Text {
  readonly language: Language;
  readonly sheets: SheetText;
  /** Result and process indicators, by id. */
  readonly indicators: Readonly<
    Record<string, Record<"name" | "description" | "challenge" | "unit", string> & { readonly breaks?: string }>
  >;
  readonly errors: ErrorWords;
  readonly problems: ProblemWords;
  readonly drops: DropWords;
  readonly cli: CliText;
  /** The commands collect and merge. */
  readonly collect: CollectText;
}

export const texts: Readonly<Record<Language, Text>> = {
  pt: {
    language: "pt",
    sheets: ptSheets,
    indicators: { ...ptIndicators, ...ptProcessIndicators },
    errors: ptErrors,
    problems: ptProblems,
    drops: ptDrops,
    cli: ptCli,
    collect: ptCollect,
  },
  en: {
    language: "en",
    sheets: enSheets,
    indicators: { ...enIndicators, ...enProcessIndicators },
    errors: enErrors,
    problems: enProblems,
    drops: enDrops,
    cli: enCli,
    collect: enCollect,
  },
};
