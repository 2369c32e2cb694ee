/** The words of the suggested process indicators in English, by id (dataset/processCatalogue.ts; a test keeps them whole). */
export const enProcessIndicators = {
  "frequencia-alunos": {
    name: "Pupil attendance",
    description: "Attendances recorded over attendances possible in the month, all classes.",
    challenge: "Everybody at school every day",
    unit: "%",
  },
  "alunos-reforco": {
    name: "Pupils in catch-up classes",
    description: "Pupils who attended at least half of the month's reading or mathematics catch-up classes.",
    challenge: "Nobody is left behind",
    unit: "pupils",
  },
  "aulas-dadas": {
    name: "Lessons given/planned",
    description: "Lessons given over lessons planned in the month's calendar.",
    challenge: "No lesson lost",
    unit: "%",
  },
  "familias-reunioes": {
    name: "Families at meetings",
    description: "Families present at the meeting of the two months over families enrolled.",
    challenge: "Families inside the school",
    unit: "%",
  },
  "familias-paif": {
    name: "Families in PAIF",
    description: "Families followed by the family support service (PAIF) on the last day of the month.",
    challenge: "Stay with those who need it most",
    unit: "families",
  },
  "visitas-domiciliares": {
    name: "Home visits",
    description: "Home visits by the technical team in the month.",
    challenge: "Stay with those who need it most",
    unit: "visits",
  },
  "encaminhamentos-retorno": {
    name: "Referrals answered",
    description: "Last month's referrals whose service was confirmed.",
    challenge: "A network that answers",
    unit: "%",
  },
  "reuniao-rede": {
    name: "Meeting with the network",
    description: "Whether schools, health and other services of the territory met in the month, with minutes.",
    challenge: "Follow those who need it most",
    unit: "yes/no",
  },
  "hipertensos-aferidos": {
    name: "Hypertension followed",
    description: "Registered patients with hypertension whose blood pressure was taken in the half-year.",
    challenge: "Care before it worsens",
    unit: "%",
  },
  "diabeticos-hemoglobina": {
    name: "Diabetes tested",
    description: "Registered patients with diabetes for whom glycated haemoglobin was requested in the half-year.",
    challenge: "Care before it worsens",
    unit: "%",
  },
  "visitas-acs": {
    name: "Health-agent visits",
    description: "Home visits made over visits planned in the month.",
    challenge: "Close to every family",
    unit: "%",
  },
  "rondas-realizadas": {
    name: "Patrols made",
    description: "Patrols made over patrols planned in the month's rota.",
    challenge: "Present where the risk is highest",
    unit: "%",
  },
  "iluminacao-reparo": {
    name: "Days to mend a light",
    description: "Days between report and repair of a street light, on average in the month. Lower is better.",
    challenge: "A lit street is a safe street",
    unit: "days",
  },
  "jovens-atividades": {
    name: "Young people in activities",
    description: "People aged 12 to 29 who took part in sport, culture or a course in the month.",
    challenge: "Opportunities for the young",
    unit: "young people",
  },
} as const;
