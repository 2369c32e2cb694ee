import type { ListText } from "./listText";

/** How a cycle's list is made, in English. */
export const enList: ListText = {
  sheetName: "Criteria",
  sheetNote:
    "The rule that proposes the list of each cycle and area, and how many services the team can visit (empty = all). Takes effect at the next update; a frozen cycle does not change.",
  rules: {
    average: "average of the year",
    years: "mean of 2 or 3 years",
    smoothed: "smoothed rate",
    probable: "probably worse",
    funnel: "95% funnel",
    quantile: "worst fifth",
  },
  shortRules: {
    average: "average",
    years: "2–3 years",
    smoothed: "smoothed",
    probable: "probable",
    funnel: "funnel",
    quantile: "worst fifth",
  },
  criteria: {
    average: "whose result of the year is worse than the average",
    years: "whose mean of the last 2 or 3 results is worse than the others'",
    smoothed: "whose smoothed rate is worse than the rate of all",
    probable: "that are truly worse than the average with a probability of 80% or more",
    funnel: "outside the 95% funnel, on the worse side",
    quantile: "in the worst fifth",
  },
  certainty: {
    "almost-certain": "almost certain",
    probable: "probable",
    "cannot-tell": "cannot be told",
    "probably-not": "probably not",
  },
  others: { inside: "in: {rules}", outside: "out: {rules}" },
  reasons: {
    fallback: "the cycle's rule cannot be asked here: the average decided",
    noCertainty: "no certainty: counts or two years of values are missing",
    tieAtLimit: "tied with the last one that fits the agenda",
    merged: "merged into {successor}",
    gone: "not in this cycle's data",
  },
  prompts: {
    rule: "The rule that proposes the list. «média» (average) is the program's.",
    capacity:
      "How many services can we visit? Those with the widest gap come first. Empty = all that the rule proposes.",
    successor: "The service that took this one over: pick it in the list. Open actions and the priority go to it.",
  },
};
