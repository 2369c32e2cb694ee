import type { AnalysisErrorWords } from "./errorSentence";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** What the methods and JUNTOS.* refuse, in English. */
export const enAnalysisErrors: AnalysisErrorWords = {
  "no-data": ({ argument }) =>
    `There is no value in “${argument}”. Check the range: an empty cell does not count as zero.`,
  "too-few-values": ({ argument, needed, found }) =>
    `The calculation needs at least ${needed} values in “${argument}”, and there are ${found}. Add facilities or periods.`,
  "zero-denominator": ({ argument }) =>
    `“${argument}” is zero, and nothing divides by zero. Correct it or leave the cell empty.`,
  "no-variation": ({ argument }) => `All values of “${argument}” are equal: the calculation needs them to differ.`,
  "out-of-domain": ({ argument, value, allowed }) =>
    `“${argument}” is ${number.format(value)}, but must be ${allowed}. Correct the value.`,
  "wrong-type": ({ argument, value }) =>
    `“${argument}” holds “${value}”, which does not fit here. Use a number, or leave the cell empty.`,
  "different-sizes": ({ argument, size, expected }) =>
    `“${argument}” has ${size} rows, but should have ${expected}: the ranges must be of the same size.`,
  "unknown-word": ({ argument, word, allowed }) =>
    `“${word}” is not a choice for “${argument}”. Use ${new Intl.ListFormat("en", { type: "disjunction" }).format(allowed)}.`,
  "date-missing": ({ argument }) =>
    `“${argument}” needs a date, and the cell is empty or not there. Type a date such as 2026-01-05.`,
  "too-few-events": ({ events, needed }) =>
    `There are only ${number.format(events)} events; below ${needed} this calculation cannot be trusted. Pool years or facilities.`,
  "target-never-reached": ({ target }) =>
    `The target ${number.format(target)} is not reached at this pace. Reconsider target or plan.`,
  "target-too-far": ({ target, years, allowed }) =>
    `At this pace the target ${number.format(target)} would take ${number.format(years)} years; beyond ${allowed} there is no projection.`,
  "repeated-observation": ({ indicator, code, period }) =>
    `The indicator “${indicator}” has more than one value for ${code} in ${period}. Keep one of them and repeat.`,
};
