import type { PriorityRow } from "../analysis/priorities";
import type { Dataset } from "../dataset/dataset";
import type { Row } from "../dataset/rows";
import { storedNo, storedYes } from "../dataset/storedWords";
import type { SheetText } from "../text/sheetText";

/** Why a facility is in or out, in words, with what makes it uncertain. */
function reason(row: PriorityRow, isLowerBetter: boolean, { reasons }: SheetText): string {
  const words = {
    "worse-than-average": isLowerBetter ? reasons.above : reasons.below,
    "better-than-average": isLowerBetter ? reasons.notAbove : reasons.notBelow,
    tie: reasons.tie,
    missing: row.status === "" ? reasons.missing : `${reasons.missing} (${row.status})`,
  } as const;
  const remarks = [
    ...(row.dependsOnAverage ? [reasons.dependsOnAverage] : []),
    ...(row.isSmallNumber ? [reasons.smallNumbers] : []),
  ];
  return [words[row.reason], ...remarks].join("; ");
}

/** Key of a row of tblPrioridades. */
export function priorityKey(cycle: number, indicator: string, code: string): string {
  return `${cycle}|${indicator}|${code}`;
}

/** The base year's list as rows of tblPrioridades: every facility, in and out. */
export function priorityRows(list: readonly PriorityRow[], dataset: Dataset, cycle: number, text: SheetText): Row[] {
  const lower = new Set(dataset.indicators.filter(({ direction }) => direction === "lower").map(({ id }) => id));
  return list.map((row) => ({
    chave: priorityKey(cycle, row.indicator, row.code),
    ciclo: cycle,
    indicador: row.indicator,
    codigo: row.code,
    periodo: row.period,
    valor: row.value ?? "",
    media: row.average ?? "",
    diferenca: row.gap ?? "",
    posicao: row.rank ?? "",
    abaixo: row.priority === null ? "" : row.priority ? storedYes : storedNo,
    motivo: reason(row, lower.has(row.indicator), text),
    certeza: "",
    cabe_na_agenda: "",
    congelado_em: "",
  }));
}
