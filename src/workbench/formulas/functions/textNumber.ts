import { defineFunction, single } from "./defineFunction";

/** Half away from zero on the decimal digits that people see, as Excel rounds: 2.675 with two decimals is 2.68. */
function rounded(value: number, decimals: number): string {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  const whole = Math.round(Number(scaled.toPrecision(15)));
  const back = Number(`${whole}e${-decimals}`);
  return back.toFixed(Math.max(decimals, 0));
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

/** FIXED: a number as text in the locale's own marks. */
export function defineFixed(): void {
  const parameters = ["number (number)", "decimals (number, default=2)", "no_commas (boolean, default=false)"];
  defineFunction("FIXED", parameters, function (number, decimals, noCommas) {
    const value = this.number(number);
    const places = decimals === undefined ? 2 : Math.trunc(this.number(decimals));
    const plain = noCommas !== undefined && this.number(noCommas) !== 0;
    const text = rounded(value, places);
    const [whole = "0", fraction] = text.split(".");
    const shown = plain ? whole : grouped(whole, this.locale.thousandsSeparator ?? "");
    const sign = value < 0 && /[1-9]/.test(text) ? "-" : "";
    return `${sign}${shown}${fraction === undefined ? "" : `${this.locale.decimalSeparator}${fraction}`}`;
  });
}

/** N: a number as it is, TRUE as 1, errors as they are, anything else 0. */
export function defineN(): void {
  defineFunction("N", ["value (any)"], (value) => {
    const { value: content } = single(value) ?? { value: null };
    if (typeof content === "boolean") return Number(content);
    if (typeof content === "string" && content.startsWith("#")) return single(value) ?? 0;
    return typeof content === "number" ? content : 0;
  });
}
