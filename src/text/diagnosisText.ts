/** The words of Diagnóstico. `{name}` marks what a formula fills in. */
export interface DiagnosisText {
  readonly header: string;
  readonly challenge: string;
  readonly sdg: string;
  readonly higher: string;
  readonly lower: string;
  /** The headline, by what the two last values say. */
  readonly headline: {
    readonly better: string;
    readonly worse: string;
    readonly same: string;
    readonly first: string;
    readonly broken: string;
    readonly none: string;
    readonly rose: string;
    readonly fell: string;
    /** "um ano", "dois anos", … ten of them. */
    readonly years: readonly string[];
  };
  readonly gap: {
    readonly wider: string;
    readonly narrower: string;
    readonly same: string;
    readonly first: string;
    readonly none: string;
  };
  readonly others: string;
  readonly history: string;
  readonly spread: string;
  readonly goal: string;
  readonly averageOf: string;
  readonly official: string;
  readonly municipality: string;
  readonly country: string;
  readonly target: string;
  readonly counted: string;
  readonly period: string;
  readonly breaks: string;
  readonly noBreaks: string;
  readonly breakMark: string;
  readonly each: string;
  readonly eachOf: string;
  readonly overTime: string;
  readonly worseThanAverage: string;
  readonly atAverage: string;
  readonly best: string;
  readonly upperQuarter: string;
  readonly median: string;
  readonly lowerQuarter: string;
  readonly worst: string;
  readonly distance: string;
  readonly disparity: string;
  readonly reading: string;
  readonly goalChallenge: string;
  readonly goalTarget: string;
  readonly goalSdg: string;
  readonly noChallenge: string;
  readonly noTarget: string;
  readonly noSdg: string;
  readonly targetReached: string;
  readonly targetToGo: string;
  readonly targetFacilities: string;
  /** The seventeen goals, in order. */
  readonly goals: readonly string[];
  readonly footer: string;
  readonly workings: string;
}
