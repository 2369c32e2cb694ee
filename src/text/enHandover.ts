import type { HandoverText } from "./handoverText";

/** The handover page in English. */
export const enHandover: HandoverText = {
  sheetName: "Handover",
  title: "Handover to the next analyst",
  intro: "What is where, what is open, and what was decided. Everything here is calculated from the other sheets.",
  now: "Where we are",
  open: "What is open",
  where: "What is where",
  how: "The year, step by step",
  lines: {
    cycle: "Cycle",
    baseYear: "Data year that was chosen (empty = each indicator's last)",
    day: "Day from which lateness counts (empty = today)",
    unfinished: "Operation that did not finish: run it again",
    frozen: "Rows of this cycle's list that are frozen",
    proposed: "Services × indicators on this cycle's list",
    undecided: "On the list and not yet decided by the secretariat",
    revised: "Values that the source changed after the list",
    actions: "Open actions",
    carried: "Open actions that came from earlier cycles",
    merged: "Services merged into another",
    unnamed: "Services without a name",
    sources: "Sources read",
    lastRead: "Data last read",
    decisions: "Decisions in the log",
  },
  none: "none",
  steps: [
    "Read new data with Juntos' pane: what people typed stays.",
    "Choose rule and capacity on the Criteria sheet and update; the secretariat validates on the Priorities sheet.",
    "Freeze the cycle and print each area's Term for signature.",
    "Every month the collection; every quarter panels and meetings; actions in the action plan.",
    "At year's end the evaluation; then turn the cycle: what is open comes along.",
  ],
};
