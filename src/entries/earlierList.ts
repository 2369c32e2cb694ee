import { priorities } from "../analysis/priorities";
import type { Dataset } from "../dataset/dataset";
import type { Row } from "../dataset/rows";
import { storedNo, storedYes } from "../dataset/storedWords";
import { priorityKey } from "../sheets/priorityRows";

/** The cycle that worked with the list, the year of its data, and the day on which it was frozen: 29 February 2024. */
const cycle = 2024;
const period = "2023";
const frozenOn = 45_351;

/**
 * The list of an earlier cycle of the invented municipality, as its secretariats froze it: the facilities that were
 * below the average in 2023. The year-end report of the example is about these.
 */
export function earlierList(dataset: Dataset, municipality: string): Row[] {
  const yesOrNo = (is: boolean | null) => (is === null ? "" : is ? storedYes : storedNo);
  return priorities(dataset, { municipality })
    .filter((row) => row.period === period)
    .map((row) => ({
      chave: priorityKey(cycle, row.indicator, row.code),
      ciclo: cycle,
      indicador: row.indicator,
      codigo: row.code,
      periodo: row.period,
      valor: row.value ?? "",
      media: row.average ?? "",
      diferenca: row.gap ?? "",
      posicao: row.rank ?? "",
      abaixo: yesOrNo(row.priority),
      validado: row.priority === true ? storedYes : "",
      congelado_em: frozenOn,
      lista_congelada: row.priority === true ? storedYes : storedNo,
    }));
}
