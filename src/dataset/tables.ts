import { type ColumnLine, table } from "./tableSchema";

/**
 * The workbook's schema: table names and column headers are fixed, in Portuguese without accents, so that any copy
 * of the add-in in any language reopens any workbook. Who fills a column decides what a refresh may touch:
 * `program` always, `person` only when the row is made, `formula` never carries typed values.
 */
export type { ColumnSchema, TableSchema } from "./tableSchema";

export const months = ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"] as const;

export const configTable = table(
  "tblConfig",
  ["chave"],
  [
    ["chave", "program", "text"],
    ["valor", "program", "any"],
    ["descricao", "program", "text"],
  ],
);

export const indicatorTable = table(
  "tblIndicadores",
  ["id"],
  [
    ["id", "person", "text"],
    ["nome", "person", "text"],
    ["area", "person", "text"],
    ["tipo", "person", "text"],
    ["desafio", "person", "text"],
    ["unidade", "person", "text"],
    ["direcao", "person", "text"],
    ["periodicidade", "person", "text"],
    ["meses_devidos", "person", "text"],
    ["dia_limite", "person", "number"],
    ["forma_registro", "person", "text"],
    ["casas", "person", "number"],
    ["media", "person", "text"],
    ["por", "person", "number"],
    ["minimo", "person", "number"],
    ["maximo", "person", "number"],
    ["meta", "person", "number"],
    ["fonte", "person", "text"],
    ["ods", "person", "text"],
    ["descricao", "person", "text"],
    ["opcoes", "person", "text"],
    ["quebras", "person", "text"],
  ],
);

export const facilityTable = table(
  "tblEquipamentos",
  ["codigo"],
  [
    ["codigo", "person", "text"],
    ["nome", "person", "text"],
    ["nome_exibicao", "person", "text"],
    ["area", "person", "text"],
    ["territorio", "person", "text"],
    ["vulnerabilidade", "person", "number"],
    ["responsavel", "person", "text"],
    ["sucessora", "person", "text"],
    ["ativo", "person", "text"],
    ["exibicao", "formula", "text"],
    ["rotulo", "formula", "text"],
    ["incorporada_em", "person", "number"],
    ["codigo_atual", "formula", "text"],
  ],
);

export const resultTable = table(
  "tblResultados",
  ["chave"],
  [
    ["indicador", "program", "text"],
    ["nivel", "program", "text"],
    ["codigo", "program", "text"],
    ["periodo", "program", "text"],
    ["valor", "program", "number"],
    ["numerador", "program", "number"],
    ["denominador", "program", "number"],
    ["peso", "program", "number"],
    ["situacao", "program", "text"],
    ["fonte_id", "program", "text"],
    ["chave", "program", "text"],
  ],
);

export const averageTable = table(
  "tblMedias",
  ["chave"],
  [
    ["indicador", "program", "text"],
    ["periodo", "program", "text"],
    ["tipo", "formula", "text"],
    ["media", "formula", "number"],
    ["unidades", "formula", "number"],
    ["sem_valor", "formula", "number"],
    ["oficial", "formula", "number"],
    ["chave", "program", "text"],
  ],
);

export const priorityTable = table(
  "tblPrioridades",
  ["chave"],
  [
    ["ciclo", "program", "number"],
    ["indicador", "program", "text"],
    ["codigo", "program", "text"],
    ["nome", "formula", "text"],
    ["periodo", "program", "text"],
    ["valor", "program", "number"],
    ["media", "program", "number"],
    ["diferenca", "program", "number"],
    ["posicao", "program", "number"],
    ["abaixo", "program", "text"],
    ["motivo", "program", "text"],
    ["certeza", "program", "text"],
    ["cabe_na_agenda", "program", "text"],
    ["prioritario", "formula", "text"],
    ["validado", "person", "text"],
    ["motivo_secretaria", "person", "text"],
    ["observacao", "person", "text"],
    ["congelado_em", "program", "date"],
    ["pela_regra", "program", "text"],
    ["outras_regras", "program", "text"],
    ["vulnerabilidade", "formula", "number"],
    ["valor_hoje", "formula", "number"],
    ["mudou", "formula", "text"],
    ["lista_congelada", "program", "text"],
    ["motivo_congelado", "program", "text"],
    ["linha_equipamento", "formula", "number"],
    ["linha_resultado", "formula", "number"],
    ["chave", "program", "text"],
  ],
);

/**
 * How the list of a cycle and area is made. Both settings belong to people; they are the program's columns, as those
 * of tblConfig are, because pane and command line set them too.
 */
export const criterionTable = table(
  "tblCriterios",
  ["ciclo", "area"],
  [
    ["ciclo", "program", "number"],
    ["area", "program", "text"],
    ["regra", "program", "text"],
    ["capacidade", "program", "number"],
    ["observacao", "person", "text"],
  ],
);

export const collectionTable = table(
  "tblColeta",
  ["chave"],
  [
    ["ano", "program", "number"],
    ["codigo", "program", "text"],
    ["equipamento", "formula", "text"],
    ["indicador", "program", "text"],
    ["nome_indicador", "formula", "text"],
    ...months.map((month): ColumnLine => [month, "person", "any"]),
    ["observacao", "person", "text"],
    ["aplica", "person", "text"],
    ["faltam", "formula", "number"],
    ["desde", "formula", "date"],
    ["dias", "formula", "number"],
    ["chave", "program", "text"],
    ["area", "formula", "text"],
    ["minimo", "formula", "number"],
    ["maximo", "formula", "number"],
    ["opcoes", "formula", "text"],
    ["dia", "formula", "number"],
    ["vencidos", "formula", "number"],
    ["marcas", "formula", "text"],
    ["peso", "formula", "number"],
    ["lugar", "formula", "number"],
    ["chave_area", "formula", "text"],
    ["chave_unidade", "formula", "text"],
    ["ordem", "program", "number"],
    ["devidos", "program", "text"],
    ["envios", "program", "text"],
  ],
);

export const actionTable = table(
  "tblAcoes",
  [],
  [
    ["equipamento", "person", "text"],
    ["indicador", "person", "text"],
    ["desafio", "person", "text"],
    ["acao", "person", "text"],
    ["responsavel", "person", "text"],
    ["apoio_de", "person", "text"],
    ["prazo", "person", "date"],
    ["situacao", "person", "text"],
    ["nivel", "person", "text"],
    ["decisao", "person", "text"],
    ["conclusao", "person", "date"],
    ["atrasada", "formula", "text"],
    ["ciclo", "program", "number"],
    ["codigo", "formula", "text"],
    ["area", "formula", "text"],
    ["aberta", "formula", "number"],
    ["alcada", "formula", "number"],
    ["linha", "formula", "number"],
    ["apoio_novo", "formula", "number"],
    ["apoio_ordem", "formula", "any"],
    ["peso", "formula", "number"],
    ["chave", "formula", "text"],
    ["chave_tatica", "formula", "text"],
    ["chave_estrategica", "formula", "any"],
  ],
);

export const meetingTable = table(
  "tblReunioes",
  ["id"],
  [
    ["nivel", "person", "text"],
    ["area", "person", "text"],
    ["equipamento", "person", "text"],
    ["numero", "person", "number"],
    ["data", "person", "date"],
    ["participantes", "person", "text"],
    ["pauta", "person", "text"],
    ["encaminhamentos", "person", "text"],
    ["boa_pratica", "person", "text"],
    ["aviso", "formula", "text"],
    ["codigo", "formula", "text"],
    ["chave", "formula", "text"],
    ["id", "program", "text"],
  ],
);

export const stepTable = table(
  "tblEtapas",
  ["chave"],
  [
    ["ciclo", "program", "number"],
    ["numero", "program", "number"],
    ["etapa", "person", "text"],
    ["dias", "person", "number"],
    ["comeca_em", "person", "date"],
    ["inicio", "formula", "date"],
    ["fim", "formula", "date"],
    ["feita_em", "person", "date"],
    ["situacao", "formula", "text"],
    ["parte_de", "formula", "number"],
    ["chave", "program", "text"],
  ],
);

export const holidayTable = table(
  "tblFeriados",
  ["chave"],
  [
    ["dia", "person", "date"],
    ["ate", "person", "date"],
    ["nome", "person", "text"],
    ["tipo", "person", "text"],
    ["conta", "person", "text"],
    ["desconta", "formula", "number"],
    ["chave", "program", "text"],
  ],
);

export const sourceTable = table(
  "tblFontes",
  ["fonte_id"],
  [
    ["fonte_id", "program", "text"],
    ["origem", "program", "text"],
    ["arquivo", "program", "text"],
    ["layout", "program", "text"],
    ["periodos", "program", "text"],
    ["lido_em", "program", "date"],
    ["linhas_lidas", "program", "number"],
    ["linhas_mantidas", "program", "number"],
    ["linhas_fora", "program", "text"],
    ["avisos", "program", "text"],
    ["impressao_digital", "program", "text"],
  ],
);

/** The decision log. Rows of the program have a key, so that an operation that runs twice writes them once. */
export const logTable = table(
  "tblRegistro",
  ["chave"],
  [
    ["data", "person", "date"],
    ["quem", "person", "text"],
    ["o_que", "person", "text"],
    ["por_que", "person", "text"],
    ["chave", "program", "text"],
  ],
);

/** Every table of the workbook, in the order in which they are read. */
export const tables = [
  configTable,
  indicatorTable,
  facilityTable,
  resultTable,
  averageTable,
  priorityTable,
  criterionTable,
  collectionTable,
  actionTable,
  meetingTable,
  stepTable,
  holidayTable,
  logTable,
  sourceTable,
] as const;
