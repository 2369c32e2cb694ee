import type { Dataset } from "../../src/dataset/dataset";
import type { Facility } from "../../src/dataset/facility";
import type { Indicator } from "../../src/dataset/indicator";
import type { Observation } from "../../src/dataset/observation";

export function indicator(fields: Partial<Indicator> = {}): Indicator {
  return {
    id: "score",
    name: "Score",
    area: "Educação",
    kind: "result",
    challenge: "",
    unit: "",
    direction: "higher",
    frequency: "anual",
    monthsDue: "",
    dueDay: null,
    recording: "",
    decimals: 1,
    averaging: "simple",
    per: 1,
    minimum: null,
    maximum: null,
    target: null,
    source: "",
    sdg: "",
    choices: "",
    breaks: "",
    description: "",
    ...fields,
  };
}

export function facility(code: string, fields: Partial<Facility> = {}): Facility {
  return {
    code,
    name: null,
    displayName: "",
    area: "Educação",
    territory: "",
    vulnerability: null,
    manager: "",
    successor: "",
    mergedIn: null,
    isActive: true,
    ...fields,
  };
}

export function observation(code: string, value: number | null, fields: Partial<Observation> = {}): Observation {
  return {
    indicator: "score",
    level: "facility",
    code,
    period: "2023",
    value,
    numerator: null,
    denominator: null,
    weight: null,
    status: "",
    sourceId: "",
    ...fields,
  };
}

/** A dataset of one indicator: every facility that is observed, in the register. */
export function dataset(observations: readonly Observation[], fields: Partial<Indicator> = {}): Dataset {
  const codes = new Set(observations.filter(({ level }) => level === "facility").map(({ code }) => code));
  return {
    indicators: [indicator(fields)],
    facilities: [...codes].map((code) => facility(code, { name: `Escola ${code}` })),
    observations,
  };
}
