import { catalogueIndicator } from "../dataset/catalogue";
import type { Indicator } from "../dataset/indicator";
import type { Problem } from "../errors";
import type { Header } from "./header";
import type { Settled } from "./layout";
import { isRatio, rateMultiplier, ratios } from "./ratio";
import { type Row, type Table, cellAddress, cellText, label } from "./table";
import { type TidyColumns, directionOf } from "./tidyColumns";

/** What a tidy table may say about an indicator beside its values; each should be one for all its rows. */
const properties = ["area", "direction", "unit"] as const;
type Property = (typeof properties)[number];

interface Told extends Record<Property, string> {
  readonly name: string;
}

/** More decimals than these are rounding dust of a division. */
const mostDecimals = 2;

/** The indicators that a tidy table speaks of: the catalogue's by id or name, others as the table describes them. */
export class TidyIndicators {
  private readonly told = new Map<string, Told>();
  private readonly noticed = new Map<string, Problem>();

  constructor(
    private readonly table: Table,
    private readonly header: Header,
    private readonly columns: TidyColumns,
  ) {}

  /** Takes note of the row's indicator. @returns its id; null when the row names none. */
  take(row: Row): string | null {
    const name = cellText(row.cells[this.columns.indicator]);
    const id = indicatorId(name);
    if (id === "") return null;
    const told = this.told.get(id) ?? { name, area: "", direction: "", unit: "" };
    this.told.set(id, told);
    for (const property of properties) this.takeProperty(id, told, property, row);
    return id;
  }

  /** The indicators, described by what the file says and what its values show. */
  finished(settled: readonly Settled[]): Indicator[] {
    return [...this.told].map(([id, told]) => {
      const own = settled.filter((observation) => observation.indicator === id);
      const target = this.oneTarget(id, own);
      const indicator = { ...(catalogueIndicator(id) ?? this.described(id, told, own)), target };
      this.checkRatios(indicator, own);
      return indicator;
    });
  }

  /** What rows say differently, and what none says. Complete once the indicators are finished. */
  problems(): Problem[] {
    return [...this.noticed.values()];
  }

  /** The first word stands; another one later is reported. The catalogue's direction stands before any. */
  private takeProperty(id: string, told: Told, property: Property, row: Row): void {
    const column = this.columns[property];
    const now = cellText(row.cells[column]);
    if (now === "") return;
    const before = (property === "direction" && catalogueIndicator(id)?.direction) || told[property];
    if (before === "") told[property] = now;
    else if (!isSame(property, before, now)) this.inconsistent(id, column, { row, kept: before, other: now });
  }

  private inconsistent(indicator: string, column: number, found: { row: Row; kept: string; other: string }): void {
    const key = `${indicator} ${column}`;
    if (this.noticed.has(key)) return;
    const facts = { indicator, column: this.header.titles[column] ?? "", kept: found.kept, other: found.other };
    const where = cellAddress(this.table, found.row, column);
    this.noticed.set(key, { code: "indicator-inconsistent", facts, where });
  }

  /** An indicator has one target in the workbook: targets that differ are left out and reported. */
  private oneTarget(indicator: string, settled: readonly Settled[]): number | null {
    const targets = [...new Set(settled.flatMap(({ target }) => target ?? []))];
    const [first = null, second] = targets;
    if (second === undefined) return first;
    const column = this.header.titles[this.columns.target] ?? "";
    // An empty `kept` says that nothing was kept.
    const facts = { indicator, column, kept: "", other: targets.slice(0, 3).join(", ") };
    this.noticed.set(`${indicator} target`, { code: "indicator-inconsistent", facts, where: this.table.name });
    return null;
  }

  /** A rate whose value is not its own numerator ÷ denominator would be averaged wrongly. */
  private checkRatios({ id, averaging, per }: Indicator, settled: readonly Settled[]): void {
    const expected = averaging === "rate" ? per : NaN;
    const [wrong, ...others] = ratios(settled).filter((observation) => !isRatio(observation, expected));
    if (!wrong) return;
    const facts = { indicator: id, code: wrong.code, period: wrong.period, count: 1 + others.length };
    this.noticed.set(`${id} ratio`, { code: "rate-not-ratio", facts, where: this.table.name });
  }

  private described(id: string, told: Told, settled: readonly Settled[]): Indicator {
    const facts = { indicator: id };
    const direction = directionOf(told.direction);
    if (direction === null) this.noticed.set(`${id} ?`, { code: "direction-assumed", facts, where: this.table.name });
    if (told.area === "") this.noticed.set(`${id} area ?`, { code: "area-missing", facts, where: this.table.name });
    const per = rateMultiplier(settled);
    return {
      ...blankIndicator,
      id,
      name: told.name,
      area: told.area,
      unit: told.unit,
      direction: direction ?? "higher",
      frequency: settled.some(({ period }) => period.length > 4) ? "mensal" : "anual",
      decimals: Math.min(mostDecimals, Math.max(0, ...settled.map(({ decimals }) => decimals))),
      averaging: per === null ? "simple" : "rate",
      per: per ?? 1,
    };
  }
}

const blankIndicator = {
  kind: "result",
  challenge: "",
  monthsDue: "",
  dueDay: null,
  recording: "",
  minimum: null,
  maximum: null,
  target: null,
  source: "",
  sdg: "",
  choices: "",
  breaks: "",
  description: "",
} as const;

/** "Frequência escolar" → "frequencia-escolar": ASCII and stable, the key everywhere. */
function indicatorId(name: string): string {
  return label(name).replaceAll(" ", "-");
}

function isSame(property: Property, before: string, now: string): boolean {
  return property === "direction" ? directionOf(before) === directionOf(now) : label(before) === label(now);
}
