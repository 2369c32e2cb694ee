/** The words of the built-in indicators in Brazilian Portuguese, by id (dataset/catalogue.ts; a test keeps them whole). */
export const ptIndicators = {
  "ideb-anos-iniciais": {
    name: "IDEB anos iniciais",
    description:
      "Índice de Desenvolvimento da Educação Básica, 1º ao 5º ano: nota média em português e matemática (Saeb) vezes o rendimento (aprovação), de 0 a 10.",
    challenge: "Alfabetizar até o 2º ano e aprender até o 5º",
    unit: "pontos",
  },
  "ideb-anos-finais": {
    name: "IDEB anos finais",
    description:
      "Índice de Desenvolvimento da Educação Básica, 6º ao 9º ano: nota média em português e matemática (Saeb) vezes o rendimento (aprovação), de 0 a 10.",
    challenge: "Aprender e seguir na escola até o 9º ano",
    unit: "pontos",
  },
  "ideb-ensino-medio": {
    name: "IDEB ensino médio",
    description:
      "Índice de Desenvolvimento da Educação Básica, ensino médio: nota média em português e matemática (Saeb) vezes o rendimento (aprovação), de 0 a 10.",
    challenge: "Concluir o ensino médio aprendendo",
    unit: "pontos",
  },
  "idepe-anos-iniciais": {
    name: "IDEPE anos iniciais",
    description:
      "Índice de Desenvolvimento da Educação de Pernambuco, 1º ao 5º ano: proficiência no SAEPE vezes o rendimento (aprovação), de 0 a 10.",
    challenge: "Alfabetizar até o 2º ano e aprender até o 5º",
    unit: "pontos",
  },
  "idepe-anos-finais": {
    name: "IDEPE anos finais",
    description:
      "Índice de Desenvolvimento da Educação de Pernambuco, 6º ao 9º ano: proficiência no SAEPE vezes o rendimento (aprovação), de 0 a 10.",
    challenge: "Aprender e seguir na escola até o 9º ano",
    unit: "pontos",
  },
  "idepe-ensino-medio": {
    name: "IDEPE ensino médio",
    description:
      "Índice de Desenvolvimento da Educação de Pernambuco, ensino médio: proficiência no SAEPE vezes o rendimento (aprovação), de 0 a 10.",
    challenge: "Concluir o ensino médio aprendendo",
    unit: "pontos",
  },
  idcras: {
    name: "IDCRAS",
    description:
      "Indicador de Desenvolvimento do CRAS: média dos níveis de estrutura física, recursos humanos e serviços e benefícios, de 1 a 5.",
    challenge: "Atender bem as famílias em cada CRAS",
    unit: "pontos",
    breaks: "2014: índice remodelado, não se compara com os anos anteriores",
  },
  "dcnt-mortalidade-prematura": {
    name: "Mortalidade prematura por DCNT",
    description:
      "Mortes de 30 a 69 anos por doenças crônicas não transmissíveis (coração e circulação, câncer, diabetes, doenças respiratórias) por 100 mil pessoas dessa idade.",
    challenge: "Cuidar antes que a doença crônica se agrave",
    unit: "por 100 mil",
    breaks: "2022: população do Censo 2022 no lugar da estimativa",
  },
  cvli: {
    name: "CVLI",
    description:
      "Crimes violentos letais intencionais: vítimas em doze meses por 100 mil habitantes (homicídio, latrocínio, lesão seguida de morte).",
    challenge: "Reduzir a violência letal",
    unit: "por 100 mil",
    breaks: "2022: população do Censo 2022 no lugar da estimativa",
  },
} as const;
