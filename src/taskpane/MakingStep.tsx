import { DefaultButton } from "@fluentui/react/lib/Button";
import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import type { PaneState } from "./paneState";
import { paneStyles } from "./paneStyles";
import type { StepProps } from "./stepProps";
import { StepHeading } from "./StepHeading";
import type { Words } from "./words";

/** How far the work is, and the way to stop it between two requests. */
export function MakingStep({ state, words, work }: StepProps) {
  const { making } = words.pane.steps;
  const { progress, isCancelling } = state;
  const label = progressWords(progress, words);
  return (
    <section className={paneStyles.stack}>
      <StepHeading hasMoved={state.hasMoved}>{making.heading}</StepHeading>
      <ProgressIndicator
        progressHidden={false}
        ariaValueText={label}
        {...(progress && progress.total > 0 ? { percentComplete: progress.done / progress.total } : {})}
      />
      <p role="status" className={paneStyles.paragraph}>
        {isCancelling ? making.cancelling : label}
      </p>
      <div>
        <DefaultButton text={making.cancel} disabled={isCancelling} onClick={work.cancel} />
      </div>
    </section>
  );
}

function progressWords(progress: PaneState["progress"], { pane }: Words): string {
  const { making } = pane.steps;
  if (progress === null) return making.preparing;
  return making[progress.part](progress.done, progress.total);
}
