type Rows = readonly (readonly [number, number])[];

/** What the functions calculate, written straight down for clean numbers: the least that any way of doing it has to do. */
export const plainLoops: Readonly<Record<string, (rows: Rows) => unknown[]>> = {
  PRIORITY(rows) {
    const average = rows.reduce((sum, [value]) => sum + value, 0) / rows.length;
    return rows.map(([value]) => value < average);
  },
  RANK(rows) {
    const ranks = new Map<number, number>();
    const sorted = rows.map(([value]) => value).sort((a, b) => b - a);
    sorted.forEach((value, index) => {
      if (!ranks.has(value)) ranks.set(value, index + 1);
    });
    return rows.map(([value]) => ranks.get(value));
  },
  VARIATION: (rows) => rows.map(([from, to]) => to - from),
  SMOOTH(rows) {
    const { rate, spread } = overall(rows);
    const between = Math.max(0, spread - (rate * rows.length) / rows.reduce((sum, [, people]) => sum + people, 0));
    return rows.map(([events, people]) => {
      const weight = between === 0 ? 0 : between / (between + rate / people);
      return rate + weight * (events / people - rate);
    });
  },
  FUNNEL(rows) {
    const { rate } = overall(rows);
    return rows.map(([events, people]) => {
      const deviation = (events / people - rate) / Math.sqrt((rate * (1 - rate)) / people);
      return Math.abs(deviation) > 3 ? "3" : Math.abs(deviation) > 2 ? "2" : "";
    });
  },
};

function overall(rows: Rows): { readonly rate: number; readonly spread: number } {
  const people = rows.reduce((sum, [, count]) => sum + count, 0);
  const rate = rows.reduce((sum, [events]) => sum + events, 0) / people;
  const spread = rows.reduce((sum, [events, count]) => sum + count * (events / count - rate) ** 2, 0) / people;
  return { rate, spread };
}
