import type { CollectText } from "./collectText";

/** What collect and merge say in Brazilian Portuguese. */
export const ptCollect: CollectText = {
  usage: `  npm run juntos -- collect --workbook ARQUIVO (--all | --facility CÓDIGO | --area ÁREA) --out PASTA [--json]
      Grava um arquivo de coleta por unidade, só com as linhas dela, e um formulário em papel do mesmo.
      Arquivos que já existem na pasta ficam como estão.
  npm run juntos -- merge --workbook ARQUIVO --dir PASTA [--take newer|file|workbook] [--json]
      Traz de volta os arquivos devolvidos. O que mudou no arquivo e também na pasta é mostrado e não é
      gravado, a não ser com --take.`,
  made: "{file} ({rows} linhas)",
  kept: "{file}: já existia e ficou como estava.",
  total: "{count} arquivos gravados, {kept} já existiam.",
  read: "{count} arquivos lidos, {refused} recusados.",
  refused: "  ✗ {message}",
  applied: "  {file}, {where}: {key} {column}: {before} → {after}",
  conflict:
    "  ‼ {file}, {where}: {key} {column}: {why} Emitido: {issued}; pasta: {workbook}; arquivo: {offered}. {taken}",
  conflicts: {
    "both-changed": "mudou no arquivo e na pasta.",
    cleared: "o arquivo apagou o valor.",
    "files-disagree": "dois arquivos da mesma emissão têm valores diferentes.",
    "older-file": "um arquivo mais novo traz outro valor.",
  },
  taken: {
    file: "Ficou o do arquivo.",
    workbook: "Ficou o da pasta.",
    none: "Não gravado: decida e digite na Coleta.",
  },
  invalid: "  ▲ {file}, {where}: {key} {column}: {value} {why}",
  reasons: {
    text: "é texto onde se espera um número. Corrija no arquivo e rode de novo.",
    range:
      "está fora da faixa do indicador. Confira com a unidade; se estiver certo, mude mínimo e máximo em Indicadores.",
    choice: "não é uma das opções do indicador. Corrija no arquivo e rode de novo.",
    row: "a pasta não tem esta linha: o arquivo foi alterado, ou a linha é de outra pasta.",
    CPF: "parece um CPF. Apague-o do arquivo e peça a informação sem ele.",
    NIS: "parece um NIS. Apague-o do arquivo e peça a informação sem ele.",
  },
  left: "  ! {key} {column}: alguém mudou esta célula agora; ficou como está. Rode de novo.",
  personal: "  ! {table}, linha {row}, coluna {column}: parece um {kind}. Apague-o.",
  blank: "vazio",
  merged: "{applied} valores gravados, {same} já estavam, {conflicts} conflitos, {invalid} inválidos.",
};
