/** A sheet's name as formulas need it: in apostrophes, which is right for any name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
