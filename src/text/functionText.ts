import { enFunctions } from "./enFunctions";
import { ptFunctions } from "./ptFunctions";

/** Every word that a JUNTOS.* function takes as an argument or shows in a cell. */
export type FunctionWord =
  | "higher"
  | "lower"
  | "simple"
  | "weighted"
  | "median"
  | "average"
  | "years"
  | "smoothed"
  | "probable"
  | "funnel"
  | "quantile"
  | "flag"
  | "gap"
  | "reason"
  | "below-average"
  | "above-average"
  | "at-average"
  | "depends-on-average"
  | "worst-fifth"
  | "not-worst-fifth"
  | "outside-funnel"
  | "inside-funnel"
  | "almost-certain"
  | "cannot-tell"
  | "probably-not"
  | "difference"
  | "percent"
  | "status"
  | "improved"
  | "worsened"
  | "no change";

/** The words of the functions in one language. */
export interface FunctionText {
  readonly words: Readonly<Record<FunctionWord, string>>;
  /** The sentence of #N/A where a cell that is needed is empty. */
  readonly missing: string;
}

export const functionTexts: Readonly<Record<"pt" | "en", FunctionText>> = { pt: ptFunctions, en: enFunctions };
