import type { Dataset } from "../../dataset/dataset";
import type { Indicator } from "../../dataset/indicator";
import { periodYear } from "../../dataset/period";
import type { SheetText } from "../../text/sheetText";
import { facilityLabel } from "./stampedPanels";
import { areaText } from "../areaText";
import { fill } from "../formula";
import { areaFacilityList } from "../listsSheet";
import {
  mostPeriods,
  mostProcessIndicators,
  mostSlots,
  type PanelIndicator,
  type PanelInput,
  type PanelSlot,
} from "./panelInput";

/** Facility → indicator → its values in the shown periods. */
type Values = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function shownPeriods(dataset: Dataset, indicator: string, cycle: number): string[] {
  const periods = new Set<string>();
  for (const { indicator: id, level, period, value } of dataset.observations) {
    if (id === indicator && level === "facility" && value !== null && periodYear(period) <= cycle) periods.add(period);
  }
  return [...periods].sort().slice(-mostPeriods);
}

function valuesByFacility(dataset: Dataset, indicators: readonly PanelIndicator[]): Values {
  const shown = new Map(indicators.map(({ id, periods }) => [id, new Set(periods)]));
  const values = new Map<string, Map<string, number[]>>();
  for (const { indicator, level, code, period, value } of dataset.observations) {
    if (level !== "facility" || value === null || !shown.get(indicator)?.has(period)) continue;
    const ofFacility = values.get(code) ?? new Map<string, number[]>();
    ofFacility.set(indicator, [...(ofFacility.get(indicator) ?? []), value]);
    values.set(code, ofFacility);
  }
  return values;
}

/** A round step for a span: 1, 2 or 5 times a power of ten, about a twentieth of it. */
function niceStep(span: number): number {
  const rough = span / 20;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return step * power;
}

/** Room above and below for labels, as a share of the span. */
const room = 0.14;

/** Bounds of an axis around values, at round numbers, with room for labels. */
export function scaleOf(values: readonly number[]): { minimum: number; maximum: number } {
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!Number.isFinite(lowest)) return { minimum: 0, maximum: 10 };
  const span = highest - lowest || Math.abs(highest) || 1;
  const step = niceStep(span * (1 + 2 * room));
  const tidy = (value: number) => Number((value * step).toPrecision(12));
  return {
    minimum: tidy(Math.floor((lowest - room * span) / step)),
    maximum: tidy(Math.ceil((highest + room * span) / step)),
  };
}

/** The indicators that can stand in each place: a facility's first with data is in the first place, and so on. */
function placesOf(indicators: readonly Indicator[], values: Values): Indicator[][] {
  const places: Set<Indicator>[] = [];
  for (const ofFacility of values.values()) {
    indicators
      .filter(({ id }) => ofFacility.has(id))
      .slice(0, mostSlots)
      .forEach((indicator, index) => (places[index] ??= new Set()).add(indicator));
  }
  return places.map((place) => [...place]);
}

function slotOf(place: readonly Indicator[], values: Values): PanelSlot {
  const targets = place.flatMap(({ target }) => target ?? []);
  const ids = new Set(place.map(({ id }) => id));
  const all = [...values.values()].flatMap((ofFacility) =>
    [...ofFacility].flatMap(([id, found]) => (ids.has(id) ? found : [])),
  );
  return {
    ...scaleOf([...all, ...targets]),
    decimals: place[0]?.decimals ?? 1,
  };
}

export interface PanelInputsOptions {
  readonly text: SheetText;
  readonly cycle: number;
  /** Label that each area's drop-down shows first. */
  readonly picked: ReadonlyMap<string, string>;
}

/** What every area with results in the data needs for its panel, in the order of the indicators. */
export function panelInputs(dataset: Dataset, { text, cycle, picked }: PanelInputsOptions): PanelInput[] {
  const results = dataset.indicators.filter(({ kind }) => kind === "result");
  const areas = [...new Set(results.map(({ area }) => area))];
  return areas.flatMap((area): PanelInput[] => {
    const shown = results
      .filter((indicator) => indicator.area === area)
      .map(({ id }) => ({ id, periods: shownPeriods(dataset, id, cycle) }))
      .filter(({ periods }) => periods.length > 0);
    if (shown.length === 0) return [];
    const ids = new Set(shown.map(({ id }) => id));
    const values = valuesByFacility(dataset, shown);
    const process = dataset.indicators.filter((each) => each.kind === "process" && each.area === area);
    return [
      {
        sheet: fill(text.sheetNames.panel, { area }),
        area,
        areaText: areaText(area, text),
        text,
        indicators: shown,
        processIndicators: process.slice(0, mostProcessIndicators).map(({ id }) => id),
        slots: placesOf(
          results.filter(({ id }) => ids.has(id)),
          values,
        ).map((place) => slotOf(place, values)),
        pickList: areaFacilityList(area),
        picked: picked.get(area) ?? "",
        focus: process[0]?.name ?? "",
      },
    ];
  });
}

/** What each area's drop-down shows first: a chosen facility, else any. */
export function firstChoices(dataset: Dataset, chosen: readonly string[]): ReadonlyMap<string, string> {
  const isChosen = new Set(chosen);
  const choices = new Map<string, string>();
  for (const facility of dataset.facilities) {
    if (!choices.has(facility.area) || isChosen.has(facility.code)) choices.set(facility.area, facilityLabel(facility));
  }
  return choices;
}
