import { range } from "../a1";
import { fixed, formula, literal, sentence } from "../formula";
import type { CellContent } from "../sheetSpec";
import { firstValueColumn, workingCell } from "./panelFacts";
import type { PanelInput, PanelSlot } from "./panelInput";
import type { ResultsBlock } from "./panelResults";

/** Rows that one slot takes in the workings: facts, categories, three lines, three line names, two rows of labels. */
export const slotRows = 10;

const at = {
  index: 0,
  name: 1,
  sign: 2,
  decimals: 3,
  target: 4,
  last: 5,
  previous: 6,
  to: 7,
  from: 8,
  average: 9,
  gap: 10,
  gapBefore: 11,
  headline: 12,
  headlineOf: 13,
  distance: 14,
  period: 15,
  source: 16,
  challenge: 17,
  title: 18,
} as const;

export type SlotField = keyof typeof at;

/** Absolute address of one fact of a slot. */
export function slotFact(firstRow: number, field: SlotField): string {
  return workingCell(firstRow, at[field]);
}

/** Ranges (relative to the sheet) that a slot's chart draws. The last category is empty: line names stand there. */
export function slotChartRanges(firstRow: number, periodCount: number) {
  const row = (offset: number) =>
    range(
      { column: firstValueColumn, row: firstRow + offset },
      { column: firstValueColumn + periodCount, row: firstRow + offset },
    );
  return {
    categories: row(1),
    facility: row(2),
    average: row(3),
    target: row(4),
    facilityName: row(5),
    averageName: row(6),
    targetName: row(7),
    labelsAbove: row(8),
    labelsBelow: row(9),
  };
}

function decimalText(row: number, expression: string): string {
  return fixed(expression, slotFact(row, "decimals"));
}

function headline(input: PanelInput, row: number, of: boolean): string {
  const words = of ? input.text.panel.headline.ofIndicator : input.text.panel.headline;
  const field = (name: SlotField) => slotFact(row, name);
  const average = sentence(input.areaText.networkIs, { average: decimalText(row, field("average")) });
  const places = {
    indicator: field("name"),
    from: decimalText(row, field("from")),
    to: decimalText(row, field("to")),
    networkIs: `IF(${field("average")}="","",${average})`,
  };
  const same = `${places.from}=${places.to}`;
  return (
    `IF(${field("last")}=0,${sentence(words.none, places)},IF(${field("previous")}=0,${sentence(words.first, places)},` +
    `IF(${same},${sentence(words.same, places)},${sentence(words.changed, places)})))`
  );
}

/** One plain sentence on the distance to the average; a change that rounding hides is «praticamente igual». */
function distance(input: PanelInput, row: number): string {
  const { where } = input.text.panel;
  const { theNetwork, ofTheNetwork } = input.areaText;
  const now = slotFact(row, "gap");
  const before = slotFact(row, "gapBefore");
  const places = {
    theNetwork: literal(theNetwork),
    ofTheNetwork: literal(ofTheNetwork),
    from: decimalText(row, before),
    to: decimalText(row, now),
  };
  const changed = `IF(${now}<${before},${sentence(where.closer, places)},${sentence(where.farther, places)})`;
  const compared = `IF(${places.from}=${places.to},${sentence(where.same, places)},${changed})`;
  const below = `IF(${before}="",${sentence(where.toGo, places)},IF(${before}<=0,${sentence(where.lost, places)},${compared}))`;
  return `IF(${now}="","",IF(${now}<=1E-9,${sentence(where.reached, places)},${below}))`;
}

function slotFacts(input: PanelInput, block: ResultsBlock, slotNumber: number, row: number): string[] {
  const field = (name: SlotField) => slotFact(row, name);
  const index = field("index");
  const ofBlock = (name: Parameters<ResultsBlock["column"]>[0], missing: string) =>
    `IF(${index}=0,${missing},INDEX(${block.column(name)},${index}))`;
  const inMatrix = (which: "periods" | "values" | "averages", position: string) =>
    `IF(OR(${index}=0,${position}=0),"",INDEX(${block.matrix(which)},${index},${position}))`;
  const gap = (value: string, average: string) =>
    `IF(AND(ISNUMBER(${value}),ISNUMBER(${average})),${field("sign")}*(${average}-${value}),"")`;
  const none = slotNumber === 1 ? `IF(COUNT(${block.column("order")})=0,1,0)` : "0";
  return [
    `IFERROR(MATCH(${slotNumber},${block.column("order")},0),${none})`,
    ofBlock("name", '""'),
    ofBlock("sign", "1"),
    ofBlock("decimals", "1"),
    ofBlock("target", '""'),
    ofBlock("last", "0"),
    ofBlock("previous", "0"),
    inMatrix("values", field("last")),
    inMatrix("values", field("previous")),
    inMatrix("averages", field("last")),
    gap(field("to"), field("average")),
    gap(field("from"), inMatrix("averages", field("previous"))),
    headline(input, row, false),
    headline(input, row, true),
    distance(input, row),
    inMatrix("periods", field("last")),
    ofBlock("source", '""'),
    ofBlock("challenge", '""'),
    `${field("name")}&${ofBlock("per", '""')}`,
  ];
}

/** Where the names of the lines stand, so that no two of them overlap: the average's own height, the others beside. */
function lineNames(slot: PanelSlot, row: number): readonly [string, string, string] {
  const least = Number(((slot.maximum - slot.minimum) * 0.11).toPrecision(3));
  const value = slotFact(row, "to");
  const average = slotFact(row, "average");
  const target = slotFact(row, "target");
  const facility =
    `IF(NOT(ISNUMBER(${value})),NA(),IF(NOT(ISNUMBER(${average})),${value},IF(ABS(${value}-${average})>=${least},${value},` +
    `IF(${value}>${average},${average}+${least},${average}-${least}))))`;
  const network = `IF(ISNUMBER(${average}),${average},NA())`;
  const high = `MAX(${value},${average})+${least}`;
  const low = `MIN(${value},${average})-${least}`;
  const free = `AND(ABS(${target}-N(${value}))>=${least},ABS(${target}-N(${average}))>=${least})`;
  const aim = `IF(NOT(ISNUMBER(${target})),NA(),IF(${free},${target},IF(${target}>=(N(${value})+N(${average}))/2,${high},${low})))`;
  return [facility, network, aim];
}

function slotSeries(block: ResultsBlock, slot: PanelSlot, row: number): CellContent[][] {
  const index = slotFact(row, "index");
  const target = slotFact(row, "target");
  const places = Array.from({ length: block.periodCount }, (_, position) => position + 1);
  const line = (which: "values" | "averages") => [
    ...places.map((position) => {
      const found = `INDEX(${block.matrix(which)},${index},${position})`;
      return formula(`IF(${index}=0,NA(),IF(ISNUMBER(${found}),${found},NA()))`);
    }),
    formula("NA()"),
  ];
  /** Values stand on the side of the point that is away from the average's line. */
  const labels = (side: ">=" | "<") => [
    ...places.map((position) => {
      const found = (which: "values" | "averages") => `INDEX(${block.matrix(which)},${index},${position})`;
      const [value, average] = [found("values"), found("averages")];
      const isHere = `N(${average})-${value}${side === ">=" ? "<=" : ">"}1E-9`;
      return formula(`IF(${index}=0,NA(),IF(ISNUMBER(${value}),IF(${isHere},${value},NA()),NA()))`);
    }),
    formula("NA()"),
  ];
  const named = (expression: string) => [...places.map(() => formula("NA()")), formula(expression)];
  const [facility, network, aim] = lineNames(slot, row);
  return [
    [
      "períodos",
      ...places.map((position) =>
        formula(`IF(${index}=0,"",INDEX(${block.matrix("periods")},${index},${position})&"")`),
      ),
      "",
    ],
    ["unidade", ...line("values")],
    ["média", ...line("averages")],
    ["meta", ...places.map(() => formula(`IF(ISNUMBER(${target}),${target},NA())`)), formula("NA()")],
    ["nome da linha: unidade", ...named(facility)],
    ["nome da linha: média", ...named(network)],
    ["nome da linha: meta", ...named(aim)],
    ["valores acima", ...labels(">=")],
    ["valores abaixo", ...labels("<")],
  ];
}

/** Workings of the n-th place in "Onde estamos": its sentences and what its chart draws. */
export function panelSlot(input: PanelInput, block: ResultsBlock, slotIndex: number, row: number): CellContent[][] {
  const slot = input.slots[slotIndex];
  if (!slot) return [];
  return [
    [`gráfico ${slotIndex + 1}`, ...slotFacts(input, block, slotIndex + 1, row).map(formula)],
    ...slotSeries(block, slot, row),
  ];
}

/** The table beside a single chart: period, facility, average, difference as texts with the indicator's decimals. */
export function slotTableRow(block: ResultsBlock, row: number, position: number) {
  const index = slotFact(row, "index");
  const inMatrix = (which: "periods" | "values" | "averages") =>
    `IF(${index}=0,"",INDEX(${block.matrix(which)},${index},${position}))`;
  const show = (value: string) => `IF(ISNUMBER(${value}),${decimalText(row, value)},"–")`;
  const value = inMatrix("values");
  const average = inMatrix("averages");
  const difference = `${value}-${average}`;
  const signed = `IF(${difference}<0,"−","+")&${decimalText(row, `ABS(${difference})`)}`;
  return {
    period: `${inMatrix("periods")}&""`,
    value: show(value),
    average: show(average),
    difference: `IF(AND(ISNUMBER(${value}),ISNUMBER(${average})),${signed},"")`,
  };
}
