import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import { isJuntosError } from "../errors";
import { errorSentence } from "../text/errorSentence";
import { paneStyles } from "./paneStyles";
import type { Words } from "./words";

/** What happened, to what, what to do now; for a fault of ours, that it is one. */
export function sentenceOf(thrown: unknown, { text, pane }: Words): string {
  return isJuntosError(thrown) ? errorSentence(text.errors, thrown) : pane.steps.error.unexpected;
}

interface ErrorMessageProps {
  readonly thrown: unknown;
  readonly words: Words;
  readonly onClose: () => void;
}

/** An error as a sentence, with a fold of details for whoever looks after the program. */
export function ErrorMessage({ thrown, words, onClose }: ErrorMessageProps) {
  const { error } = words.pane.steps;
  const isCancelled = isJuntosError(thrown) && thrown.code === "operation-cancelled";
  return (
    <MessageBar
      messageBarType={isCancelled ? MessageBarType.warning : MessageBarType.error}
      isMultiline
      onDismiss={onClose}
      dismissButtonAriaLabel={error.close}
    >
      {sentenceOf(thrown, words)}
      <details className={paneStyles.fold}>
        <summary>{error.details}</summary>
        <pre className={paneStyles.code}>{detailsOf(thrown)}</pre>
      </details>
    </MessageBar>
  );
}

/** Code and facts, then what lay underneath. */
function detailsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const lines = isJuntosError(thrown) ? [thrown.message] : [thrown.stack ?? String(thrown)];
  if (thrown.cause !== undefined) lines.push(detailsOf(thrown.cause));
  return lines.join("\n");
}
