import type { OverviewText } from "./overviewText";

/** The words of Quadro geral in Brazilian Portuguese. */
export const ptOverview: OverviewText = {
  note: "Todas as unidades, dentro e fora da lista: o último resultado diante da média e o último mês diante da meta. O nome leva ao painel.",
  legend:
    "● na média ou melhor, ou meta alcançada     ○ ainda não     ◆ na lista de prioridades     s/e sem envio     – sem valor ou não se aplica",
  filters: {
    area: "Área",
    territory: "Território",
    list: "Mostrar",
    hint: "Abra a lista e escolha: o quadro inteiro muda.",
  },
  allAreas: "Todas as áreas",
  allTerritories: "Todos os territórios",
  wholeNetwork: "Todas as unidades",
  onlyListed: "Só as da lista",
  onlyOthers: "Só as de fora da lista",
  facility: "Unidade",
  territory: "Território",
  areaTitle: "{area}: {count} unidades, {listed} na lista",
  average: "média {average} · {period}",
  target: "meta {target}",
  noTarget: "sem meta",
  reached: "Com ● nesta seleção",
  reachedOf: "{reached} de {count}",
  none: "Nenhuma unidade nesta seleção.",
  workings: "Contas deste quadro (não são impressas; não apague)",
};
