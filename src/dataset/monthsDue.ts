import { months } from "./tables";

function monthIndex(word: string): number {
  const plain = word.trim().toLowerCase().slice(0, 3);
  return months.findIndex((month) => month === plain);
}

/** Every how many months a frequency asks for a value; its last month is the one that is due. */
const spans: Readonly<Record<string, number>> = {
  bimestral: 2,
  trimestral: 3,
  quadrimestral: 4,
  semestral: 6,
  anual: 12,
};

/** The months that a frequency alone makes due: of "bimestral" the second of each two. */
function usualMonths(frequency: string): readonly number[] {
  const span = spans[frequency.trim().toLowerCase()] ?? 1;
  return months.map((_, index) => index).filter((index) => (index + 1) % span === 0);
}

/**
 * The months (0–11) in which a process indicator is due, from what people write in meses_devidos: "fev-jun, ago-nov",
 * "abr, jun". Empty, or nothing understood = what the frequency says, else every month. A span may run over the turn
 * of the year: "nov-fev".
 *
 * @example monthsDue("fev-abr, jun") // [1, 2, 3, 5]
 * @example monthsDue("", "bimestral") // [1, 3, 5, 7, 9, 11]
 */
export function monthsDue(written: string, frequency = ""): readonly number[] {
  const due = new Set<number>();
  for (const part of written.split(/[,;]/)) {
    const [from = -1, to = from] = part.split(/-|–| a /).map(monthIndex);
    if (from < 0 || to < 0) continue;
    for (let month = from; ; month = (month + 1) % 12) {
      due.add(month);
      if (month === to) break;
    }
  }
  return due.size === 0 ? usualMonths(frequency) : [...due].sort((a, b) => a - b);
}
