/** Columns of the public summary, in their order: the headers of sheet and CSV. */
export const publicColumns = [
  "area",
  "indicador",
  "nome",
  "unidade",
  "direcao",
  "periodo",
  "recorte",
  "local",
  "unidades",
  "sem_valor",
  "valor",
  "eventos",
  "populacao",
  "piores_que_a_media",
  "marca",
] as const;
export type PublicColumn = (typeof publicColumns)[number];

/** The words of copies that are made for others. `{name}` marks what is filled in. */
export interface ShareText {
  readonly summary: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly levels: Readonly<Record<"municipality" | "territory" | "facility", string>>;
    readonly marks: Readonly<Record<"small" | "protects", string>>;
  };
  readonly dictionary: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly column: string;
    readonly meaning: string;
    readonly columns: Readonly<Record<PublicColumn, string>>;
  };
  readonly note: {
    readonly sheet: string;
    readonly title: string;
    readonly some: string;
    readonly none: string;
    readonly place: string;
    readonly formula: string;
    readonly cells: string;
  };
}
