import { enPane } from "../text/enPane";
import type { PaneText } from "../text/paneText";
import { ptPane } from "../text/ptPane";
import { type Language, type Text, texts } from "../text/text";

/** Everything that the pane says, in one language. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneText;
  /** Errors, problems, and the words of sheets. */
  readonly text: Text;
}

const all: Readonly<Record<Language, Words>> = {
  pt: { language: "pt", pane: ptPane, text: texts.pt },
  en: { language: "en", pane: enPane, text: texts.en },
};

export function wordsOf(language: Language): Words {
  return all[language];
}
