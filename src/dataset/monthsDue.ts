import { months } from "./tables";

function monthIndex(word: string): number {
  const plain = word.trim().toLowerCase().slice(0, 3);
  return months.findIndex((month) => month === plain);
}

/**
 * The months (0–11) in which a process indicator is due, from what people write in meses_devidos: "fev-jun, ago-nov",
 * "abr, jun". Empty, or nothing understood = every month. A span may run over the turn of the year: "nov-fev".
 *
 * @example monthsDue("fev-abr, jun") // [1, 2, 3, 5]
 */
export function monthsDue(written: string): readonly number[] {
  const due = new Set<number>();
  for (const part of written.split(/[,;]/)) {
    const [from = -1, to = from] = part.split(/-|–| a /).map(monthIndex);
    if (from < 0 || to < 0) continue;
    for (let month = from; ; month = (month + 1) % 12) {
      due.add(month);
      if (month === to) break;
    }
  }
  return due.size === 0 ? months.map((_, index) => index) : [...due].sort((a, b) => a - b);
}
