import { enExample } from "./enExample";
import { ptExample } from "./ptExample";

/** What the columns of an example's answer are called. */
export type ExampleLabel =
  | "priority"
  | "gap"
  | "place"
  | "difference"
  | "status"
  | "shrunken"
  | "rate"
  | "smoothed"
  | "certainty"
  | "label"
  | "reason"
  | "score"
  | "average"
  | "improved"
  | "of"
  | "share"
  | "low"
  | "high"
  | "expected"
  | "p"
  | "says"
  | "change"
  | "effect"
  | "chance"
  | "kept"
  | "kappa"
  | "observed"
  | "expectedEvents"
  | "ratio"
  | "slope"
  | "target"
  | "year"
  | "mean"
  | "movingRange"
  | "note"
  | "longest"
  | "longestMax"
  | "crossings"
  | "crossingsMin"
  | "gini"
  | "start"
  | "end"
  | "holiday";

/** The words of the example sheet in one language. */
export interface ExampleText {
  readonly sheetName: string;
  readonly title: string;
  readonly intro: string;
  readonly hint: string;
  readonly bands: Readonly<Record<"scores" | "counts" | "series" | "lines" | "dates", string>>;
  /** Headings of the invented columns. */
  readonly columns: Readonly<
    Record<
      | "school"
      | "territory"
      | "ideb2021"
      | "ideb2023"
      | "enrolment"
      | "standardError"
      | "chosen"
      | "dropouts"
      | "pupils"
      | "poverty"
      | "age"
      | "deaths"
      | "people"
      | "cityDeaths"
      | "cityPeople"
      | "year"
      | "yearly"
      | "month"
      | "attendance"
      | "better"
      | "startDay",
      string
    >
  >;
  readonly labels: Readonly<Record<ExampleLabel, string>>;
  /** The question that each example answers, by its key. */
  readonly questions: Readonly<Record<string, string>>;
}

export const exampleTexts: Readonly<Record<"pt" | "en", ExampleText>> = { pt: ptExample, en: enExample };
