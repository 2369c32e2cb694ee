import { codeOfLabel } from "./codeOfLabel";
import type { Facility } from "./facility";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import {
  readStored,
  storedAveraging,
  storedDirection,
  storedKind,
  storedLevel,
  storedNo,
  storedYes,
} from "./storedWords";

/** What a table's cell holds; "" is an empty cell. */
export type CellValue = string | number | boolean;

/** A row by column header. */
export type Row = Readonly<Record<string, CellValue>>;

function text(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value).trim();
}

/** A number, or null where the cell is empty or holds anything else: missing is never 0. */
function number(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  const written = text(value);
  if (!/^[-+]?\d+([.,]\d+)?$/.test(written)) return null;
  return Number(written.replace(",", "."));
}

function stored(value: number | null): CellValue {
  return value ?? "";
}

/** The key of a result: indicator|level|code|period. */
export function resultKey(observation: Pick<Observation, "indicator" | "level" | "code" | "period">): string {
  return [observation.indicator, storedLevel[observation.level], observation.code, observation.period].join("|");
}

export function observationRow(observation: Observation): Row {
  return {
    chave: resultKey(observation),
    indicador: observation.indicator,
    nivel: storedLevel[observation.level],
    codigo: observation.code,
    periodo: observation.period,
    valor: stored(observation.value),
    numerador: stored(observation.numerator),
    denominador: stored(observation.denominator),
    peso: stored(observation.weight),
    situacao: observation.status,
    fonte_id: observation.sourceId,
  };
}

export function readObservation(row: Row): Observation {
  return {
    indicator: text(row["indicador"]),
    level: readStored(storedLevel, row["nivel"], "facility"),
    code: text(row["codigo"]),
    period: text(row["periodo"]),
    value: number(row["valor"]),
    numerator: number(row["numerador"]),
    denominator: number(row["denominador"]),
    weight: number(row["peso"]),
    status: text(row["situacao"]),
    sourceId: text(row["fonte_id"]),
  };
}

export function facilityRow(facility: Facility): Row {
  return {
    codigo: facility.code,
    nome: facility.name ?? "",
    nome_exibicao: facility.displayName,
    area: facility.area,
    territorio: facility.territory,
    vulnerabilidade: stored(facility.vulnerability),
    responsavel: facility.manager,
    sucessora: facility.successor,
    ativo: facility.isActive ? storedYes : storedNo,
    incorporada_em: stored(facility.mergedIn),
  };
}

export function readFacility(row: Row): Facility {
  const name = text(row["nome"]);
  return {
    code: text(row["codigo"]),
    name: name === "" ? null : name,
    displayName: text(row["nome_exibicao"]),
    area: text(row["area"]),
    territory: text(row["territorio"]),
    vulnerability: number(row["vulnerabilidade"]),
    manager: text(row["responsavel"]),
    successor: codeOfLabel(text(row["sucessora"])),
    mergedIn: number(row["incorporada_em"]),
    isActive: text(row["ativo"]).toLowerCase() !== storedNo,
  };
}

export function indicatorRow(indicator: Indicator): Row {
  return {
    id: indicator.id,
    nome: indicator.name,
    area: indicator.area,
    tipo: storedKind[indicator.kind],
    desafio: indicator.challenge,
    unidade: indicator.unit,
    direcao: storedDirection[indicator.direction],
    periodicidade: indicator.frequency,
    meses_devidos: indicator.monthsDue,
    dia_limite: stored(indicator.dueDay),
    forma_registro: indicator.recording,
    casas: indicator.decimals,
    media: storedAveraging[indicator.averaging],
    por: indicator.per,
    minimo: stored(indicator.minimum),
    maximo: stored(indicator.maximum),
    meta: stored(indicator.target),
    fonte: indicator.source,
    ods: indicator.sdg,
    descricao: indicator.description,
    opcoes: indicator.choices,
    quebras: indicator.breaks,
  };
}

export function readIndicator(row: Row): Indicator {
  return {
    id: text(row["id"]),
    name: text(row["nome"]),
    area: text(row["area"]),
    kind: readStored(storedKind, row["tipo"], "result"),
    challenge: text(row["desafio"]),
    unit: text(row["unidade"]),
    direction: readStored(storedDirection, row["direcao"], "higher"),
    frequency: text(row["periodicidade"]),
    monthsDue: text(row["meses_devidos"]),
    dueDay: number(row["dia_limite"]),
    recording: text(row["forma_registro"]),
    decimals: number(row["casas"]) ?? 1,
    averaging: readStored(storedAveraging, row["media"], "simple"),
    per: number(row["por"]) ?? 1,
    minimum: number(row["minimo"]),
    maximum: number(row["maximo"]),
    target: number(row["meta"]),
    source: text(row["fonte"]),
    sdg: text(row["ods"]),
    description: text(row["descricao"]),
    choices: text(row["opcoes"]),
    breaks: text(row["quebras"]),
  };
}
