import type { TermText } from "./termText";

/** The term of agreement in English. */
export const enTerm: TermText = {
  sheetName: "Term {area}",
  title: "Term of agreement · {program}",
  where: "{municipality} · Cycle {cycle}",
  frozen: "List frozen on {date}: it does not change any more.",
  open: "Proposal: the list has not been frozen yet.",
  criterion: "Criterion: the list takes in services {criterion}.",
  limit: "The team visits up to {capacity} services, the widest gaps to the average first.",
  noLimit: "No limit of services visited.",
  listed: "On the list: {count} services (who appears in more than one indicator counts once).",
  changed: "Changes by the secretariat against the proposal: {count}.",
  ofIndicator: "{indicator} · data of {period} · average {average}",
  nobody: "Nobody is proposed.",
  columns: ["No", "Service", "Code", "Result", "Gap", "Rule", "Agenda", "Secretariat", "On the list", "Reason"],
  legend:
    "The secretariat confirms or changes on the Priorities sheet (columns validado and motivo_secretaria). To be on the list is to get support; it does not judge people.",
  signers: ["Municipal secretariat", "Juntos team", "Representative of the services"],
  signature: "Name, signature and date",
};
