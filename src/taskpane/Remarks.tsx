import type { Problem } from "../errors";
import { problemSentence } from "../text/errorSentence";
import { paneStyles } from "./paneStyles";
import type { Words } from "./words";

/** What a reader noticed, folded; nothing where it noticed nothing. */
export function Remarks({ problems, words }: { readonly problems: readonly Problem[]; readonly words: Words }) {
  if (problems.length === 0) return null;
  return (
    <details className={paneStyles.fold}>
      <summary>{words.pane.steps.files.problems(problems.length)}</summary>
      <ul className={paneStyles.list}>
        {problems.map((problem, index) => (
          <li key={index}>
            {problemSentence(words.text.problems, problem)} <span className={paneStyles.quiet}>{problem.where}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
