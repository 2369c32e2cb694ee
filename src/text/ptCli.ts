import type { CliText } from "./cliText";

/** What the command line says in Brazilian Portuguese. */
export const ptCli: CliText = {
  usage: `Juntos, na linha de comando

  npm run demo [-- --out ARQUIVO]
      O município inventado, a linha inteira; o padrão é out/juntos-demo.xlsx.
  npm run juntos -- build --municipality CÓDIGO --file ARQUIVO [--file ARQUIVO …] --out ARQUIVO
      [--cycle ANO] [--base-year ANO] [--area ÁREA] [--period AAAA] [--language pt|en] [--json]
      [--rule REGRA] [--capacity UNIDADES|all]
      Lê os arquivos, escolhe as unidades prioritárias e grava a pasta com um painel para cada uma.
      Se o arquivo de saída já existe, ele é atualizado: o que as pessoas digitaram fica.
  npm run juntos -- evaluate --workbook ARQUIVO --from ANO --to ANO [--json]
      Avalia as unidades prioritárias de um ano no outro e escreve a aba Avaliação de cada área.
  npm run juntos -- stamp --workbook ARQUIVO [--area ÁREA] [--separate PASTA] [--json]
      Refaz os painéis a partir dos modelos; com --separate, grava também um arquivo só de valores por unidade.
  npm run juntos -- share --workbook ARQUIVO --out CÓPIA [--public [--facility CÓDIGO …]] [--json]
      Uma cópia em que as fórmulas JUNTOS.* viram valores; com --public, um resumo público em .xlsx e .csv.
  npm run juntos -- freeze --workbook ARQUIVO [--date AAAA-MM-DD] [--json]
      Congela a lista do ciclo como está: unidades, números e data. Repetir não muda nada.
  npm run juntos -- new-cycle --workbook ARQUIVO [--cycle ANO] [--date AAAA-MM-DD] [--json]
      Vira o ano na mesma pasta: congela o ciclo que termina e abre o próximo.
  npm run juntos -- call FUNÇÃO ARGUMENTO… [--json]
  npm run juntos -- call --batch ARQUIVO
      Calcula uma função JUNTOS.* e mostra o que as células mostrariam. Os argumentos são JSON, na ordem da função:
      um intervalo é uma lista de linhas ([[4.2],[null]]), null é um argumento omitido ou, no intervalo, uma célula vazia.
      Um lote é uma lista de {"function":…,"args":[…]} e imprime uma lista de {"value":…} ou {"error":…}.
  npm run juntos -- inspect ARQUIVO [--json]
      Diz o que o arquivo é e o que há nele.`,
  built: "Pasta gravada em {file}: {municipality}, ciclo {cycle}.",
  read: "{file}: {layout}, {kept} de {read} linhas.",
  compared:
    "{indicator} {period}: {facilities} unidades ({missing} sem valor), média {average}, {priorities} prioritárias.",
  frozenKept: "  A lista de {indicator} ({period}) foi congelada em {date} e ficou como estava.",
  frozen: "{indicator} ({period}): {selected} de {facilities} unidades na lista, congelada em {date}.",
  alreadyFrozen: "{indicator} ({period}): já estava congelada desde {date}; nada mudou.",
  turned:
    "Ciclo {from} encerrado; ciclo {cycle} aberto: {panels} painéis, {rows} linhas de coleta, {actions} ações em aberto.",
  panels: "{count} painéis: {sheets}.",
  unnamed: "{count} unidades sem nome: preencha na aba Equipamentos.",
  requests: "{count} requisições, {bytes} kB, a maior com {largest} kB.",
  dropped: "  fora: {count} linhas {reason}.",
  layout: "Formato: {layout}.",
  periods: "Períodos: {periods}.",
  municipalities: "Municípios: {count} ({first}).",
  rows: "Linhas: {rows}.",
  encoding: "Codificação: {encoding}.",
  indicators: "Indicadores: {indicators}.",
  stamping: "Painéis: {done} de {total}",
  panelsRemoved: "{count} painéis retirados: {sheets}.",
  saved: "Pasta gravada em {file}.",
  shared: "Cópia gravada em {file}; {count} fórmulas JUNTOS.* viraram valores.",
  sharedPublic: "Resumo público com {rows} linhas; {hidden} com valor omitido.",
  evaluated: "{indicator} (aba {sheet})",
  evaluatedAll: "{municipality}: {count} indicadores avaliados.",
};
