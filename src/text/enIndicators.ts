/** The words of the built-in indicators in English, by id (dataset/catalogue.ts; a test keeps them whole). */
export const enIndicators = {
  "ideb-anos-iniciais": {
    name: "IDEB grades 1–5",
    description:
      "Basic Education Development Index, grades 1 to 5: mean score in Portuguese and mathematics (Saeb) times the pass rate, from 0 to 10.",
    challenge: "Every child reads by grade 2 and learns through grade 5",
    unit: "points",
  },
  "ideb-anos-finais": {
    name: "IDEB grades 6–9",
    description:
      "Basic Education Development Index, grades 6 to 9: mean score in Portuguese and mathematics (Saeb) times the pass rate, from 0 to 10.",
    challenge: "Learn and stay in school through grade 9",
    unit: "points",
  },
  "ideb-ensino-medio": {
    name: "IDEB upper secondary",
    description:
      "Basic Education Development Index, upper secondary: mean score in Portuguese and mathematics (Saeb) times the pass rate, from 0 to 10.",
    challenge: "Finish upper secondary school learning",
    unit: "points",
  },
  "idepe-anos-iniciais": {
    name: "IDEPE grades 1–5",
    description:
      "Education Development Index of Pernambuco, grades 1 to 5: proficiency in SAEPE times the pass rate, from 0 to 10.",
    challenge: "Every child reads by grade 2 and learns through grade 5",
    unit: "points",
  },
  "idepe-anos-finais": {
    name: "IDEPE grades 6–9",
    description:
      "Education Development Index of Pernambuco, grades 6 to 9: proficiency in SAEPE times the pass rate, from 0 to 10.",
    challenge: "Learn and stay in school through grade 9",
    unit: "points",
  },
  "idepe-ensino-medio": {
    name: "IDEPE upper secondary",
    description:
      "Education Development Index of Pernambuco, upper secondary: proficiency in SAEPE times the pass rate, from 0 to 10.",
    challenge: "Finish upper secondary school learning",
    unit: "points",
  },
  idcras: {
    name: "IDCRAS",
    description:
      "Development indicator of a social assistance centre (CRAS): mean of the levels of premises, staff, and services and benefits, from 1 to 5.",
    challenge: "Serve families well at every CRAS",
    unit: "points",
    breaks: "2014: index remodelled, not comparable with earlier years",
  },
  "dcnt-mortalidade-prematura": {
    name: "Premature NCD mortality",
    description:
      "Deaths at ages 30 to 69 from chronic non-communicable diseases (circulatory, cancer, diabetes, respiratory) per 100,000 people of that age.",
    challenge: "Care before chronic disease gets worse",
    unit: "per 100,000",
    breaks: "2022: population of the 2022 census in place of the estimate",
  },
  cvli: {
    name: "CVLI",
    description:
      "Intentional lethal violent crimes: victims in twelve months per 100,000 inhabitants (homicide, robbery with death, injury followed by death).",
    challenge: "Bring lethal violence down",
    unit: "per 100,000",
    breaks: "2022: population of the 2022 census in place of the estimate",
  },
} as const;
