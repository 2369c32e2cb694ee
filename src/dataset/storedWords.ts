import type { Averaging, Direction, Indicator } from "./indicator";
import type { Level } from "./observation";
import type { PriorityRule } from "./priorityRule";

/** How the workbook writes what code names in English. The words are part of the schema: the same in every language. */
export const storedDirection: Readonly<Record<Direction, string>> = { higher: "maior", lower: "menor" };

export const storedAveraging: Readonly<Record<Averaging, string>> = {
  simple: "simples",
  weighted: "ponderada",
  rate: "taxa",
};

export const storedKind: Readonly<Record<Indicator["kind"], string>> = { result: "resultado", process: "processo" };

export const storedLevel: Readonly<Record<Level, string>> = {
  facility: "equipamento",
  territory: "territorio",
  municipality: "municipio",
  state: "uf",
  country: "brasil",
};

export const storedRule: Readonly<Record<PriorityRule, string>> = {
  average: "média",
  years: "anos",
  smoothed: "suavizada",
  probable: "provável",
  funnel: "funil",
  quantile: "pior quinto",
};

export const storedYes = "sim";
export const storedNo = "não";
/** In Coleta: this month is not due. */
export const storedNotDue = "–";
/** In Coleta: somebody says that nothing was sent. It is missing, and still owed, as an empty cell is. */
export const storedNotSent = ["s/e", "sem envio"] as const;
/** Day of the following month by which a month's value is due where the indicator names none. */
export const usualDueDay = 10;

export const actionStates = ["a fazer", "em andamento", "feita", "cancelada"] as const;
export const holidayKinds = ["feriado", "ponto facultativo", "recesso escolar"] as const;
export const meetingLevels = ["operacional", "tático", "estratégico"] as const;

/** The code's word for a stored one, ignoring case and surrounding spaces; `otherwise` when nobody knows it. */
export function readStored<Word extends string>(
  words: Readonly<Record<Word, string>>,
  stored: string | number | boolean | undefined,
  otherwise: Word,
): Word {
  const text = String(stored ?? "")
    .trim()
    .toLowerCase();
  const found = (Object.keys(words) as Word[]).find((word) => words[word] === text);
  return found ?? otherwise;
}
