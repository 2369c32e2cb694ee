import type { StepText } from "./stepText";

/** A heading and what stands below it, one string a paragraph. */
export interface HelpSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Every word of the task pane and of the help page, in one language. */
export interface PaneText {
  /** BCP 47, for the page's `lang`. */
  readonly languageTag: "pt-BR" | "en";
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  /** Shown until the pane has started. */
  readonly opening: string;
  /** Shown below it when the pane does not start: old browsers never run the script that would replace it. */
  readonly stillOpening: string;
  readonly whatItIs: string;
  readonly version: (version: string) => string;
  readonly openHelp: string;
  /** The page was opened in a browser and not by Excel. */
  readonly outsideExcel: string;
  /** Office's library did not arrive from Microsoft's address. */
  readonly libraryMissing: string;
  readonly steps: StepText;
  readonly helpTitle: string;
  readonly help: readonly HelpSection[];
}
