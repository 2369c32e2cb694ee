import { averageTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { column, formula, literal, setting, thisRow } from "./formula";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

const of = (name: string) => thisRow(averageTable.name, name);
const results = (name: string) => column("tblResultados", name);

/** Conditions that pick this row's facilities, for the …IFS functions. */
const same = `${results("indicador")},${of("indicador")},${results("periodo")},${of("periodo")},${results("nivel")},"equipamento"`;
/** The same as a product of arrays, for SUMPRODUCT. */
const picked = `(${results("indicador")}=${of("indicador")})*(${results("periodo")}=${of("periodo")})*(${results("nivel")}="equipamento")`;

const ofIndicator = (name: string) =>
  `INDEX(${column("tblIndicadores", name)},MATCH(${of("indicador")},tblIndicadores[id],0))`;

/** Weights count only where there is a value: a missing facility must not pull the average down. */
const weighted =
  `SUMPRODUCT(${picked},${results("valor")},${results("peso")})/` +
  `SUMPRODUCT(${picked}*ISNUMBER(${results("valor")}),${results("peso")})`;

/** Counts and denominators count only together. */
const both = `,${results("numerador")},">=0",${results("denominador")},">0"`;
const pooled =
  `${ofIndicator("por")}*SUMIFS(${results("numerador")},${same}${both})/` +
  `SUMIFS(${results("denominador")},${same}${both})`;

const simple = `AVERAGEIFS(${results("valor")},${same})`;
const kind = of("tipo");
/** Where an indicator asks for weights or counts that the source lacks, the simple average stands in. */
const average = `IFERROR(IF(${kind}="ponderada",${weighted},IF(${kind}="taxa",${pooled},${simple})),IFERROR(${simple},""))`;

const key = `${of("indicador")}&"|municipio|"&${setting("codigo_ibge")}&"|"&${of("periodo")}`;
const published = `INDEX(${results("valor")},MATCH(${key},${results("chave")},0))`;

const formulas = {
  tipo: formula(`IFERROR(${ofIndicator("media")}&"",${literal("simples")})`),
  media: formula(average),
  unidades: formula(`COUNTIFS(${same},${results("valor")},">=-1E+99")`),
  sem_valor: formula(`COUNTIFS(${same})-${of("unidades")}`),
  oficial: formula(`IFERROR(IF(${published}="","",${published}),"")`),
};

/** The average of each indicator and period, as formulas over Resultados: edit a value there and it follows. */
export function averagesSheet(averages: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.averages,
    note: text.sheetNotes.averages,
    footer: text.footer,
    schema: averageTable,
    rows: tableRows(averageTable, averages.rows, { formulas }),
    rowsBefore: averages.rowsBefore,
    printTo: "oficial",
    widths: { chave: 34, indicador: 28, periodo: 10 },
    numberFormats: { media: "0.0000", oficial: "0.0###" },
  });
}
