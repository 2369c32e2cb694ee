import type { Dispatch } from "react";
import type { PaneAction, PaneState } from "./paneState";
import type { PaneWork } from "./paneWork";
import type { Words } from "./words";

/** What every step of the pane is given. */
export interface StepProps {
  readonly state: PaneState;
  readonly words: Words;
  readonly work: PaneWork;
  readonly dispatch: Dispatch<PaneAction>;
}
