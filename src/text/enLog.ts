import type { LogText } from "./logText";

/** The decision log in English. */
export const enLog: LogText = {
  sheetName: "Log",
  sheetNote:
    "Decisions: freezes, criteria, changes to the list, handovers. Juntos writes its own; write the others here.",
  who: "Juntos",
  froze: "List of cycle {cycle} frozen: {lists}.",
  frozeWhy:
    "The list agreed with the secretariat does not change any more; revisions of the source are shown beside it.",
  tookIn: "{facility} was put on the list of {indicator}, cycle {cycle}, by the secretariat's decision.",
  leftOut: "{facility} was taken off the list of {indicator}, cycle {cycle}, by the secretariat's decision.",
  noReason: "No reason given.",
  criterion: "Criterion of cycle {cycle}, {area}: {rule}; {limit}.",
  limit: "up to {capacity} services",
  noLimit: "without a limit of services",
  criterionWhy: "",
  turned: "Cycle {from} closed; cycle {to} opened, with {actions} open actions.",
  turnedWhy: "Turn of the year.",
  prompt: "What was decided, and why. Do not write names of students, patients or victims.",
};
