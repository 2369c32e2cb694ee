import { DefaultButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import { FilePicker } from "./FilePicker";
import { paneStyles } from "./paneStyles";
import type { StepProps } from "./stepProps";
import { StepHeading } from "./StepHeading";

/** Where the work begins: files of one's own, or the invented example. */
export function StartStep({ state, words, work }: StepProps) {
  const { start } = words.pane.steps;
  const { workbook } = state;
  const isDisabled = state.busy !== null;
  return (
    <section className={paneStyles.stack}>
      {workbook === null ? (
        <p className={paneStyles.paragraph}>{words.pane.whatItIs}</p>
      ) : (
        <div className={paneStyles.card}>
          <p className={`${paneStyles.paragraph} ${paneStyles.strong}`}>
            {start.workbook(workbook.municipality || workbook.code, workbook.cycle)}
          </p>
          <p className={paneStyles.quiet}>{start.workbookHint}</p>
        </div>
      )}
      {workbook?.isUnfinished ? (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {start.unfinished}
        </MessageBar>
      ) : null}
      <StepHeading hasMoved={state.hasMoved}>{start.heading}</StepHeading>
      <p className={paneStyles.paragraph}>{start.hint}</p>
      <div>
        <FilePicker label={start.choose} isPrimary isDisabled={isDisabled} onPick={(files) => void work.take(files)} />
      </div>
      {workbook === null ? (
        <div className={paneStyles.tight}>
          <div>
            <DefaultButton text={start.demo} disabled={isDisabled} onClick={() => void work.makeDemo(words.language)} />
          </div>
          <p className={paneStyles.quiet}>{start.demoHint}</p>
        </div>
      ) : null}
      <div>
        <Link disabled={isDisabled} onClick={() => void work.showExamples(words.language)}>
          {start.examples}
        </Link>
      </div>
      <div>
        <Link href="help.html" target="_blank" rel="noopener">
          {words.pane.openHelp}
        </Link>
      </div>
    </section>
  );
}
