import type { PublicRow } from "../../analysis/publicSummary";
import type { Dataset } from "../../dataset/dataset";
import { storedDirection } from "../../dataset/storedWords";
import { type PublicColumn, publicColumns } from "../../text/shareText";
import type { SheetText } from "../../text/sheetText";
import { fill } from "../formula";
import { shownName } from "../panel/stampedPanels";
import type { CellContent, SheetSpec } from "../sheetSpec";
import { plainSheet } from "./plainSheet";

export type PublicCell = string | number | null;

/** The public summary as a table: heads and rows, the same for sheet and CSV. */
export interface PublicTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PublicCell[])[];
}

/** The summary's lines as rows in the order of `publicColumns`. */
export function publicTable(lines: readonly PublicRow[], dataset: Dataset, { share }: SheetText): PublicTable {
  const names = new Map(dataset.facilities.map((facility) => [facility.code, shownName(facility)]));
  const { levels, marks } = share.summary;
  const cells = (line: PublicRow): Record<PublicColumn, PublicCell> => ({
    area: line.indicator.area,
    indicador: line.indicator.id,
    nome: line.indicator.name,
    unidade: line.indicator.unit,
    direcao: storedDirection[line.indicator.direction],
    periodo: line.period,
    recorte: levels[line.level],
    local: line.level === "facility" ? (names.get(line.place) ?? line.place) : line.place,
    unidades: line.facilities,
    sem_valor: line.missing,
    valor: line.average === null ? null : Number(line.average.toFixed(line.indicator.decimals + 1)),
    eventos: line.events,
    populacao: line.population,
    piores_que_a_media: line.worse,
    marca: line.hidden === null ? null : marks[line.hidden],
  });
  return {
    heads: publicColumns,
    rows: lines.map((line) => {
      const named = cells(line);
      return publicColumns.map((column) => named[column]);
    }),
  };
}

/** What each column of the summary holds. */
export function dictionaryTable({ share }: SheetText): PublicTable {
  const { column, meaning, columns } = share.dictionary;
  return { heads: [column, meaning], rows: publicColumns.map((name) => [name, columns[name]]) };
}

const widths: Readonly<Record<PublicColumn, number>> = {
  area: 15,
  indicador: 20,
  nome: 20,
  unidade: 10,
  direcao: 7,
  periodo: 8,
  recorte: 10,
  local: 20,
  unidades: 9,
  sem_valor: 9,
  valor: 8,
  eventos: 8,
  populacao: 10,
  piores_que_a_media: 10,
  marca: 22,
};
const numbers: readonly PublicColumn[] = [
  "unidades",
  "sem_valor",
  "valor",
  "eventos",
  "populacao",
  "piores_que_a_media",
];

/** The two sheets of a public workbook: the summary and its dictionary. Values only. */
export function publicSheets(table: PublicTable, municipality: string, text: SheetText): SheetSpec[] {
  const { summary, dictionary } = text.share;
  const content = ({ rows }: PublicTable): CellContent[][] => rows.map((row) => [...row]);
  const words = dictionaryTable(text);
  return [
    plainSheet({
      name: summary.sheet,
      title: fill(summary.title, { municipality }),
      note: summary.note,
      heads: table.heads,
      rows: content(table),
      widths: publicColumns.map((name) => widths[name]),
      numeric: numbers.map((name) => publicColumns.indexOf(name)),
      wrapped: [publicColumns.indexOf("nome"), publicColumns.indexOf("local"), publicColumns.indexOf("marca")],
      orientation: "landscape",
      footer: text.footer,
    }),
    plainSheet({
      name: dictionary.sheet,
      title: dictionary.title,
      note: dictionary.note,
      heads: words.heads,
      rows: content(words),
      widths: [24, 90],
      wrapped: [1],
      orientation: "portrait",
      footer: text.footer,
    }),
  ];
}
