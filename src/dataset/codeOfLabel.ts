/** The code inside "nome — código", as drop-downs offer it; a bare code passes through. */
export function codeOfLabel(label: string): string {
  return label.split(" — ").at(-1)?.trim() ?? "";
}
