import type { Observation } from "../../dataset/observation";
import { inventedMunicipality, type InventedPlace, inventedPlaces } from "./places";
import { bell, seededRandom } from "./random";

export const inventedSource = "exemplo";

interface Series {
  readonly indicator: string;
  readonly area: string;
  readonly periods: readonly string[];
  has(index: number): boolean;
}

const otherPlaces = [
  { level: "municipality", code: "0000001", share: 0.95 },
  { level: "municipality", code: "0000002", share: 1.08 },
  { level: "state", code: inventedMunicipality.state, share: 0.98 },
  { level: "country", code: "BR", share: 1.04 },
] as const;

const yearly = ["2021", "2022", "2023", "2024", "2025"];
const biennial = ["2017", "2019", "2021", "2023", "2025"];

const scores: readonly (Series & { mean: number; drift: number; spread: number; noise: number })[] = [
  {
    indicator: "ideb-anos-iniciais",
    area: "Educação",
    periods: biennial,
    has: (index) => index % 6 !== 5,
    mean: 5.1,
    drift: 0.1,
    spread: 0.55,
    noise: 0.18,
  },
  {
    indicator: "ideb-anos-finais",
    area: "Educação",
    periods: biennial,
    has: (index) => index % 3 !== 0,
    mean: 4.3,
    drift: 0.08,
    spread: 0.45,
    noise: 0.16,
  },
];

const rates: readonly (Series & { per: number; rate: number; population: number; drift: number })[] = [
  {
    indicator: "dcnt-mortalidade-prematura",
    area: "Saúde",
    periods: yearly,
    has: () => true,
    per: 100_000,
    rate: 320,
    population: 7200,
    drift: -6,
  },
  {
    indicator: "cvli",
    area: "Ordem Pública",
    periods: yearly,
    has: () => true,
    per: 100_000,
    rate: 38,
    population: 58_000,
    drift: -1.5,
  },
];

function placesOf(series: Series): { place: InventedPlace; index: number }[] {
  return inventedPlaces
    .filter(({ area }) => area === series.area)
    .map((place, index) => ({ place, index }))
    .filter(({ index }) => series.has(index));
}

function observation(
  series: Series,
  code: string,
  period: string,
  rest: Partial<Observation> & Pick<Observation, "value">,
): Observation {
  return {
    indicator: series.indicator,
    level: "facility",
    code,
    period,
    numerator: null,
    denominator: null,
    weight: null,
    status: "",
    sourceId: inventedSource,
    ...rest,
  };
}

/** Tenths, as IDEB is published; one school in eight has too few pupils tested in some year. */
function scoreObservations(random: () => number): Observation[] {
  return scores.flatMap((series) =>
    placesOf(series).flatMap(({ place, index }) =>
      series.periods.map((period, year) => {
        const value = series.mean + series.drift * year + series.spread * place.level + series.noise * bell(random);
        const isHidden = (index * 5 + year) % 16 === 7;
        return observation(series, place.code, period, {
          value: isHidden ? null : Math.round(Math.min(Math.max(value, 0), 10) * 10) / 10,
          status: isHidden ? "ND" : "",
        });
      }),
    ),
  );
}

/** Thirds of whole levels, as IDCRAS is: ties are common. */
function idcrasObservations(random: () => number): Observation[] {
  const series: Series = { indicator: "idcras", area: "Assistência Social", periods: yearly, has: () => true };
  return placesOf(series).flatMap(({ place }) =>
    yearly.map((period, year) => {
      const dimension = () =>
        Math.min(5, Math.max(1, Math.round(2.7 + 0.12 * year + place.level * 0.7 + bell(random) * 0.6)));
      const value = (dimension() + dimension() + dimension()) / 3;
      return observation(series, place.code, period, { value: Math.round(value * 100) / 100 });
    }),
  );
}

/** Counts over population: some areas have so few events that their rate swings by chance. */
function rateObservations(random: () => number): Observation[] {
  return rates.flatMap((series) =>
    placesOf(series).flatMap(({ place, index }) =>
      series.periods.map((period, year) => {
        const denominator = Math.round(series.population * (0.6 + ((index * 5) % 9) / 10));
        const expected = ((series.rate + series.drift * year) * (1 - place.level * 0.22) * denominator) / series.per;
        const numerator = Math.max(0, Math.round(expected + Math.sqrt(expected) * bell(random) * 0.8));
        return observation(series, place.code, period, {
          value: (numerator / denominator) * series.per,
          numerator,
          denominator,
          status: period === "2025" ? "preliminar" : "",
        });
      }),
    ),
  );
}

/** The municipality's own published values, near the facilities' average but not equal to it. */
function published(observations: readonly Observation[]): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    if (!each.indicator.startsWith("ideb")) continue;
    const key = `${each.indicator}|${each.period}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const values = group.flatMap(({ value }) => value ?? []);
    const [first] = group;
    if (!first || values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      {
        ...first,
        level: "municipality" as const,
        code: inventedMunicipality.code,
        value: Math.round(mean * 10) / 10,
        status: "",
      },
    ];
  });
}

/** Five editions of every result indicator for sixty facilities, always the same. */
export function inventedResults(): Observation[] {
  const random = seededRandom(20261122);
  const facilities = [...scoreObservations(random), ...idcrasObservations(random), ...rateObservations(random)];
  return [...facilities, ...published(facilities), ...elsewhere(facilities)];
}

/** Two other municipalities, the state and the country, each a little apart from the facilities' average. */
function elsewhere(observations: readonly Observation[]): Observation[] {
  const random = seededRandom(19);
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = `${each.indicator}|${each.period}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const values = group.flatMap(({ value }) => value ?? []);
    const [first] = group;
    if (!first || values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return otherPlaces.map(({ level, code, share }) => ({
      ...first,
      level,
      code,
      value: Math.round(mean * share * (1 + 0.02 * bell(random)) * 10) / 10,
      numerator: null,
      denominator: null,
      status: "",
    }));
  });
}
