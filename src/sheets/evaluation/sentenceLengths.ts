import type { EvaluationText } from "../../text/evaluationText";
import { mostNames } from "./evaluationAnnex";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";

/**
 * About how many characters each of the ten sentences will have, for the height of its row: the branches that the
 * analysis points to, and the names that will be listed.
 */
export function sentenceLengths(input: EvaluationInput, section: EvaluationSection): number[] {
  const words = input.text.evaluation;
  const { evaluation, listed, list } = section;
  const longest = (...templates: string[]) => Math.max(...templates.map(lengthOf));
  const indicator = section.indicator.name.length + input.area.length + section.indicator.source.length;
  const isFew = (evaluation?.selected ?? 0) < 2;
  return [
    lengthOf(words.scope.compares) +
      lengthOf(words.scope.sourceWithDay) +
      indicator +
      (listed.missing.length === 0
        ? lengthOf(words.scope.nobodyLeftOut)
        : lengthOf(words.scope.leftOut) + namesLength(listed.missing)) +
      longest(words.scope.preliminary, words.scope.notMarked),
    12 + (list ? lengthOf(words.choice.frozen) + lengthOf(words.choice.unchanged) : lengthOf(words.choice.rule)),
    isFew ? longest(words.result.nobody, words.result.one) : lengthOf(words.result.several),
    longest(words.comparison.nobody, words.comparison.others) + longest(words.comparison.moved, words.comparison.same),
    evaluation?.expected ? chanceLength(words.chance) : lengthOf(words.chance.unknown),
    effectLength(section, words),
    section.hasCounts ? longest(words.small.none, words.small.some) : lengthOf(words.small.noCounts),
    processLength(section, words.process),
    inequalityLength(words.inequality),
    (listed.worse.length === 0
      ? lengthOf(words.next.nobodyWorse)
      : lengthOf(words.next.worse) + namesLength(listed.worse)) +
      longest(words.next.actions, words.next.noActions) +
      lengthOf(words.next.where),
  ];
}

/** A place is filled with about four characters. */
function lengthOf(template: string): number {
  return template.replace(/\{\w+\}/g, "0000").length;
}

function namesLength(names: readonly string[]): number {
  return names.slice(0, mostNames).reduce((sum, name) => sum + name.length + 2, 12);
}

function chanceLength(words: EvaluationText["chance"]): number {
  const { expected, observed, inside, drift } = words;
  return [expected, observed, inside, drift].reduce((sum, template) => sum + lengthOf(template), 0);
}

function effectLength({ evaluation, indicator }: EvaluationSection, { effect }: EvaluationText): number {
  const always = lengthOf(effect.always);
  if (!evaluation?.effect) return lengthOf(effect.unknown) + always;
  const lower = indicator.direction === "lower" ? lengthOf(effect.lowerIsBetter) : 0;
  return lengthOf(effect.estimate) + lower + lengthOf(effect.undecided) + always;
}

function processLength({ process }: EvaluationSection, words: EvaluationText["process"]): number {
  if (process.all === 0) return lengthOf(words.none);
  return lengthOf(process.short === process.all ? words.tooShort : words.some);
}

function inequalityLength(words: EvaluationText["inequality"]): number {
  const { gap, gini, stays, unchanged, always } = words;
  return [gap, gini, stays, unchanged, always].reduce((sum, template) => sum + lengthOf(template), 0);
}
