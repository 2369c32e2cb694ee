import type { Dataset } from "../../dataset/dataset";
import { periodYear } from "../../dataset/period";
import type { AreaText, SheetText } from "../../text/sheetText";
import { areaText } from "../areaText";
import { fill } from "../formula";
import { scaleOf } from "../panel/panelInputs";

/** A place beside the facilities' average: another municipality, the state, the country. */
export interface ComparedPlace {
  readonly level: "municipio" | "uf" | "brasil";
  readonly code: string;
  readonly name: string;
}

/** One result indicator: a page of its own. */
export interface DiagnosedIndicator {
  readonly id: string;
  /** Oldest first, ten at most. */
  readonly periods: readonly string[];
  readonly hasOfficial: boolean;
  readonly hasTarget: boolean;
  /** Whether breaks of the series are known: their mark is drawn where one falls between two periods. */
  readonly hasBreak: boolean;
  readonly decimals: number;
  readonly places: readonly ComparedPlace[];
  /** Bounds of the two charts over time. */
  readonly historyScale: Scale;
  readonly spreadScale: Scale;
}

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** What Diagnóstico of an area is made from. */
export interface DiagnosisInput {
  readonly sheet: string;
  readonly area: string;
  readonly areaText: AreaText;
  readonly text: SheetText;
  readonly indicators: readonly DiagnosedIndicator[];
  /** Codes of the area's facilities. */
  readonly codes: readonly string[];
}

export interface DiagnosisSources {
  readonly dataset: Dataset;
  readonly text: SheetText;
  readonly setting: (key: string) => string;
}

const mostPeriods = 10;
const mostMunicipalities = 3;

/** One diagnosis for every area with results of facilities or of the municipality. */
export function diagnosisInputs(sources: DiagnosisSources): DiagnosisInput[] {
  const { dataset, text } = sources;
  const results = dataset.indicators.filter(({ kind }) => kind === "result");
  const areas = [...new Set(results.map(({ area }) => area))];
  return areas.flatMap((area): DiagnosisInput[] => {
    const indicators = results
      .filter((indicator) => indicator.area === area)
      .flatMap(({ id, target, decimals, breaks }) => {
        const found = diagnosedIndicator(sources, id, target);
        return found
          ? [{ ...found, hasTarget: target !== null, hasBreak: breaksWithin(breaks, found.periods), decimals }]
          : [];
      });
    if (indicators.length === 0) return [];
    return [
      {
        sheet: fill(text.sheetNames.diagnosis, { area }).slice(0, 31).trim(),
        area,
        areaText: areaText(area, text),
        text,
        indicators,
        codes: dataset.facilities.filter((each) => each.area === area).map(({ code }) => code),
      },
    ];
  });
}

function diagnosedIndicator({ dataset, text, setting }: DiagnosisSources, id: string, target: number | null) {
  const own = setting("codigo_ibge");
  const cycle = Number(setting("ciclo")) || Infinity;
  const known = dataset.observations.filter(
    ({ indicator, value, period }) => indicator === id && value !== null && periodYear(period) <= cycle,
  );
  const isOurs = ({ level, code }: (typeof known)[number]) =>
    level === "facility" || (level === "municipality" && code === own);
  const periods = [...new Set(known.filter(isOurs).map(({ period }) => period))].sort().slice(-mostPeriods);
  if (periods.length === 0) return null;
  const shown = known.filter(({ period }) => periods.includes(period));
  const codesOf = (level: string) => [...new Set(shown.filter((each) => each.level === level).map(({ code }) => code))];
  const present = codesOf("municipality").sort();
  const others = chosenMunicipalities(setting("municipios_comparados"), present, own).map(
    ({ code, name }): ComparedPlace => ({
      level: "municipio",
      code,
      name: name || fill(text.diagnosis.municipality, { code }),
    }),
  );
  const state = codesOf("state").includes(setting("uf"))
    ? [{ level: "uf" as const, code: setting("uf"), name: setting("uf") }]
    : [];
  const country = codesOf("country")
    .slice(0, 1)
    .map((code): ComparedPlace => ({ level: "brasil", code, name: text.diagnosis.country }));
  const places = [...others, ...state, ...country];
  const shownCodes = new Set([own, ...places.map(({ code }) => code)]);
  const isDrawn = ({ level, code }: (typeof known)[number]) => level !== "facility" && shownCodes.has(code);
  const drawn = [
    ...shown.filter(isDrawn).flatMap(({ value }) => value ?? []),
    ...means(shown),
    ...(target === null ? [] : [target]),
  ];
  const ofFacilities = shown.filter(({ level }) => level === "facility").flatMap(({ value }) => value ?? []);
  return {
    id,
    periods,
    hasOfficial: present.includes(own),
    places,
    historyScale: scaleOf(drawn),
    spreadScale: scaleOf(ofFacilities),
  };
}

/** About where the facilities' average is in each period: enough to choose an axis. */
function means(shown: Dataset["observations"]): number[] {
  const byPeriod = new Map<string, number[]>();
  for (const { level, period, value } of shown) {
    if (level === "facility" && value !== null) byPeriod.set(period, [...(byPeriod.get(period) ?? []), value]);
  }
  return [...byPeriod.values()].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** Whether one of the years that the breaks begin with lies after the first period and not after the last. */
function breaksWithin(breaks: string, periods: readonly string[]): boolean {
  const [first, last] = [periods[0]?.slice(0, 4) ?? "", periods.at(-1)?.slice(0, 4) ?? ""];
  return breaks
    .split(";")
    .map((each) => each.trim().slice(0, 4))
    .some((year) => /^\d{4}$/.test(year) && year > first && year <= last);
}

/** «código nome; código nome» of the setting; where it is empty, the first that are there. */
function chosenMunicipalities(written: string, present: readonly string[], own: string) {
  const typed = written
    .split(/[;\n]/)
    .map((each) => /^\s*(\d+)\s*(.*?)\s*$/.exec(each))
    .flatMap((match) => (match ? [{ code: match[1] ?? "", name: match[2] ?? "" }] : []));
  const chosen = typed.length > 0 ? typed : present.map((code) => ({ code, name: "" }));
  return chosen.filter(({ code }) => code !== own && present.includes(code)).slice(0, mostMunicipalities);
}
