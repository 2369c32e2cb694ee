import type { ShareText } from "./shareText";

/** The words of copies that are made for others, in Brazilian Portuguese. */
export const ptShare: ShareText = {
  summary: {
    sheet: "Resumo público",
    title: "{municipality} · resumo público",
    note: "Só agregados. Valores com menos de 5 eventos, ou de menos de 3 unidades, não aparecem, nem o que permitiria calculá-los.",
    levels: { municipality: "município", territory: "território", facility: "unidade" },
    marks: { small: "omitido: número pequeno", protects: "omitido: protege um número pequeno" },
  },
  dictionary: {
    sheet: "Dicionário",
    title: "Dicionário de dados",
    note: "O que há em cada coluna do resumo público. No CSV: separador «;», vírgula decimal, UTF-8.",
    column: "coluna",
    meaning: "o que é",
    columns: {
      area: "Área da política pública.",
      indicador: "Identificador do indicador; não muda entre edições.",
      nome: "Nome do indicador.",
      unidade: "Unidade de medida de «valor».",
      direcao: "maior = quanto maior, melhor; menor = quanto menor, melhor.",
      periodo: "Ano (AAAA) ou mês (AAAA-MM) do dado.",
      recorte: "município, território ou unidade. Unidades só aparecem quando escolhidas para isso.",
      local: "Nome do território ou da unidade; vazio para o município.",
      unidades: "Quantas unidades o indicador conhece nesse recorte.",
      sem_valor: "Quantas delas estão sem valor no período.",
      valor:
        "Média do recorte: simples, ponderada ou taxa do conjunto, conforme o indicador. Vazio = sem valor ou omitido.",
      eventos: "Soma dos eventos (numerador), onde a fonte dá contagens. Nunca abaixo de 5.",
      populacao: "Soma da população ou do denominador, onde a fonte dá.",
      piores_que_a_media:
        "Quantas unidades estão do lado pior da média municipal. Sempre haverá: não é medida de sucesso.",
      marca:
        "Por que um valor foi omitido: é pequeno (menos de 5 eventos ou de 3 unidades), ou permitiria calcular um pequeno.",
    },
  },
  note: {
    sheet: "Sobre esta cópia",
    title: "Sobre esta cópia",
    some: "Nesta cópia, {count} fórmulas JUNTOS.* viraram valores, para que ela abra igual sem o suplemento. As outras fórmulas continuam vivas.",
    none: "Nenhuma fórmula JUNTOS.* foi encontrada: a cópia é igual ao original.",
    place: "onde",
    formula: "fórmula no original",
    cells: "células",
  },
};
