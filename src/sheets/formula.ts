import type { Formula } from "./sheetSpec";

/** A cell's formula from its expression, without the "=". */
export function formula(expression: string): Formula {
  return { formula: `=${expression}` };
}

/** A text literal inside a formula; quotes are doubled as Excel wants them. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A sentence as an expression: `"Fomos de {from} para {to}."` with `{from: "FIXED(A1,1)"}` becomes
 * `"Fomos de "&FIXED(A1,1)&" para "&…`. A place without an expression is an error of ours, so it throws.
 */
export function sentence(template: string, expressions: Readonly<Record<string, string>> = {}): string {
  const parts = template.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part === "" ? "" : literal(part);
    const expression = expressions[part];
    if (expression === undefined) throw new RangeError(`No expression for {${part}} in: ${template}`);
    return expression;
  });
  const joined = parts.filter((part) => part !== "").join("&");
  return joined === "" ? '""' : joined;
}

/** Fills `{name}` in a text that stands in a cell as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A column of a table, as a structured reference. */
export function column(table: string, name: string): string {
  return `${table}[${name}]`;
}

/** The same column in the formula's own row. */
export function thisRow(table: string, name: string): string {
  return `${table}[[#This Row],[${name}]]`;
}

/** The value that tblConfig holds for a setting; an empty cell stays empty text, never 0. */
export function setting(key: string): string {
  const found = `INDEX(tblConfig[valor],MATCH(${literal(key)},tblConfig[chave],0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** The day from which lateness is counted: the setting, else today. */
export function referenceDay(): string {
  const key = setting("data_de_referencia");
  return `IF(${key}="",TODAY(),${key})`;
}

/** dd/mm/yyyy of a date expression, without TEXT (whose letters change with Excel's language). */
export function dayText(expression: string, withYear = true): string {
  const day = `RIGHT("0"&DAY(${expression}),2)&"/"&RIGHT("0"&MONTH(${expression}),2)`;
  return withYear ? `${day}&"/"&YEAR(${expression})` : day;
}

/** A number with so many decimals, in the reader's own decimal mark, without thousands separators. */
export function fixed(expression: string, decimals: string): string {
  return `FIXED(${expression},${decimals},TRUE)`;
}

/** The code inside "nome — código"; a bare code passes through. */
export function codeOfLabel(expression: string): string {
  const gap = " ".repeat(60);
  return `TRIM(RIGHT(SUBSTITUTE(${expression}," — ","${gap}"),60))`;
}

/**
 * The cell at a position that may be 0, "not found": the formula around it decides that. INDEX with 0 is the whole column,
 * and a calculation that also looks at the branch not taken would go through all of it.
 */
export function entry(span: string, position: string, inColumn?: string): string {
  const column = inColumn === undefined ? "" : `,MAX(1,${inColumn})`;
  return `INDEX(${span},MAX(1,${position})${column})`;
}

/** The position of a key in a table's column; 0 where it is not there. */
export function positionIn(table: string, name: string, key: string): string {
  return `IFERROR(MATCH(${key},${column(table, name)},0),0)`;
}

/** What a table's column holds at a position (`positionIn`); `missing` where there is none or the cell is empty. */
export function valueAt(table: string, name: string, position: string, missing = '""'): string {
  const found = entry(column(table, name), position);
  return `IF(${position}=0,${missing},IF(${found}="",${missing},${found}))`;
}
