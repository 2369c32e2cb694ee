import type { CollectionText } from "./collectionText";

/** The words of collecting in Brazilian Portuguese. */
export const ptCollection: CollectionText = {
  rule: {
    between: "Número de {minimum} a {maximum} {unit}.",
    from: "Número a partir de {minimum} {unit}.",
    upTo: "Número até {maximum} {unit}.",
    any: "Um número {unit}.",
    choices: "Escolha: {choices}.",
    blanks: "Vazio = ainda não enviado; «s/e» = sem envio; «–» = não se aplica. Zero só se o valor é zero.",
  },
  applies: "«não» = este indicador não se aplica a esta unidade. Vazio = aplica-se.",
  personal: {
    title: "Parece um CPF ou NIS",
    message: "Número de pessoa não deve ficar nesta pasta. Apague-o e use outra forma de identificar o caso.",
  },
  dueDay: "Dia do mês seguinte até o qual o valor é devido: de 1 a 28.",
  choicesPrompt: "Palavras que se escolhem em vez de um número, separadas por ponto e vírgula: «sim; não».",
  pending: {
    asOf: "Em {day}. Conta como falta o mês vencido, devido e sem valor na Coleta. As mais antigas primeiro.",
    none: "Nada em falta.",
    more: "e mais {count}: na Coleta, filtre a coluna «faltam».",
    areas: { area: "Área", facilities: "Unidades que devem", months: "Meses em falta", share: "Enviado do vencido" },
    all: "Todas",
    heads: ["Unidade", "O que falta", "Meses", "Venceu em", "Dias", "Área"],
  },
  entry: {
    indicator: "Indicador",
    month: "Mês",
    takes: "Aceita",
    between: "de {low} a {high}",
    from: "{low} ou mais",
    upTo: "até {high}",
    noLimits: "qualquer número",
    due: "{range} · até o dia {day} do mês seguinte",
    paste: "▶ Ir às {count} células deste mês na Coleta ({from} a {to}) e colar a coluna nesta mesma ordem",
    scattered: "As unidades não estão em linhas vizinhas na Coleta: use os links de cada linha.",
    nobody: "Escolha um indicador e um mês.",
    how: "Aqui se vê; na Coleta se digita. Sem filtro ligado na Coleta, cole com «Colar especial › Valores» e volte para conferir.",
    heads: ["Unidade", "Código", "Valor", "Mês anterior", "Situação", "Na Coleta"],
    go: "abrir",
    states: {
      sent: "● enviado",
      late: "○ falta desde {day}",
      open: "· até {day}",
      notDue: "– não se aplica",
      wrong: "▲ conferir: não é o que o indicador aceita",
    },
    workings: "Cálculos desta página",
  },
};
