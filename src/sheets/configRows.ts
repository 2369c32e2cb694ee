import type { Row } from "../dataset/rows";
import type { ConfigKey, SheetText } from "../text/sheetText";

/** Version of the tables that this program writes. */
export const schemaVersion = 1;

/** Settings to be written; those left out stay what they are in the workbook, or empty in a new one. */
export type ConfigValues = Partial<Record<ConfigKey, string | number>>;

const keys: readonly ConfigKey[] = [
  "municipio",
  "codigo_ibge",
  "uf",
  "ciclo",
  "ano_base",
  "areas",
  "idioma",
  "data_de_referencia",
  "avaliacao_de",
  "avaliacao_ate",
  "municipios_comparados",
  "operacao",
  "versao_do_esquema",
];

/** The rows of tblConfig. */
export function configRows(values: ConfigValues, text: SheetText): Row[] {
  return keys.map((key): Row => {
    const value = values[key];
    const row = { chave: key, descricao: text.config[key] };
    return value === undefined ? row : { ...row, valor: value };
  });
}
