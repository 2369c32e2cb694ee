import type { HandoverText } from "./handoverText";

/** The handover page in Brazilian Portuguese. */
export const ptHandover: HandoverText = {
  sheetName: "Passagem",
  title: "Passagem para quem assume",
  intro: "O que está onde, o que está em aberto e o que foi decidido. Tudo aqui é calculado das outras abas.",
  now: "Onde estamos",
  open: "O que está em aberto",
  where: "O que está onde",
  how: "O ano, passo a passo",
  lines: {
    cycle: "Ciclo",
    baseYear: "Ano do dado escolhido (vazio = o último de cada indicador)",
    day: "Data de referência dos atrasos (vazio = hoje)",
    unfinished: "Operação que não terminou: execute-a de novo",
    frozen: "Linhas da lista deste ciclo já congeladas",
    proposed: "Unidades × indicadores na lista deste ciclo",
    undecided: "Na lista e ainda sem decisão da secretaria",
    revised: "Valores que a fonte mudou depois da lista",
    actions: "Ações em aberto",
    carried: "Ações em aberto que vieram de ciclos anteriores",
    merged: "Unidades incorporadas a outra",
    unnamed: "Unidades sem nome",
    sources: "Fontes lidas",
    lastRead: "Última leitura de dados",
    decisions: "Decisões no registro",
  },
  none: "nenhuma",
  steps: [
    "Leia os dados novos pelo painel do Juntos: o que foi digitado fica.",
    "Escolha regra e capacidade na aba Critérios e atualize; a secretaria valida na aba Prioridades.",
    "Congele o ciclo e imprima o Termo de cada área para assinatura.",
    "Todo mês, a Coleta; a cada trimestre, painéis e reuniões; ações no Plano de ação.",
    "No fim do ano, a Avaliação; depois vire o ciclo: o que está em aberto vem junto.",
  ],
};
