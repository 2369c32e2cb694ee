/** The words of the suggested process indicators in Brazilian Portuguese, by id (dataset/processCatalogue.ts; a test keeps them whole). */
export const ptProcessIndicators = {
  "frequencia-alunos": {
    name: "Frequência dos alunos",
    description: "Presenças registradas sobre presenças possíveis no mês, em todas as turmas.",
    challenge: "Todos na escola todo dia",
    unit: "%",
  },
  "alunos-reforco": {
    name: "Alunos no reforço",
    description: "Alunos com pelo menos metade de presença no reforço de leitura ou matemática no mês.",
    challenge: "Ninguém fica para trás",
    unit: "alunos",
  },
  "aulas-dadas": {
    name: "Aulas dadas/previstas",
    description: "Aulas dadas sobre aulas previstas no calendário do mês.",
    challenge: "Nenhuma aula perdida",
    unit: "%",
  },
  "familias-reunioes": {
    name: "Famílias nas reuniões",
    description: "Famílias presentes na reunião do bimestre sobre famílias matriculadas.",
    challenge: "Família dentro da escola",
    unit: "%",
  },
  "familias-paif": {
    name: "Famílias no PAIF",
    description: "Famílias em acompanhamento pelo PAIF no último dia do mês.",
    challenge: "Acompanhar quem mais precisa",
    unit: "famílias",
  },
  "visitas-domiciliares": {
    name: "Visitas domiciliares",
    description: "Visitas domiciliares da equipe técnica no mês.",
    challenge: "Acompanhar quem mais precisa",
    unit: "visitas",
  },
  "encaminhamentos-retorno": {
    name: "Encaminhados com retorno",
    description: "Encaminhamentos do mês anterior cujo atendimento foi confirmado.",
    challenge: "Rede que responde",
    unit: "%",
  },
  "reuniao-rede": {
    name: "Reunião com a rede",
    description: "Se houve no mês reunião com escolas, saúde e outros serviços do território, com ata.",
    challenge: "Acompanhar quem mais precisa",
    unit: "sim/não",
  },
  "hipertensos-aferidos": {
    name: "Hipertensos acompanhados",
    description: "Hipertensos cadastrados com pressão aferida no semestre.",
    challenge: "Cuidar antes que agrave",
    unit: "%",
  },
  "diabeticos-hemoglobina": {
    name: "Diabéticos com exame",
    description: "Diabéticos cadastrados com hemoglobina glicada solicitada no semestre.",
    challenge: "Cuidar antes que agrave",
    unit: "%",
  },
  "visitas-acs": {
    name: "Visitas de agentes (ACS)",
    description: "Visitas domiciliares realizadas sobre previstas no mês.",
    challenge: "Perto de cada família",
    unit: "%",
  },
  "rondas-realizadas": {
    name: "Rondas realizadas",
    description: "Rondas realizadas sobre previstas na escala do mês.",
    challenge: "Presença onde há mais risco",
    unit: "%",
  },
  "iluminacao-reparo": {
    name: "Dias até reparar a luz",
    description: "Dias entre o pedido e o reparo de ponto de iluminação, em média no mês. Menor é melhor.",
    challenge: "Rua clara, rua segura",
    unit: "dias",
  },
  "jovens-atividades": {
    name: "Jovens em atividades",
    description: "Jovens de 12 a 29 anos com presença em atividade de esporte, cultura ou curso no mês.",
    challenge: "Juventude com oportunidade",
    unit: "jovens",
  },
} as const;
