import { storedNo, storedNotDue, storedNotSent, usualDueDay } from "../../dataset/storedWords";
import { collectionTable, months } from "../../dataset/tables";
import { column, formula, literal, referenceDay, setting, thisRow } from "../formula";
import type { Formula } from "../sheetSpec";

const of = (name: string) => thisRow(collectionTable.name, name);
const position = `MATCH(${of("indicador")},${column("tblIndicadores", "id")},0)`;

/** A property of the row's indicator; "" where it has none. */
function ofIndicator(name: string): string {
  const found = `INDEX(${column("tblIndicadores", name)},${position})`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** The letters of `marcas`, one a month. */
export const monthMark = { sent: "E", late: "F", open: ".", notDue: "–" } as const;

/** Months of the row's year whose day has passed, 0 to 12: the day is a day of the month after. */
function passedMonths(): string {
  const day = `(${referenceDay()}-${of("dia")})`;
  const passed = `(YEAR(${day})-${of("ano")})*12+MONTH(${day})-1`;
  return `IF(${of("ano")}=${setting("ciclo")},MAX(0,MIN(12,${passed})),0)`;
}

function markOf(month: string, number: number): string {
  const cell = of(month);
  const isMissing = [`${cell}=""`, ...storedNotSent.map((word) => `${cell}=${literal(word)}`)].join(",");
  const missing = `IF(${of("vencidos")}>=${number},"${monthMark.late}","${monthMark.open}")`;
  return `IF(OR(${isMissing}),${missing},IF(${cell}=${literal(storedNotDue)},"${monthMark.notDue}","${monthMark.sent}"))`;
}

function marks(): string {
  const each = months.map((month, index) => markOf(month, index + 1)).join("&");
  return `IF(${of("aplica")}=${literal(storedNo)},REPT("${monthMark.notDue}",12),${each})`;
}

const missingMonths = `LEN(${of("marcas")})-LEN(SUBSTITUTE(${of("marcas")},"${monthMark.late}",""))`;
const firstDueDay = `DATE(${of("ano")},FIND("${monthMark.late}",${of("marcas")})+1,${of("dia")})`;

/** Worse is more: days first, then months; `ordem` tells equals apart, so that no two rows weigh the same. */
const weight = `IF(${of("faltam")}=0,0,${of("dias")}*10^8+${of("faltam")}*10^6+10^6-${of("ordem")})`;

/** Place among the rows that owe something with the same value in a column, the worst first: "Saúde|1". */
function placeWithin(name: string): string {
  const own = of(name);
  const worse = `COUNTIFS(${column(collectionTable.name, name)},${own},${column(collectionTable.name, "peso")},">"&${of("peso")})`;
  return `IF(${of("faltam")}=0,"",${own}&"|"&(${worse}+1))`;
}

export interface EntryCells {
  /** Cells of the entry view, with its sheet: the indicator's id and the year that were picked. */
  readonly indicator: string;
  readonly year: string;
}

/** The formula columns of tblColeta. They hang on the row alone, so that sorting changes none of them. */
export function collectionFormulas(picked: EntryCells): Readonly<Record<string, Formula>> {
  const shownChoices = `";"&SUBSTITUTE(${ofIndicator("opcoes")},"; ",";")&";"`;
  const expressions = {
    equipamento: `IFERROR(INDEX(tblEquipamentos[exibicao],MATCH(${of("codigo")},tblEquipamentos[codigo],0)),${of("codigo")})`,
    nome_indicador: `IFERROR(INDEX(tblIndicadores[nome],${position}),${of("indicador")})`,
    faltam: missingMonths,
    desde: `IF(${of("faltam")}=0,"",${firstDueDay})`,
    dias: `IF(${of("faltam")}=0,"",${referenceDay()}-${of("desde")})`,
    area: ofIndicator("area"),
    minimo: ofIndicator("minimo"),
    maximo: ofIndicator("maximo"),
    opcoes: `IF(${ofIndicator("opcoes")}="","",${shownChoices})`,
    dia: `IFERROR(IF(INDEX(tblIndicadores[dia_limite],${position})="",${usualDueDay},INDEX(tblIndicadores[dia_limite],${position})),${usualDueDay})`,
    vencidos: passedMonths(),
    marcas: marks(),
    peso: weight,
    chave_area: placeWithin("area"),
    chave_unidade: placeWithin("codigo"),
    lugar: `IF(AND(${of("ano")}=${picked.year},${of("indicador")}=${picked.indicator}),ROW(),"")`,
  };
  return Object.fromEntries(Object.entries(expressions).map(([name, expression]) => [name, formula(expression)]));
}
