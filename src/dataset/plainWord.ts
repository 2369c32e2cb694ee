/** A word as it is compared: without accents, case and outer spaces. "São Lourenço" → "sao lourenco". */
export function plainWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
