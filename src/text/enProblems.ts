import type { DropWords, ProblemWords } from "./errorSentence";
import { layoutName } from "./layoutNames";

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${number.format(count)} ${many}`;
}

function scale(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return `up to ${number.format(maximum ?? 0)}`;
  if (maximum === null) return `from ${number.format(minimum)} up`;
  return `from ${number.format(minimum)} to ${number.format(maximum)}`;
}

/** Why rows were left out, in English. */
export const enDrops: DropWords = {
  "other-municipality": "of another municipality",
  "other-network": "of another school network",
  "municipality-unreadable": "without a readable municipality code",
  "code-unreadable": "without a readable facility code",
  "indicator-missing": "without an indicator",
  "period-unreadable": "without a readable period",
  "stage-unreadable": "without a readable stage",
  "level-unknown": "of an unknown level",
  "fields-uneven": "with another number of columns than the heading",
  repeated: "repeated, equal to a row already read",
  conflicting: "repeated, with another value than the one already read",
};

/** What a reader noticed, in English. */
export const enProblems: ProblemWords = {
  "value-marked": ({ marker, count }) =>
    `${counted(count, "value carries", "values carry")} the source's mark “${marker}”` +
    (marker === "*" ? " (mean taken from the state assessment)." : " in place of a number: no value."),
  "value-not-number": ({ column, count, example }) =>
    `In column “${column}”, ${counted(count, "cell holds text", "cells hold text")} where a number is due ` +
    `(“${example}”): no value.`,
  "value-out-of-range": ({ indicator, count, example, minimum, maximum }) =>
    `${counted(count, "value", "values")} of ${indicator} outside the scale ${scale(minimum, maximum)} (“${example}”): no value.`,
  "value-conflict": ({ indicator, code, period, kept, other, count }) =>
    `${counted(count, "value comes", "values come")} twice with different numbers ` +
    `(${indicator}, ${code}, ${period}: ${kept} and ${other}). The first was kept.`,
  "number-ambiguous": ({ column, example, readAs, read, count }) =>
    `In column “${column}”, “${example}” may be thousands or decimals, and nothing in the file decides. ` +
    `${counted(count, "value was read", "values were read")} as ${readAs} (${number.format(read)}). Check it.`,
  "period-from-name": ({ period }) =>
    `The period ${period} was taken from the file's name, because the content does not tell it. Check it, or give the period.`,
  "period-conflict": ({ chosen, others }) =>
    `The file speaks of different years (${[chosen, ...others].join(", ")}). ${chosen} was used.`,
  "period-unused": ({ given, found }) =>
    `The period given (${given}) was not used: the file itself says ${found.join(", ")}.`,
  "period-unknown": () => "The file does not say which year it is about: the period will have to be given.",
  "stage-from-name": ({ stage }) =>
    `The stage (${stage}) was taken from the file's name, because the content does not tell it. Check it.`,
  "stage-unknown": () => "The file holds the IDEB, but does not say of which stage.",
  "networks-mixed": ({ networks }) =>
    `There are facilities of more than one network (${networks}). The average mixes them; filter if you want one only.`,
  "sheet-repeated": ({ sheet, of }) => `Sheet “${sheet}” repeats sheet “${of}”: one of them was read.`,
  "encoding-damaged": ({ encoding, count }) =>
    `${counted(count, "unreadable character", "unreadable characters")} (${encoding}): shown as “�” in names.`,
  "code-damaged": ({ count, example }) =>
    `${counted(count, "code was", "codes were")} damaged by a spreadsheet (“${example}”): the digits are lost. ` +
    "Download the source's file again, without opening it in Excel first.",
  "row-uneven": ({ count, expected, found }) =>
    `${counted(count, "row has", "rows have")} ${found} columns where the heading has ${expected}: left out.`,
  "direction-assumed": ({ indicator }) =>
    `The file does not say whether higher is better in ${indicator}. It was assumed; correct it in sheet Indicadores.`,
  "area-missing": ({ indicator }) =>
    `The file does not tell the area of ${indicator}. Fill it in in sheet Indicadores.`,
  "indicator-inconsistent": ({ indicator, column, kept, other }) =>
    `Column “${column}” says different things about ${indicator} (${kept} and ${other}). ` +
    (kept === "" ? "It was left blank." : `${kept} was kept.`),
  "rate-not-ratio": ({ indicator, code, period, count }) =>
    `${counted(count, "value", "values")} of ${indicator} ${count === 1 ? "is" : "are"} not numerator ÷ denominator ` +
    `(${code}, ${period}): check the columns.`,
  "idcras-not-mean": ({ count, code }) =>
    `In ${counted(count, "CRAS", "CRAS")} (${code}), IDCRAS is not the mean of its three dimensions: check the file's columns.`,
  "layout-not-read": ({ layout }) =>
    layout === "table"
      ? "It is a table of an unknown layout: it takes the columns codigo; nome; indicador; periodo; valor."
      : `The layout is recognised (${layoutName(layout, "en")}), but this version does not read it yet.`,
};
