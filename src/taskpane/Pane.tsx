import { Link } from "@fluentui/react/lib/Link";
import { Spinner, SpinnerSize } from "@fluentui/react/lib/Spinner";
import { useEffect, useMemo, useReducer, useState } from "react";
import type { Language } from "../text/text";
import { DoneStep } from "./DoneStep";
import { ErrorMessage } from "./ErrorMessage";
import { FilesStep } from "./FilesStep";
import { ListStep } from "./ListStep";
import { MakingStep } from "./MakingStep";
import type { PaneServices } from "./paneServices";
import { firstState, paneState, type Step } from "./paneState";
import { paneStyles } from "./paneStyles";
import { paneWork } from "./paneWork";
import type { StepProps } from "./stepProps";
import { StartStep } from "./StartStep";
import { type Words, wordsOf } from "./words";

interface PaneProps {
  readonly services: PaneServices;
  /** The language of Office; the person may switch. */
  readonly firstLanguage: Language;
  readonly version: string;
}

const steps: Readonly<Record<Step, (props: StepProps) => React.ReactNode>> = {
  start: StartStep,
  files: FilesStep,
  list: ListStep,
  making: MakingStep,
  done: DoneStep,
};

/** The pane in Excel: from a file to panels, one step after the other. */
export function Pane({ services, firstLanguage, version }: PaneProps) {
  const [language, setLanguage] = useState(firstLanguage);
  const [state, dispatch] = useReducer(paneState, firstState);
  const work = useMemo(() => paneWork(services, dispatch), [services]);
  const words = wordsOf(language);
  useEffect(() => void work.open(), [work]);
  useEffect(() => {
    document.documentElement.lang = words.pane.languageTag;
  }, [words]);
  const ThisStep = steps[state.step];
  return (
    <main className={paneStyles.pane}>
      <header className={paneStyles.header}>
        <h1 className={paneStyles.title}>{"Juntos"}</h1>
        <Link lang={wordsOf(other(language)).pane.languageTag} onClick={() => setLanguage(other(language))}>
          {words.pane.otherLanguage}
        </Link>
      </header>
      <div role="status" className={paneStyles.status}>
        {state.busy ? <Waiting sentence={busySentence(state.busy, words)} /> : null}
      </div>
      {state.error ? (
        <ErrorMessage thrown={state.error.thrown} words={words} onClose={() => dispatch({ type: "error-closed" })} />
      ) : null}
      <ThisStep key={state.step} state={state} words={words} work={work} dispatch={dispatch} />
      {state.step === "start" ? <p className={paneStyles.quiet}>{words.pane.version(version)}</p> : null}
    </main>
  );
}

function Waiting({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <Spinner size={SpinnerSize.small} />
      {sentence}
    </>
  );
}

function other(language: Language): Language {
  return language === "pt" ? "en" : "pt";
}

function busySentence(busy: NonNullable<StepProps["state"]["busy"]>, { pane }: Words): string {
  const words = pane.steps.busy;
  switch (busy.what) {
    case "inspecting":
    case "reading":
      return words[busy.what](busy.file);
    case "opening":
    case "comparing":
      return words[busy.what];
  }
}
