import type { StepText } from "./stepText";

const number = new Intl.NumberFormat("pt-BR");

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** The pane's steps in Brazilian Portuguese. */
export const ptSteps: StepText = {
  start: {
    heading: "Escolha os dados",
    hint: "Arquivos oficiais do IDCRAS ou do IDEB por escola (.xlsx, .csv), ou uma tabela com as colunas codigo; nome; indicador; periodo; valor.",
    choose: "Escolher arquivos…",
    demo: "Montar o exemplo",
    demoHint: "Um município inventado, com tudo preenchido, para conhecer o Juntos. Use uma pasta de trabalho vazia.",
    examples: "Ver exemplos das funções JUNTOS",
    workbook: (municipality, cycle) => `Esta pasta é de ${municipality}${cycle === "" ? "" : `, ciclo ${cycle}`}.`,
    workbookHint: "Arquivos novos são acrescentados; o que foi digitado fica.",
    unfinished:
      "A última operação nesta pasta não terminou. O que foi digitado está intacto: escolha os mesmos arquivos e faça os painéis de novo para completá-la.",
  },
  files: {
    heading: "O que foi reconhecido",
    add: "Acrescentar arquivos…",
    remove: (file) => `Retirar ${file}`,
    layouts: {
      "idcras-a": "IDCRAS, um CRAS por linha",
      "idcras-b": "IDCRAS, um CRAS por linha",
      "ideb-escola": "IDEB por escola",
      "ideb-municipio": "IDEB por município",
      idepe: "IDEPE por escola",
      tabnet: "TabNet, DATASUS",
      mvi: "Mortes violentas, SDS-PE",
      populacao: "População por município",
      tidy: "Tabela de indicadores",
      table: "Tabela de formato desconhecido",
    },
    rows: (count) => counted(count, "linha", "linhas"),
    periods: (periods) => `Períodos: ${periods}`,
    noPeriod: "Sem período no arquivo",
    indicators: (names) => `Indicadores: ${names}`,
    municipalities: (count) => counted(count, "município", "municípios"),
    problems: (count) => counted(count, "observação", "observações"),
    unreadable: "Este arquivo fica de fora.",
    period: "Período do arquivo",
    periodHint: "AAAA ou AAAA-MM",
    municipality: "Município",
    search: "Procurar município",
    pickMunicipality: (count) =>
      `Digite parte do nome, com ou sem acentos, ou o código do IBGE (${counted(count, "município", "municípios")}).`,
    typeCode: "O arquivo não diz o município. Digite o código do IBGE, de 6 ou 7 dígitos.",
    matches: (count) => counted(count, "município encontrado", "municípios encontrados"),
    noMatch: "Nenhum município do arquivo tem esse nome ou código.",
    more: (count) => `e mais ${number.format(count)}: continue a digitar`,
    ofWorkbook: (municipality) =>
      `${municipality}, o município desta pasta. Para outro município, abra uma pasta de trabalho nova.`,
    next: "Ver prioridades",
    missingMunicipality: "Escolha o município para continuar.",
    missingPeriod: "Informe o período (AAAA ou AAAA-MM) para continuar.",
  },
  list: {
    heading: "Prioridades",
    of: (municipality, cycle) => `${municipality}, ciclo ${cycle}`,
    area: "Área desta pasta",
    areaHint: "Cada secretaria costuma ter a sua pasta. Escolha todas só se uma mesma equipe pode ver tudo.",
    allAreas: "Todas as áreas",
    belowRule: (period, average) => `Entram as unidades abaixo da média de ${period}: ${average}.`,
    aboveRule: (period, average) => `Entram as unidades acima da média de ${period}: ${average} (menor é melhor).`,
    otherRule: (criterion) => `Entram as unidades ${criterion}.`,
    frozen: (date) => `Esta lista foi congelada em ${date}: ela fica como está.`,
    nobody: "Nenhuma unidade tem valor neste período.",
    counts: (inList, out, missing) =>
      `${number.format(inList)} na lista, ${number.format(out)} fora, ${number.format(missing)} sem valor`,
    averaging: {
      simple: "média simples das unidades",
      weighted: "média ponderada das unidades",
      rate: "taxa do conjunto das unidades",
    },
    noWeights: "o arquivo não traz os pesos",
    facility: "Unidade",
    value: "Valor",
    gap: "Falta",
    inList: (indicator) => `Na lista: ${indicator}`,
    others: (count) => `Fora da lista ou sem valor (${number.format(count)})`,
    refused: "retirada pela secretaria",
    rule: "Regra que propõe a lista",
    ruleHint:
      "A do programa é a média do ano. A regra escolhida fica guardada na aba Critérios, para este ciclo e área.",
    visits: "Quantas unidades visitamos?",
    visitsHint:
      "Por área, começando pela maior distância até a média; quem aparece em dois indicadores conta uma vez. Vazio = todas.",
    beyond: "além do limite",
    make: (panels) => `Fazer ${counted(panels, "painel", "painéis")}`,
    touches:
      "Cria ou atualiza as abas do Juntos nesta pasta; as outras abas e o que foi digitado ficam como estão. O histórico de Desfazer do Excel é apagado.",
    noPanels: "Nenhuma unidade na lista: são feitas só as tabelas, sem painéis.",
    read: (kept, rows) => `${number.format(kept)} de ${number.format(rows)} linhas são deste município.`,
  },
  making: {
    heading: "Fazendo os painéis",
    preparing: "Preparando as abas…",
    sheets: (done, total) => `Abas: ${number.format(done)} de ${number.format(total)} partes gravadas`,
    panels: (done, total) => `Painéis: ${number.format(done)} de ${number.format(total)}`,
    cancel: "Cancelar",
    cancelling: "Terminando a parte que já está no Excel; depois a operação para.",
  },
  done: {
    heading: "Pronto",
    made: (panels, seconds) =>
      `${counted(panels, "painel", "painéis")} em ${counted(Math.max(seconds, 1), "segundo", "segundos")}.`,
    of: (municipality, cycle) => `${municipality}, ciclo ${cycle}`,
    unnamed: (count) =>
      `${counted(count, "unidade está", "unidades estão")} sem nome, porque a fonte só traz o código: preencha na aba Equipamentos e os painéis mudam sozinhos.`,
    sheets: "Abas para começar",
    panels: "Painéis",
    open: (sheet) => `Ir para a aba ${sheet}`,
    again: "Escolher outros dados",
  },
  error: {
    unexpected: "Algo inesperado aconteceu, e a operação parou. Tente de novo; se continuar, comunique os detalhes.",
    details: "Detalhes",
    close: "Fechar esta mensagem",
  },
  busy: {
    opening: "Abrindo…",
    inspecting: (file) => `Reconhecendo ${file}…`,
    reading: (file) => `Lendo ${file}…`,
    comparing: "Comparando as unidades…",
  },
  back: "Voltar",
};
