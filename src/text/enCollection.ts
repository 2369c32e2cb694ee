import type { CollectionText } from "./collectionText";

/** The words of collecting in English. */
export const enCollection: CollectionText = {
  rule: {
    between: "A number from {minimum} to {maximum} {unit}.",
    from: "A number of {minimum} or more {unit}.",
    upTo: "A number up to {maximum} {unit}.",
    any: "A number {unit}.",
    choices: "Choose: {choices}.",
    blanks: "Empty = not sent yet; «s/e» = not sent; «–» = does not apply. Zero only where the value is zero.",
  },
  applies: "«não» = this indicator does not apply to this facility. Empty = it applies.",
  personal: {
    title: "Looks like a CPF or NIS",
    message: "A person's number has no place in this workbook. Delete it and refer to the case in another way.",
  },
  dueDay: "Day of the following month by which the value is due: 1 to 28.",
  choicesPrompt: "Words that are chosen in place of a number, separated by semicolons: «sim; não».",
  pending: {
    asOf: "As of {day}. Missing is a month that is past its day, due, and without a value in Collection. Oldest first.",
    none: "Nothing is missing.",
    more: "and {count} more: filter the column «faltam» on Collection.",
    areas: { area: "Area", facilities: "Facilities that owe", months: "Months missing", share: "Sent of what was due" },
    all: "All",
    heads: ["Facility", "What is missing", "Months", "Was due on", "Days", "Area"],
  },
  entry: {
    indicator: "Indicator",
    month: "Month",
    takes: "Takes",
    between: "{low} to {high}",
    from: "{low} or more",
    upTo: "up to {high}",
    noLimits: "any number",
    due: "{range} · by day {day} of the following month",
    paste: "▶ Go to this month's {count} cells on Collection ({from} to {to}) and paste the column in this same order",
    scattered: "The facilities are not in neighbouring rows on Collection: use each row's link.",
    nobody: "Choose an indicator and a month.",
    how: "Here you look; on Collection you type. With no filter on, paste by «Paste special › Values», then come back and check.",
    heads: ["Facility", "Code", "Value", "Month before", "State", "On Collection"],
    go: "open",
    states: {
      sent: "● sent",
      late: "○ missing since {day}",
      open: "· due {day}",
      notDue: "– does not apply",
      wrong: "▲ check: not what the indicator takes",
    },
    workings: "Workings of this page",
  },
};
