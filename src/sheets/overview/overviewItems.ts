import { months } from "../../dataset/tables";
import { cell, fixedCell, fixedRange } from "../a1";
import { column, entry, fixed, formula, literal, sentence } from "../formula";
import { rectangle } from "../rectangle";
import type { CellBlock, CellContent } from "../sheetSpec";
import { commonFactCells, commonFacts, indicatorFact, indicatorFacts, nameLine, targetText } from "./overviewFacts";
import type { OverviewArea, OverviewFacility, OverviewIndicator, OverviewInput } from "./overviewInput";
import { filterRow, headLines, lineKind, type OverviewPlan, pageColumn } from "./overviewPlan";

/** Addresses of the three drop-downs. */
export const filterCell = {
  area: fixedCell(pageColumn.name, filterRow),
  territory: fixedCell(pageColumn.territory, filterRow),
  list: fixedCell(pageColumn.firstIndicator, filterRow),
};

/** One area while its items are made. */
interface AreaPlace {
  readonly input: OverviewInput;
  readonly plan: OverviewPlan;
  readonly area: OverviewArea;
  readonly index: number;
  readonly firstItem: number;
  readonly firstFacility: number;
  readonly lastFacility: number;
}

/** What an item shows in each column, before its number in the grid is known. */
interface Item {
  readonly kind: number;
  readonly code: string;
  readonly isShown: string;
  readonly name: CellContent;
  readonly link: string;
  readonly territory: CellContent;
  readonly listed: CellContent;
  readonly register: CellContent;
  readonly indicators: readonly (readonly [text: CellContent, position: CellContent, value: CellContent])[];
}

const noNumber = [null, null] as const;

function placeOf(input: OverviewInput, plan: OverviewPlan, area: OverviewArea, index: number): AreaPlace {
  const firstItem = plan.areas[index]?.firstItem ?? 0;
  const firstFacility = firstItem + headLines;
  const lastFacility = firstFacility + Math.max(area.facilities.length, 1) - 1;
  return { input, plan, area, index, firstItem, firstFacility, lastFacility };
}

function heads(place: AreaPlace): Item[] {
  const { input, plan, area, firstItem, firstFacility, lastFacility } = place;
  const words = input.text.overview;
  const ofFacilities = (field: "isShown" | "listed") => plan.items(field, firstFacility, lastFacility);
  const count = `SUM(${ofFacilities("isShown")})`;
  const shown = plan.item("isShown", firstItem);
  const title = sentence(words.areaTitle, {
    area: literal(area.area),
    count,
    listed: `SUMPRODUCT(${ofFacilities("isShown")}*${ofFacilities("listed")})`,
  });
  const isArea = `OR(${filterCell.area}=${literal(words.allAreas)},${filterCell.area}=${literal(area.area)})`;
  const line = (kind: number, name: CellContent, each: (index: number) => CellContent, rest: Partial<Item> = {}) => ({
    kind,
    code: "",
    isShown: shown,
    name,
    link: "",
    territory: "",
    listed: null,
    register: null,
    indicators: area.indicators.map((_, index) => [each(index), ...noNumber] as const),
    ...rest,
  });
  const fact = (index: number) => indicatorFact(plan, place.index, index);
  return [
    line(lineKind.title, formula(title), () => "", { isShown: `IF(AND(${isArea},${count}>0),1,0)` }),
    line(lineKind.head, "", (index) => formula(nameLine(fact(index), 1))),
    line(lineKind.head, "", (index) => formula(nameLine(fact(index), 2))),
    line(lineKind.headEnd, words.facility, (index) => formula(comparedWith(place, index)), {
      territory: words.territory,
    }),
    line(lineKind.reached, words.reached, (index) => formula(reachedCount(place, index))),
  ];
}

/** What the column's marks are against: the average and its year, or the target. */
function comparedWith({ input, plan, area, index: areaIndex }: AreaPlace, index: number): string {
  const words = input.text.overview;
  const fact = indicatorFact(plan, areaIndex, index);
  const indicator = area.indicators[index];
  if (indicator?.kind === "result") {
    const average = `IF(ISNUMBER(${fact("average")}),${fixed(fact("average"), fact("decimals"))},"–")`;
    return sentence(words.average, { average, period: literal(indicator.period) });
  }
  return `IF(${fact("target")}="",${literal(words.noTarget)},${sentence(words.target, { target: targetText(fact) })})`;
}

function reachedCount({ input, plan, firstFacility, lastFacility }: AreaPlace, index: number): string {
  const texts = fixedRange(
    { column: plan.indicatorColumn(index, 0), row: firstFacility },
    { column: plan.indicatorColumn(index, 0), row: lastFacility },
  );
  const shown = plan.items("isShown", firstFacility, lastFacility);
  const ending = (mark: string) => `SUMPRODUCT(${shown}*(RIGHT(${texts},1)="${mark}"))`;
  const all = `(${ending("●")}+${ending("○")})`;
  const told = sentence(input.text.overview.reachedOf, { reached: ending("●"), count: all });
  return `IF(${all}=0,"–",${told})`;
}

function facilityItem(place: AreaPlace, facility: OverviewFacility, position: number): Item {
  const { input, plan, area, index, firstFacility } = place;
  const row = firstFacility + position;
  const words = input.text.overview;
  const register = plan.item("register", row);
  const of = (name: string) => entry(column("tblEquipamentos", name), register);
  const listed = plan.item("listed", row);
  const picked = (cellAddress: string, all: string) => `${cellAddress}=${literal(all)}`;
  const isShown = [
    `${register}>0`,
    `OR(${picked(filterCell.area, words.allAreas)},${filterCell.area}=${literal(area.area)})`,
    `OR(${picked(filterCell.territory, words.allTerritories)},${filterCell.territory}=${plan.item("territory", row)})`,
    `OR(${picked(filterCell.list, words.wholeNetwork)},IF(${picked(filterCell.list, words.onlyListed)},${listed}=1,${listed}=0))`,
  ];
  const { cycle } = commonFacts(plan);
  const onList = area.indicators.flatMap(({ id, kind }) => {
    if (kind !== "result") return [];
    const match = `MATCH(${cycle}&${literal(`|${id}|${facility.code}`)},tblPrioridades[chave],0)`;
    return [`IFERROR(IF(INDEX(tblPrioridades[prioritario],${match})="sim",1,0),0)`];
  });
  return {
    kind: lineKind.facility,
    code: facility.code,
    isShown: `IF(AND(${isShown.join(",")}),1,0)`,
    name: formula(`IF(${register}=0,${literal(facility.code)},${of("exibicao")}&"")`),
    link: `#'${facility.sheet.replaceAll("'", "''")}'!A1`,
    territory: formula(`IF(${register}=0,"",${of("territorio")}&"")`),
    listed: formula(onList.length === 0 ? "0" : `IF(${onList.join("+")}>0,1,0)`),
    // Merged and closed facilities are left out.
    register: formula(
      `IFERROR(IF(INDEX(tblEquipamentos[ativo],MATCH(${literal(facility.code)},tblEquipamentos[codigo],0))="não",0,` +
        `MATCH(${literal(facility.code)},tblEquipamentos[codigo],0)),0)`,
    ),
    indicators: area.indicators.map((indicator, each) => {
      const at = { row, column: plan.indicatorColumn(each, 0), fact: indicatorFact(plan, index, each) };
      return indicator.kind === "result"
        ? resultCells(indicator, facility.code, at)
        : processCells(place, indicator, facility.code, at);
    }),
  };
}

interface IndicatorPlace {
  readonly row: number;
  readonly column: number;
  readonly fact: ReturnType<typeof indicatorFact>;
}

function resultCells(
  { id, period }: Extract<OverviewIndicator, { kind: "result" }>,
  code: string,
  { row, column: first, fact }: IndicatorPlace,
): readonly [CellContent, CellContent, CellContent] {
  const [position, value] = [fixedCell(first + 1, row), fixedCell(first + 2, row)];
  const found = entry("tblResultados[valor]", position);
  const isReached = `(${value}-${fact("average")})*${fact("sign")}>=-1E-9`;
  const mark = `IF(ISNUMBER(${fact("average")}),IF(${isReached}," ●"," ○"),"")`;
  return [
    formula(`IF(ISNUMBER(${value}),${fixed(value, fact("decimals"))}&${mark},"–")`),
    formula(`IFERROR(MATCH(${literal(`${id}|equipamento|${code}|${period}`)},tblResultados[chave],0),0)`),
    formula(`IF(${position}=0,"",IF(${found}="","",${found}))`),
  ];
}

function processCells(
  { input, plan }: AreaPlace,
  { id }: OverviewIndicator,
  code: string,
  { row, column: first, fact }: IndicatorPlace,
): readonly [CellContent, CellContent, CellContent] {
  const [position, month] = [fixedCell(first + 1, row), fixedCell(first + 2, row)];
  const { cycle, today } = commonFacts(plan);
  const value = entry("tblColeta[[jan]:[dez]]", position, month);
  const isReached = `(${value}-${fact("target")})*${fact("sign")}>=-1E-9`;
  const mark = `IF(${fact("target")}="","",IF(${isReached}," ●"," ○"))`;
  const name = `CHOOSE(MAX(1,${month}),${input.text.months.map(literal).join(",")})`;
  const notSent = `IF(${fact("due")}<${today},${literal(input.text.panel.process.notSent)},"")`;
  // Folded from January, so that December stands outermost: the last month with a value wins.
  const last = months.reduce(
    (rest, each, index) => `IF(ISNUMBER(${entry(column("tblColeta", each), position)}),${index + 1},${rest})`,
    "0",
  );
  return [
    formula(`IF(${position}=0,"–",IF(${month}=0,${notSent},${name}&" "&${fixed(value, fact("decimals"))}&${mark}))`),
    formula(`IFERROR(MATCH(${cycle}&${literal(`|${code}|${id}`)},tblColeta[chave],0),0)`),
    formula(`IF(${position}=0,0,${last})`),
  ];
}

function itemRow(item: Item, row: number, plan: OverviewPlan): CellContent[] {
  const shown = plan.item("isShown", row);
  const count = row === plan.firstItem ? shown : `${plan.item("count", row - 1)}+${shown}`;
  return [
    item.kind,
    item.code,
    formula(item.isShown),
    formula(count),
    item.name,
    item.link,
    item.territory,
    item.listed,
    item.register,
    ...item.indicators.flat(),
  ];
}

/** Everything right of the page: facts of the areas' indicators, then the items, one a line that the grid can show. */
export function overviewItems(input: OverviewInput, plan: OverviewPlan): CellBlock[] {
  const facts = input.areas.flatMap(({ indicators }, area) =>
    indicators.map((indicator, index) => ({
      at: cell(plan.indicatorColumn(index, 0), plan.areas[area]?.facts ?? 0),
      rows: indicatorFacts(indicator, plan, { area, index }),
    })),
  );
  const items = input.areas.flatMap((area, index) => {
    const place = placeOf(input, plan, area, index);
    const title = plan.item("isShown", place.firstItem);
    const gap: Item = {
      kind: lineKind.gap,
      code: "",
      isShown: title,
      name: "",
      link: "",
      territory: "",
      listed: null,
      register: null,
      indicators: [],
    };
    return [...heads(place), ...area.facilities.map((each, position) => facilityItem(place, each, position)), gap];
  });
  const rows = items.map((item, index) => itemRow(item, plan.firstItem + index, plan));
  return [
    { at: cell(plan.workings, 1), rows: [commonFactCells(input.text.overview.workings)] },
    ...facts,
    ...(rows.length === 0 ? [] : [{ at: cell(plan.workings, plan.firstItem), rows: rectangle(rows) }]),
  ];
}
