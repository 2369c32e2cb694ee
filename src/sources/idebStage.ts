import type { CatalogueId } from "../dataset/catalogue";
import type { Problem } from "../errors";
import { type Cell, type Table, label } from "./table";

type IdebId = Extract<CatalogueId, `ideb-${string}`>;

const stages: readonly (readonly [IdebId, RegExp])[] = [
  ["ideb-anos-iniciais", /\banos iniciais\b|^ai$|\b1 ?o? ao 5 ?o?\b/],
  ["ideb-anos-finais", /\banos finais\b|^af$|\b6 ?o? ao 9 ?o?\b/],
  ["ideb-ensino-medio", /\bensino medio\b|^em$/],
];

export interface TableStage {
  /** The indicator's id; null = nothing tells it. */
  readonly stage: IdebId | null;
  readonly problems: readonly Problem[];
}

/** The stage that a text names; null when it names none or several. "anos_iniciais", "Anos Iniciais (1º ao 5º ano)". */
export function idebStage(cell: Cell | undefined): IdebId | null {
  const text = label(cell);
  const [stage, ...others] = stages.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
  return others.length === 0 ? (stage ?? null) : null;
}

/** The stage that a whole table is of: its sheet's name, the texts above its heading, and only then the file's name. */
export function tableStage(table: Table, told: readonly string[]): TableStage {
  for (const text of [table.name, ...told]) {
    const stage = idebStage(text);
    if (stage !== null) return { stage, problems: [] };
  }
  const stage = idebStage(table.file);
  if (stage === null) return { stage, problems: [] };
  return { stage, problems: [{ code: "stage-from-name", facts: { stage }, where: table.file }] };
}
