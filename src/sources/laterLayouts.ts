import { columnOf, findHeader } from "./header";
import type { LayoutId, Recogniser } from "./layout";
import { type Row, cellText, label } from "./table";

/** Layouts that are told apart here, so that nobody takes them for something else, but not read yet. */

/** IDEPE per school: SEDUC-PE publishes PDF and pages; the tables made of them name the school's code and IDEPE. */
export const recogniseIdepe = byHeading("idepe", (labels) => {
  return columnOf(labels, /^(?:cod|co|id|codigo)(?: da)? escola$/) >= 0 && columnOf(labels, /^idepe\b/) >= 0;
});

/** SDS-PE: one row a victim of intentional lethal violence. */
export const recogniseMvi = byHeading("mvi", (labels) => {
  return columnOf(labels, /^municipio$/) >= 0 && columnOf(labels, /^total de vitimas$/, /^natureza juridica$/) >= 0;
});

/** Population by municipality: a code column and one of people. */
export const recognisePopulation = byHeading("populacao", (labels) => {
  const code = columnOf(labels, /\b(?:ibge ?[67]?|cod(?:igo)? ?(?:do )?munic(?:ipio)?|co municipio|ibge code)\b/);
  return code >= 0 && columnOf(labels, /\b(?:populacao|population)\b/) >= 0;
});

/** DATASUS TabNet: "Município" or another row variable, its columns, "Total"; rows begin with a six-digit code or a label. */
export const recogniseTabnet: Recogniser = (table) => {
  const header = findHeader(table.head, (labels) => labels.length > 1 && labels[0] !== "" && labels.at(-1) === "total");
  if (header === null) return null;
  const above = table.head.filter((row) => row.number < header.row);
  const below = table.head.filter((row) => row.number > header.row);
  const isTabnet = above.some((row) => /^per[ií]odo:/i.test(cellText(row.cells[0]))) || below.some(beginsWithCode);
  return isTabnet ? { layout: "tabnet", header, open: null } : null;
};

/**
 * Any other table: two headings or more, and below them mostly rows of at least two cells and no more than there are
 * headings. Sentences with commas are seldom so regular.
 */
export const recogniseTable: Recogniser = ({ head }) => {
  const header = findHeader(head, (labels) => labels.filter((text) => /[a-z]/.test(text)).length > 1);
  if (header === null) return null;
  const below = head.filter((row) => row.number > header.row);
  const regular = below.filter((row) => filled(row) > 1 && row.cells.length <= header.titles.length);
  return regular.length * 2 > below.length ? { layout: "table", header, open: null } : null;
};

function byHeading(layout: LayoutId, isHeader: (labels: readonly string[]) => boolean): Recogniser {
  return ({ head }) => {
    const header = findHeader(head, isHeader);
    return header === null ? null : { layout, header, open: null };
  };
}

/** "260790 Jaboatão dos Guararapes" */
function beginsWithCode(row: Row): boolean {
  return /^\d{6} \S/.test(cellText(row.cells[0]));
}

function filled(row: Row): number {
  return row.cells.filter((cell) => label(cell) !== "").length;
}
