import type { CellValue, Locale } from "@odoo/o-spreadsheet";

/** A value as text by Excel's rules: fifteen digits, and the signs and words of the language. */
export function excelText(value: CellValue | undefined, locale: Pick<Locale, "code" | "decimalSeparator">): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numberAsText(value).replace(".", locale.decimalSeparator);
    case "boolean":
      return booleanText(value, locale);
    default:
      return "";
  }
}

export function booleanText(value: boolean, { code }: Pick<Locale, "code">): string {
  if (code.startsWith("pt")) return value ? "VERDADEIRO" : "FALSO";
  return value ? "TRUE" : "FALSE";
}

/** As "General" shows a number that has all the room it needs. */
export function numberAsText(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const power = Number(exponent);
  const digits = mantissa.replace(/\.?0+$/, "");
  if (power >= 21 || power < -9) return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  const plain = Number(`${digits}e${power}`);
  return plain.toFixed(Math.max(0, Math.min(24, digits.replace(/^-?\d\.?/, "").length - power)));
}
