import type { TermText } from "./termText";

/** The term of agreement in Brazilian Portuguese. */
export const ptTerm: TermText = {
  sheetName: "Termo {area}",
  title: "Termo de compromisso · {program}",
  where: "{municipality} · Ciclo {cycle}",
  frozen: "Lista congelada em {date}: ela não muda mais.",
  open: "Proposta: a lista ainda não foi congelada.",
  criterion: "Critério: entram as unidades {criterion}.",
  limit: "A equipe visita até {capacity} unidades, começando pelas de maior distância até a média.",
  noLimit: "Sem limite de unidades visitadas.",
  listed: "Na lista: {count} unidades (quem aparece em mais de um indicador conta uma vez).",
  changed: "Mudanças da secretaria em relação à proposta: {count}.",
  ofIndicator: "{indicator} · dado de {period} · média {average}",
  nobody: "Nenhuma unidade proposta.",
  columns: ["Nº", "Unidade", "Código", "Resultado", "Distância", "Regra", "Agenda", "Secretaria", "Na lista", "Motivo"],
  legend:
    "A secretaria confirma ou muda na aba Prioridades (colunas validado e motivo_secretaria). Estar na lista é receber apoio; não avalia pessoas.",
  signers: ["Secretaria municipal", "Equipe do Juntos", "Representante das unidades"],
  signature: "Nome, assinatura e data",
};
