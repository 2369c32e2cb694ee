import type { CatalogueIndicator } from "./catalogue";

const monthly = {
  kind: "process",
  frequency: "mensal",
  dueDay: 10,
  averaging: "simple",
  per: 1,
  source: "",
  sdg: "",
  minimum: 0,
  decimals: 0,
  choices: "",
} as const;

const percent = { ...monthly, maximum: 100 } as const;
const count = { ...monthly, maximum: null } as const;
const yesOrNo = { ...monthly, minimum: null, maximum: null, choices: "sim; não", target: null } as const;
const schoolMonths = "fev-jun, ago-dez";

/**
 * Process indicators that a new workbook starts with, area by area: a suggestion to edit, replace or delete. They
 * are put in only when an area is new to a workbook, so that what people deleted stays deleted.
 */
export const processCatalogue = [
  {
    id: "frequencia-alunos",
    ...percent,
    area: "Educação",
    direction: "higher",
    monthsDue: schoolMonths,
    target: 92,
    recording: "diário de classe",
  },
  {
    id: "alunos-reforco",
    ...count,
    area: "Educação",
    direction: "higher",
    monthsDue: schoolMonths,
    target: 40,
    recording: "lista de presença",
  },
  {
    id: "aulas-dadas",
    ...percent,
    area: "Educação",
    direction: "higher",
    monthsDue: schoolMonths,
    target: 98,
    recording: "diário de classe",
  },
  {
    id: "familias-reunioes",
    ...percent,
    area: "Educação",
    direction: "higher",
    monthsDue: "abr, jun, ago, out, dez",
    target: 60,
    recording: "ata",
    frequency: "bimestral",
  },
  {
    id: "familias-paif",
    ...count,
    area: "Assistência Social",
    direction: "higher",
    monthsDue: "",
    target: 80,
    recording: "RMA",
  },
  {
    id: "visitas-domiciliares",
    ...count,
    area: "Assistência Social",
    direction: "higher",
    monthsDue: "",
    target: 60,
    recording: "RMA",
  },
  {
    id: "encaminhamentos-retorno",
    ...percent,
    area: "Assistência Social",
    direction: "higher",
    monthsDue: "",
    target: 70,
    recording: "prontuário",
  },
  {
    id: "reuniao-rede",
    ...yesOrNo,
    area: "Assistência Social",
    direction: "higher",
    monthsDue: "",
    recording: "ata",
  },
  {
    id: "hipertensos-aferidos",
    ...percent,
    area: "Saúde",
    direction: "higher",
    monthsDue: "",
    target: 75,
    recording: "e-SUS",
  },
  {
    id: "diabeticos-hemoglobina",
    ...percent,
    area: "Saúde",
    direction: "higher",
    monthsDue: "",
    target: 60,
    recording: "e-SUS",
  },
  { id: "visitas-acs", ...percent, area: "Saúde", direction: "higher", monthsDue: "", target: 90, recording: "e-SUS" },
  {
    id: "rondas-realizadas",
    ...percent,
    area: "Ordem Pública",
    direction: "higher",
    monthsDue: "",
    target: 95,
    recording: "escala",
  },
  {
    id: "iluminacao-reparo",
    ...count,
    area: "Ordem Pública",
    direction: "lower",
    monthsDue: "",
    target: 7,
    recording: "ordem de serviço",
  },
  {
    id: "jovens-atividades",
    ...count,
    area: "Ordem Pública",
    direction: "higher",
    monthsDue: "",
    target: 50,
    recording: "lista de presença",
  },
] as const satisfies readonly CatalogueIndicator[];
