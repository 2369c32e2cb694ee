import { choicesOf } from "../../dataset/collectedCell";
import type { Indicator } from "../../dataset/indicator";
import { storedNotDue, storedNotSent } from "../../dataset/storedWords";
import type { SheetText } from "../../text/sheetText";
import { fill, literal } from "../formula";
import type { ConditionalFormat, Validation } from "../sheetSpec";
import { palette } from "../palette";

/** What a month's cell of an indicator takes, in a sentence: "Número de 0 a 100 %." */
export function cellRuleText(indicator: Indicator, text: SheetText): string {
  const { rule } = text.collection;
  const { minimum, maximum, unit } = indicator;
  const choices = choicesOf(indicator);
  if (choices.length > 0) return fill(rule.choices, { choices: choices.join(" / ") });
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 6 });
  const shown = (value: number | null) => (value === null ? "" : number.format(value));
  const template = rule[whichLimits(indicator)];
  const filled = fill(template, { minimum: shown(minimum), maximum: shown(maximum), unit });
  return filled.replace(/\s+([.])/, "$1");
}

function whichLimits({ minimum, maximum }: Indicator): "between" | "from" | "upTo" | "any" {
  if (minimum !== null && maximum !== null) return "between";
  if (minimum !== null) return "from";
  return maximum === null ? "any" : "upTo";
}

/** Excel's limits for a validation's texts and list. */
const longest = { title: 32, message: 255, list: 255 } as const;

/** Addresses of a cell's rule in its own row, relative to the first cell: "F5", "$X5". */
export interface RuleCells {
  readonly cell: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly choices: string;
}

const words = [storedNotDue, ...storedNotSent];

/** Whether the cell is one of the words that every month takes. */
function isWord(cell: string): string {
  return words.map((word) => `${cell}=${literal(word)}`).join(",");
}

function isAllowedValue({ cell, minimum, maximum, choices }: RuleCells): string {
  const number = `AND(ISNUMBER(${cell}),OR(${minimum}="",${cell}>=${minimum}),OR(${maximum}="",${cell}<=${maximum}))`;
  return `IF(${choices}="",${number},ISNUMBER(SEARCH(";"&${cell}&";",${choices})))`;
}

/** Drop-down where the indicator is a list, else a number in its range; the message says which, in the person's language. */
export function cellValidation(range: string, indicator: Indicator, at: RuleCells, text: SheetText): Validation {
  const title = (indicator.name || indicator.id).slice(0, longest.title);
  const message = `${cellRuleText(indicator, text)} ${text.collection.rule.blanks}`.slice(0, longest.message);
  const list = [...choicesOf(indicator), storedNotDue, storedNotSent[0]];
  const isShort = list.join(",").length <= longest.list && !list.some((word) => word.includes(","));
  const rule: Validation["rule"] =
    choicesOf(indicator).length > 0 && isShort
      ? { kind: "list", values: list }
      : { kind: "custom", formula: `=OR(${isWord(at.cell)},${isAllowedValue(at)})` };
  return { range, rule, prompt: { title, message }, error: { title, message, style: "stop" } };
}

/** What was pasted past the validation and is no value of the indicator stands out: bold in a frame, on grey paper too. */
export function wrongCellFormat(range: string, at: RuleCells): ConditionalFormat {
  const frame = { style: "thin", color: palette.ink } as const;
  return {
    range,
    formula: `=AND(${at.cell}<>"",NOT(OR(${isWord(at.cell)})),NOT(${isAllowedValue(at)}))`,
    style: {
      bold: true,
      color: palette.paper,
      fill: palette.ink,
      borders: { top: frame, bottom: frame, left: frame, right: frame },
    },
  };
}
