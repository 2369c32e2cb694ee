import { invalidArgument } from "../host/hostError";

/** What "tblX[[#Headers],[valor]:[peso]]" says, names as written. */
export interface StructuredReference {
  /** null where the formula leaves the table out, inside it. */
  readonly table: string | null;
  readonly areas: readonly StructuredArea[];
  readonly columns: readonly string[];
}

export type StructuredArea = "All" | "Data" | "Headers" | "Totals" | "ThisRow";

const AREAS: Readonly<Record<string, StructuredArea>> = {
  "#all": "All",
  "#data": "Data",
  "#headers": "Headers",
  "#totals": "Totals",
  "#this row": "ThisRow",
};

/** @throws HostError InvalidArgument for what Excel would not take as a structured reference */
export function parsedStructured(text: string): StructuredReference {
  const open = text.indexOf("[");
  const table = open === 0 ? null : text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  if (inner === "") return { table, areas: [], columns: [] };
  if (inner.startsWith("@")) return { table, areas: ["ThisRow"], columns: columnsOf(inner.slice(1).trim()) };
  const area = AREAS[inner.toLowerCase()];
  if (area) return { table, areas: [area], columns: [] };
  return inner.startsWith("[") ? specified(table, inner) : { table, areas: [], columns: [unescapedColumn(inner)] };
}

/** `reference` as a formula spells it; `isInside` when the formula stands in the table itself. */
export function structuredText({ table, areas, columns }: StructuredReference, isInside: boolean): string {
  const name = isInside || table === null ? "" : table;
  if (areas.length === 1 && areas[0] === "ThisRow" && isInside) return `[@${shortColumns(columns)}]`;
  if (areas.length === 0 && columns.length === 0) return `${name}[]`;
  if (areas.length === 0 && columns.length === 1) return `${name}[${escapedColumn(columns[0] ?? "")}]`;
  const areaNames = areas.map((area) => `#${area === "ThisRow" ? "This Row" : area}`);
  if (areaNames.length === 1 && columns.length === 0) return `${name}[${areaNames[0] ?? ""}]`;
  const range = columns.map((column) => `[${escapedColumn(column)}]`).join(":");
  return `${name}[${[...areaNames.map((area) => `[${area}]`), ...(range ? [range] : [])].join(",")}]`;
}

function specified(table: string | null, inner: string): StructuredReference {
  const areas: StructuredArea[] = [];
  let columns: string[] = [];
  for (const part of topLevelParts(inner)) {
    const area = AREAS[part.replace(/^\[|\]$/g, "").toLowerCase()];
    if (area) areas.push(area);
    else if (columns.length === 0) columns = columnsOf(part);
    else throw invalidArgument(`structured reference ${inner}`);
  }
  return { table, areas, columns };
}

/** Splits "[#Headers],[a]:[b]" at its commas. */
function topLevelParts(inner: string): string[] {
  return (inner.match(/\[(?:'.|[^'\]])*\](?:\s*:\s*\[(?:'.|[^'\]])*\])?/g) ?? []).map((part) => part.trim());
}

function columnsOf(text: string): string[] {
  if (text === "") return [];
  const bracketed = text.match(/\[(?:'.|[^'\]])*\]/g);
  return bracketed ? bracketed.map((part) => unescapedColumn(part.slice(1, -1))) : [unescapedColumn(text)];
}

function shortColumns(columns: readonly string[]): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined && /^[\p{L}\p{N}_]+$/u.test(only)) return only;
  return columns.map((column) => `[${escapedColumn(column)}]`).join(":");
}

function unescapedColumn(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}

function escapedColumn(name: string): string {
  return name.replace(/['[\]#]/g, "'$&");
}

const AREA_LETTERS: Readonly<Record<StructuredArea, string>> = {
  All: "A",
  Data: "D",
  Headers: "H",
  Totals: "T",
  ThisRow: "R",
};

/** The one word that stands for a structured reference in the engine: "tblX$H$.valor". */
export function structuredSymbol({ table, areas, columns }: StructuredReference): string {
  const areaCodes = areas.map((area) => `$${AREA_LETTERS[area]}`);
  return [table ?? "", ...areaCodes, ...columns.map((column) => `$.${encodedColumn(column)}`)].join("");
}

/** Reads the engine's word back; null for a word that is not one of ours (a workbook name, a table's bare name). */
export function symbolStructured(symbol: string): StructuredReference | null {
  const match = /^([^$]+)((?:\$[ADHTR])*)((?:\$\.(?:\$x[0-9a-f]+\$|[^$])*)*)$/u.exec(symbol);
  if (!match || symbol === match[1]) return null;
  const [, table = "", areaCodes = "", columns = ""] = match;
  const areas = [...areaCodes.replaceAll("$", "")].flatMap((letter) =>
    (Object.keys(AREA_LETTERS) as StructuredArea[]).filter((area) => AREA_LETTERS[area] === letter),
  );
  const names = columns === "" ? [] : columns.slice(2).split("$.").map(decodedColumn);
  return { table, areas, columns: names };
}

function encodedColumn(name: string): string {
  return name.replace(/[^\p{L}\p{N}_]/gu, (character) => `$x${(character.codePointAt(0) ?? 0).toString(16)}$`);
}

function decodedColumn(encoded: string): string {
  return encoded.replace(/\$x([0-9a-f]+)\$/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
