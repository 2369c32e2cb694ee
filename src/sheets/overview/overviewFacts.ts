import { fixedCell } from "../a1";
import { column, entry, fixed, formula, literal, referenceDay, setting } from "../formula";
import type { CellContent } from "../sheetSpec";
import type { OverviewIndicator } from "./overviewInput";
import type { OverviewPlan } from "./overviewPlan";

/** Day of the following month by which a value is due where the indicator names none. */
const usualDueDay = 10;

const factRow = { id: 0, name: 1, sign: 2, decimals: 3, target: 4, average: 5, cut: 6, due: 7 } as const;

export type Fact = keyof typeof factRow;

/** Cycle and today, once for the whole grid. */
export function commonFacts(plan: OverviewPlan) {
  return { cycle: fixedCell(plan.workings + 1, 1), today: fixedCell(plan.workings + 2, 1) };
}

export function commonFactCells(label: string): CellContent[] {
  return [label, formula(setting("ciclo")), formula(referenceDay())];
}

/** Addresses of what is known of an area's n-th indicator. */
export function indicatorFact(plan: OverviewPlan, area: number, index: number) {
  const first = plan.areas[area]?.facts ?? 0;
  return (fact: Fact) => fixedCell(plan.indicatorColumn(index, 0), first + factRow[fact]);
}

/** A column of an area's facts, from top to bottom; beside the id stands the indicator's place in its table. */
export function indicatorFacts(
  indicator: OverviewIndicator,
  plan: OverviewPlan,
  place: { readonly area: number; readonly index: number },
): CellContent[][] {
  const fact = indicatorFact(plan, place.area, place.index);
  const position = fixedCell(plan.indicatorColumn(place.index, 1), plan.areas[place.area]?.facts ?? 0);
  const { cycle } = commonFacts(plan);
  const of = (name: string, missing: string) => {
    const found = entry(column("tblIndicadores", name), position);
    return `IF(${position}=0,${missing},IF(${found}="",${missing},${found}))`;
  };
  const isResult = indicator.kind === "result";
  const average = isResult
    ? `IFERROR(INDEX(tblMedias[media],MATCH(${literal(`${indicator.id}|${indicator.period}`)},tblMedias[chave],0)),"")`
    : '""';
  const due = isResult ? '""' : `DATE(${cycle},${indicator.firstMonth + 1},${of("dia_limite", String(usualDueDay))})`;
  // A long name is cut in two lines at the blank next to its middle.
  const blank = (from: string) => `FIND(" ",${fact("name")},${from})`;
  const cut = `IF(LEN(${fact("name")})<13,0,IFERROR(${blank(`INT(LEN(${fact("name")})/2)`)},IFERROR(${blank("1")},0)))`;
  return [
    [indicator.id, formula(`IFERROR(MATCH(${literal(indicator.id)},tblIndicadores[id],0),0)`)],
    ...[
      of("nome", literal(indicator.id)),
      `IF(${of("direcao", '""')}="menor",-1,1)`,
      of("casas", isResult ? "1" : "0"),
      of("meta", '""'),
      average,
      cut,
      due,
    ].map((expression) => [formula(expression), null]),
  ];
}

/** The name's first or second line. */
export function nameLine(fact: (name: Fact) => string, line: 1 | 2): string {
  const [name, cut] = [fact("name"), fact("cut")];
  // A short name stands on the lower of the two lines.
  return line === 1 ? `IF(${cut}=0,"",LEFT(${name},${cut}-1))` : `IF(${cut}=0,${name},MID(${name},${cut}+1,200))`;
}

/** "≥ 92" of an indicator's target, with its decimals. */
export function targetText(fact: (name: Fact) => string): string {
  return `IF(${fact("sign")}<0,"≤ ","≥ ")&${fixed(fact("target"), fact("decimals"))}`;
}
