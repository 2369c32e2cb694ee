/**
 * The words of the year-end report. `{name}` marks what a formula fills in from a cell of the report; a sentence is
 * chosen by rule, so each item has one template a branch.
 */
export interface EvaluationText {
  readonly header: string;
  readonly title: string;
  readonly period: string;
  readonly headline: {
    readonly several: string;
    /** Where both ends round to one number. */
    readonly about: string;
    readonly withoutExpected: string;
    readonly one: string;
    readonly none: string;
  };
  readonly fresh: string;
  readonly stale: string;
  readonly noFrom: string;
  readonly noTo: string;
  readonly numbers: string;
  readonly columns: {
    readonly chosen: string;
    readonly others: string;
    readonly all: string;
    readonly from: string;
    readonly to: string;
    readonly estimate: string;
    readonly source: string;
  };
  readonly analysis: string;
  readonly rows: {
    readonly followed: string;
    readonly missing: string;
    readonly improved: string;
    readonly share: string;
    readonly low: string;
    readonly high: string;
    readonly worse: string;
    readonly meanFrom: string;
    readonly meanTo: string;
    readonly change: string;
    readonly averageFrom: string;
    readonly averageTo: string;
    readonly gapFrom: string;
    readonly gapTo: string;
    readonly stillWorse: string;
    readonly unrelated: string;
    readonly small: string;
    readonly chanceShare: string;
    readonly chanceShift: string;
    readonly effect: string;
    readonly unchanged: string;
    readonly gini: string;
    readonly process: string;
    readonly processMoved: string;
  };
  /** Where a row's numbers come from. */
  readonly sources: {
    readonly annex: string;
    readonly wilson: string;
    readonly averages: string;
    readonly fromAbove: string;
    readonly chance: string;
    readonly ancova: string;
    readonly resampling: string;
    readonly list: string;
    readonly gini: string;
    readonly process: string;
  };
  readonly charts: {
    readonly improved: string;
    readonly means: string;
    readonly chosen: string;
    readonly others: string;
    readonly chanceLow: string;
    readonly chanceHigh: string;
    readonly municipality: string;
    readonly chanceOnly: string;
    /** Under the chart of the means: its lines in words. */
    readonly legend: string;
    readonly improvedAlternative: string;
    readonly meansAlternative: string;
  };
  readonly said: string;
  /** The ten headings. */
  readonly items: readonly string[];
  readonly scope: {
    readonly compares: string;
    readonly source: string;
    readonly sourceWithDay: string;
    readonly nobodyLeftOut: string;
    readonly leftOut: string;
    readonly preliminary: string;
    readonly notMarked: string;
  };
  readonly choice: {
    readonly frozen: string;
    readonly rule: string;
    readonly below: string;
    readonly above: string;
    readonly unchanged: string;
    readonly averages: Readonly<Record<"simple" | "weighted" | "rate", string>>;
  };
  readonly result: { readonly nobody: string; readonly one: string; readonly several: string };
  readonly comparison: {
    readonly nobody: string;
    readonly others: string;
    readonly moved: string;
    readonly same: string;
  };
  readonly chance: {
    readonly unknown: string;
    readonly expected: string;
    readonly observed: string;
    readonly above: string;
    readonly inside: string;
    readonly below: string;
    readonly couldBeChance: string;
    readonly drift: string;
  };
  readonly effect: {
    readonly unknown: string;
    readonly estimate: string;
    readonly lowerIsBetter: string;
    readonly undecided: string;
    readonly better: string;
    readonly worse: string;
    readonly always: string;
  };
  readonly small: { readonly noCounts: string; readonly none: string; readonly some: string };
  readonly process: { readonly none: string; readonly tooShort: string; readonly some: string };
  readonly inequality: {
    readonly gap: string;
    readonly gini: string;
    readonly stays: string;
    readonly unchanged: string;
    readonly below: string;
    readonly above: string;
    readonly always: string;
    readonly nobody: string;
  };
  readonly next: {
    readonly worse: string;
    readonly nobodyWorse: string;
    readonly actions: string;
    readonly noActions: string;
    readonly where: string;
  };
  readonly more: string;
  readonly signature: {
    readonly title: string;
    readonly made: string;
    readonly secretary: string;
    readonly coordination: string;
    readonly day: string;
  };
  readonly annex: {
    readonly title: string;
    readonly note: string;
    readonly name: string;
    readonly code: string;
    readonly group: string;
    readonly change: string;
    readonly result: string;
    readonly chosen: string;
    readonly other: string;
    readonly improved: string;
    readonly worse: string;
    readonly same: string;
    readonly missing: string;
    readonly workings: string;
  };
}
