import type { Evaluation } from "../../analysis/evaluation";
import type { ProcessChanges } from "../../analysis/processChanges";
import type { FrozenList } from "../../dataset/frozenList";
import type { Indicator } from "../../dataset/indicator";
import type { SheetText } from "../../text/sheetText";

/** The two years that are compared, "2023" and "2025". */
export interface EvaluationYears {
  readonly from: string;
  readonly to: string;
}

/** One result indicator of the report. */
export interface EvaluationSection {
  readonly indicator: Indicator;
  /** The periods of its data in the two years; null = no facility has a value in that year. */
  readonly periods: { readonly from: string | null; readonly to: string | null };
  /** The list of that data year as it was agreed; null = none was frozen, and the rule stands in. */
  readonly list: FrozenList | null;
  /** null = one of the years has no values. */
  readonly evaluation: Evaluation | null;
  /** Gini among the facilities followed; null where it is not defined. */
  readonly gini: { readonly from: number | null; readonly to: number | null };
  readonly process: ProcessChanges;
  /** Codes of all facilities of either year, the chosen first, each group by the name that is shown. */
  readonly codes: readonly string[];
  /** Names that the sentences will list: of the chosen that got worse, of those without a value. For heights only. */
  readonly listed: { readonly worse: readonly string[]; readonly missing: readonly string[] };
  /** The source says how many events are behind a value. */
  readonly hasCounts: boolean;
  /** Row of tblFontes that the later values came from; "" = unknown. */
  readonly sourceId: string;
}

/** The year-end report of an area: a section an indicator. */
export interface EvaluationInput {
  readonly sheet: string;
  readonly area: string;
  /** "Juntos pela Educação". */
  readonly program: string;
  readonly years: EvaluationYears;
  readonly sections: readonly EvaluationSection[];
  readonly text: SheetText;
}
