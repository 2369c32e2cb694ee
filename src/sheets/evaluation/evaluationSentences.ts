import { dayText, fixed, literal, sentence } from "../formula";
import { mostNames } from "./evaluationAnnex";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";
import { factCell, type FactName, type NativeRow, numberCell, type SectionPlan } from "./evaluationPlan";

/** Expressions for the places of a template: each is a cell of the report, written out. */
type Places = Readonly<Record<string, string>>;

/** A sentence chosen by rule: the first branch whose condition holds, else the last. */
type Branch = readonly [condition: string, template: string];

/** Where the numbers of a section stand, as expressions. */
interface Cells {
  of(
    row: NativeRow | "chanceShare" | "chanceShift" | "effect" | "unchanged" | "gini" | "process" | "processMoved",
    column?: "chosen" | "others" | "all",
  ): string;
  fact(name: FactName): string;
  /** A value, a difference, a share of 1 as percent, a count. */
  value(expression: string): string;
  signed(expression: string): string;
  percent(expression: string): string;
  count(expression: string): string;
}

function cellsOf(section: EvaluationSection, plan: SectionPlan): Cells {
  // Means move by less than the indicator's own step.
  const decimals = String(section.indicator.decimals + 1);
  const value = (expression: string) => fixed(expression, decimals);
  return {
    of: (row, column = "chosen") => numberCell(plan, row, column),
    fact: (name) => factCell(plan, name),
    value,
    signed: (expression) => `IF(${expression}>0,"+","")&${value(expression)}`,
    percent: (expression) => fixed(`100*${expression}`, "1"),
    count: (expression) => fixed(expression, "0"),
  };
}

/** `IF(…, …, IF(…, …, last))` over templates. */
function chosenSentence(branches: readonly Branch[], last: string, places: Places): string {
  return branches.reduceRight(
    (otherwise, [condition, template]) => `IF(${condition},${written(template, places)},${otherwise})`,
    written(last, places),
  );
}

/** Excel takes no literal of more than 255 characters: a longer template is cut between words. */
function written(template: string, places: Places): string {
  const pieces = template.match(/.{1,200}(?:\s|$)|\S+/gsu) ?? [template];
  return pieces.map((piece) => sentence(piece, places)).join("&");
}

/** Name lists are cut after so many names: the rest are counted. */
function names(input: EvaluationInput, cells: Cells, list: "worseNames" | "missingNames", count: string): string {
  const more = sentence(input.text.evaluation.more, { count: cells.count(`${count}-${mostNames}`) });
  return `${cells.fact(list)}&IF(${count}>${mostNames},${more},"")`;
}

/** The headline: how many improved, beside how many chance and drift would give. */
export function headline(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): string {
  const words = input.text.evaluation.headline;
  const cells = cellsOf(section, plan);
  const n = cells.of("followed");
  const [low, high] = [cells.of("chanceShare"), cells.of("chanceShare", "others")];
  const places = {
    n: cells.count(n),
    improved: cells.count(cells.of("improved")),
    low: cells.count(`${low}*${n}`),
    high: cells.count(`${high}*${n}`),
  };
  return chosenSentence(
    [
      [`${n}=0`, words.none],
      [`${n}=1`, words.one],
      [`${low}=""`, words.withoutExpected],
      [`${places.low}=${places.high}`, words.about],
    ],
    words.several,
    places,
  );
}

/** The ten sentences of a section as expressions, in order. */
export function itemSentences(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): string[] {
  const cells = cellsOf(section, plan);
  const context = { input, section, cells };
  return [scope, choice, result, comparison, chance, effect, small, process, inequality, next].map((item) =>
    item(context),
  );
}

interface Context {
  readonly input: EvaluationInput;
  readonly section: EvaluationSection;
  readonly cells: Cells;
}

function periodsOf({ section }: Context): { from: string; to: string } {
  return { from: literal(section.periods.from ?? ""), to: literal(section.periods.to ?? "") };
}

function scope(context: Context): string {
  const { input, cells } = context;
  const words = input.text.evaluation.scope;
  const missing = cells.of("missing");
  const { to, from } = periodsOf(context);
  const places = {
    to,
    from,
    n: cells.count(cells.of("followed", "all")),
    area: literal(input.area),
    indicator: cells.fact("name"),
    source: cells.fact("source"),
    day: dayText(cells.fact("readOn")),
    count: cells.count(missing),
    names: names(input, cells, "missingNames", missing),
  };
  const source = chosenSentence([[`${cells.fact("readOn")}=""`, words.source]], words.sourceWithDay, places);
  return [
    written(words.compares, places),
    source,
    chosenSentence([[`${missing}=0`, words.nobodyLeftOut]], words.leftOut, places),
    chosenSentence([[`${cells.fact("preliminary")}>0`, words.preliminary]], words.notMarked, places),
  ].join("&");
}

function choice(context: Context): string {
  const { input, section, cells } = context;
  const words = input.text.evaluation.choice;
  const places = {
    ...periodsOf(context),
    n: cells.count(cells.fact("listed")),
    day: dayText(cells.fact("frozenOn")),
    side: literal(section.indicator.direction === "lower" ? words.above : words.below),
    average: cells.value(cells.fact("averageAtChoice")),
    kind: literal(words.averages[section.indicator.averaging]),
  };
  if (!section.list) return written(words.rule, places);
  return `${written(words.frozen, places)}&${written(words.unchanged, places)}`;
}

function result({ input, cells }: Context): string {
  const words = input.text.evaluation.result;
  const n = cells.of("followed");
  return chosenSentence(
    [
      [`${n}=0`, words.nobody],
      [`${n}=1`, words.one],
    ],
    words.several,
    {
      n: cells.count(n),
      improved: cells.count(cells.of("improved")),
      share: cells.percent(cells.of("share")),
      low: cells.percent(cells.of("low")),
      high: cells.percent(cells.of("high")),
    },
  );
}

function comparison({ input, cells }: Context): string {
  const words = input.text.evaluation.comparison;
  const n = cells.of("followed", "others");
  const [from, to] = [cells.of("averageFrom", "all"), cells.of("averageTo", "all")];
  const places = {
    n: cells.count(n),
    improved: cells.count(cells.of("improved", "others")),
    share: cells.percent(cells.of("share", "others")),
    from: cells.value(from),
    to: cells.value(to),
  };
  return [
    chosenSentence([[`${n}=0`, words.nobody]], words.others, places),
    chosenSentence([[`${places.from}=${places.to}`, words.same]], words.moved, places),
  ].join("&");
}

function chance({ input, cells }: Context): string {
  const words = input.text.evaluation.chance;
  const share = cells.of("share");
  const [low, high] = [cells.of("chanceShare"), cells.of("chanceShare", "others")];
  const places = {
    drift: cells.signed(cells.of("change", "all")),
    low: cells.percent(low),
    high: cells.percent(high),
    shiftLow: cells.signed(cells.of("chanceShift")),
    shiftHigh: cells.signed(cells.of("chanceShift", "others")),
    share: cells.percent(share),
    change: cells.signed(cells.of("change")),
  };
  const verdict = chosenSentence(
    [
      [`${share}>${high}`, words.above],
      [`${share}<${low}`, words.below],
    ],
    words.inside,
    {},
  );
  const doubt = `IF(AND(OR(${share}>${high},${share}<${low}),${cells.fact("couldBeChance")}=1),${written(words.couldBeChance, {})},"")`;
  const said = [
    written(words.expected, places),
    written(words.observed, places),
    verdict,
    doubt,
    written(words.drift, {}),
  ].join("&");
  return `IF(OR(${low}="",${share}=""),${written(words.unknown, {})},${said})`;
}

function effect({ input, section, cells }: Context): string {
  const words = input.text.evaluation.effect;
  const [low, high, estimate] = [cells.of("effect"), cells.of("effect", "others"), cells.of("effect", "all")];
  const isLower = section.indicator.direction === "lower";
  const places = {
    estimate: cells.signed(estimate),
    low: cells.signed(low),
    high: cells.signed(high),
  };
  const verdict = chosenSentence(
    [
      [`${low}>0`, isLower ? words.worse : words.better],
      [`${high}<0`, isLower ? words.better : words.worse],
    ],
    words.undecided,
    {},
  );
  const estimated = [
    written(words.estimate, places),
    ...(isLower ? [written(words.lowerIsBetter, {})] : []),
    verdict,
  ].join("&");
  return `IF(${estimate}="",${written(words.unknown, {})},${estimated})&${written(words.always, {})}`;
}

function small(context: Context): string {
  const { input, section, cells } = context;
  const words = input.text.evaluation.small;
  const n = cells.of("followed");
  const count = cells.of("small");
  const places = {
    ...periodsOf(context),
    n: cells.count(n),
    count: cells.count(count),
    weight: fixed(`100/${n}`, "1"),
  };
  const nobody = written(input.text.evaluation.result.nobody, {});
  const said = section.hasCounts
    ? chosenSentence([[`${count}=0`, words.none]], words.some, places)
    : written(words.noCounts, places);
  return `IF(${n}=0,${nobody},${said})`;
}

function process({ input, cells }: Context): string {
  const words = input.text.evaluation.process;
  const [all, short, normal] = [cells.of("process"), cells.of("process", "others"), cells.of("process", "all")];
  const [better, worse] = [cells.of("processMoved"), cells.of("processMoved", "others")];
  const branches: Branch[] = [
    [`${all}=0`, words.none],
    [`${all}=${short}`, words.tooShort],
  ];
  return chosenSentence(branches, words.some, {
    n: cells.count(all),
    moved: cells.count(`(${better}+${worse})`),
    better: cells.count(better),
    worse: cells.count(worse),
    normal: cells.count(normal),
    short: cells.count(short),
  });
}

function inequality({ input, section, cells }: Context): string {
  const words = input.text.evaluation.inequality;
  const n = cells.of("followed");
  const [kept, unrelated] = [cells.of("stillWorse"), cells.of("unrelated")];
  const [giniFrom, giniTo] = [cells.of("gini"), cells.of("gini", "others")];
  const [low, high] = [cells.of("unchanged"), cells.of("unchanged", "others")];
  const gap = written(words.gap, { from: cells.value(cells.of("gapFrom")), to: cells.value(cells.of("gapTo")) });
  const gini = written(words.gini, { from: fixed(giniFrom, "3"), to: fixed(giniTo, "3") });
  const stays = written(words.stays, {
    kept: cells.count(kept),
    n: cells.count(n),
    share: cells.percent(`${kept}/${n}`),
    side: literal(section.indicator.direction === "lower" ? words.above : words.below),
    unrelated: cells.percent(`${unrelated}/${n}`),
  });
  const unchanged = written(words.unchanged, {
    low: cells.percent(`${low}/${n}`),
    high: cells.percent(`${high}/${n}`),
  });
  const shown = [gap, `IF(OR(${giniFrom}="",${giniTo}=""),"",${gini})`, stays, `IF(${low}="","",${unchanged})`];
  return `IF(${n}=0,${written(words.nobody, {})},${shown.join("&")})&${written(words.always, {})}`;
}

function next({ input, cells }: Context): string {
  const words = input.text.evaluation.next;
  const count = cells.of("worse");
  const places = {
    count: cells.count(count),
    names: names(input, cells, "worseNames", count),
    all: cells.count(cells.fact("actions")),
    done: cells.count(cells.fact("actionsDone")),
    open: cells.count(cells.fact("actionsOpen")),
  };
  return [
    `IF(${cells.of("followed")}=0,"",${chosenSentence([[`${count}=0`, words.nobodyWorse]], words.worse, places)})`,
    chosenSentence([[`${cells.fact("actions")}=0`, words.noActions]], words.actions, places),
    written(words.where, {}),
  ].join("&");
}
