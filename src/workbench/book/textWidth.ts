import type { StyleSnapshot } from "./snapshot";

const NARROW = /[ilI.,:;'|!()[\]{}ftrj ]/;
const WIDE = /[mwMWÑ@%&—…]/;
const CAPITAL = /[A-ZÁÀÂÃÉÊÍÓÔÕÚÇ#$]/;

/** How wide a text is in pixels, from the usual widths of Calibri's letters. */
export function textWidth(text: string, { fontSize, bold }: Pick<StyleSnapshot, "fontSize" | "bold">): number {
  let units = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) units += 4;
    else if (WIDE.test(letter)) units += 12;
    else units += CAPITAL.test(letter) ? 9 : 7.4;
  }
  return Math.ceil((units * fontSize * (bold ? 1.05 : 1)) / 11);
}
