/** Excel's own names in Brazilian Portuguese, of those that the documentation uses. */
const portuguese: Readonly<Record<string, string>> = {
  IF: "SE",
  AVERAGE: "MÉDIA",
  SUM: "SOMA",
  SUMIF: "SOMASE",
  SUMPRODUCT: "SOMARPRODUTO",
  "RANK.EQ": "ORDEM.EQ",
  "CHISQ.INV": "INV.QUIQUA",
  INTERCEPT: "INTERCEPÇÃO",
  SLOPE: "INCLINAÇÃO",
  ROW: "LIN",
  MIN: "MÍNIMO",
  COUNT: "CONT.NÚM",
  WORKDAY: "DIATRABALHO",
};

/** Errors as a Brazilian Excel shows them. */
export const portugueseErrors: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#VALUE!": "#VALOR!",
  "#NUM!": "#NÚM!",
};

/** A formula as a Brazilian Excel wants it typed: its own names, semicolons, decimal commas. */
export function inPortuguese(formula: string): string {
  const named = formula.replace(/[A-Z][A-Z.]*(?=\()/g, (name) => portuguese[name] ?? name);
  return named.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2");
}
