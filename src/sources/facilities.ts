import { displayName } from "../dataset/displayName";
import type { Facility } from "../dataset/facility";
import type { Indicator } from "../dataset/indicator";
import type { KeptValue } from "./settledNumbers";

/**
 * The facilities that values are about, sorted by code. A facility is called what its latest period calls it: schools
 * are renamed. Its area is that of its first indicator.
 */
export function facilities(values: readonly KeptValue[], indicators: readonly Indicator[]): Facility[] {
  const areas = new Map(indicators.map(({ id, area }) => [id, area]));
  const byCode = new Map<string, KeptValue[]>();
  for (const value of values) {
    if (value.settled.level !== "facility") continue;
    const { code } = value.settled;
    byCode.set(code, [...(byCode.get(code) ?? []), value]);
  }
  return [...byCode.keys()].sort().map((code) => facility(code, byCode.get(code) ?? [], areas));
}

function facility(code: string, values: readonly KeptValue[], areas: ReadonlyMap<string, string>): Facility {
  const latestFirst = [...values].sort((a, b) => (a.settled.period < b.settled.period ? 1 : -1));
  const name = latestFirst.find(({ found }) => found.finding.name !== null)?.found.finding.name ?? null;
  const area = values.map(({ settled }) => areas.get(settled.indicator) ?? "").find((text) => text !== "");
  return {
    code,
    name,
    displayName: name === null ? "" : displayName(name),
    area: area ?? "",
    territory: latestFirst.map(({ found }) => found.finding.territory).find((text) => text !== "") ?? "",
    vulnerability: null,
    manager: "",
    successor: "",
    mergedIn: null,
    isActive: true,
  };
}
