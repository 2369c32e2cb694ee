import { storedRule } from "./storedWords";

/** The rules that may propose a list; "average" is the program's. Stored as `storedRule` says. */
export type PriorityRule = "average" | "years" | "smoothed" | "probable" | "funnel" | "quantile";

/** In a file of its own: the pane shows the rules as it starts, without the schemas that `criterion.ts` loads. */
export const priorityRules = Object.keys(storedRule) as readonly PriorityRule[];
