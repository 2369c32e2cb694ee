import type { LogText } from "./logText";

/** The decision log in Brazilian Portuguese. */
export const ptLog: LogText = {
  sheetName: "Registro",
  sheetNote:
    "Decisões: congelamentos, critérios, mudanças na lista, passagens. O Juntos escreve as suas; escreva aqui as outras.",
  who: "Juntos",
  froze: "Lista do ciclo {cycle} congelada: {lists}.",
  frozeWhy: "A lista combinada com a secretaria não muda mais; revisões da fonte aparecem ao lado dela.",
  tookIn: "{facility} entrou na lista de {indicator} do ciclo {cycle}, por decisão da secretaria.",
  leftOut: "{facility} saiu da lista de {indicator} do ciclo {cycle}, por decisão da secretaria.",
  noReason: "Motivo não informado.",
  criterion: "Critério do ciclo {cycle}, {area}: {rule}; {limit}.",
  limit: "até {capacity} unidades",
  noLimit: "sem limite de unidades",
  criterionWhy: "",
  turned: "Ciclo {from} encerrado; ciclo {to} aberto, com {actions} ações em aberto.",
  turnedWhy: "Virada do ano.",
  prompt: "O que foi decidido, e por quê. Não escreva nomes de alunos, pacientes ou vítimas.",
};
