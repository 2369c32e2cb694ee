/** Excel's limits on a sheet's name. */
const mostCharacters = 31;
const forbidden = /[:\\/?*[\]]/g;

/** Cut at a word, so that a tab never ends in half a name; a single long word is cut where it must be. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const end = cut.lastIndexOf(" ");
  return (end > 0 ? cut.slice(0, end) : text.slice(0, length)).replace(/[\s,;.–-]+$/u, "");
}

function legal(text: string): string {
  return text
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
}

/**
 * A tab's name for a facility: code and short name, cut at a word; legal in Excel, and unlike every name in `taken`
 * (compared without case, as Excel does). Where two would be alike, the area or a number tells them apart.
 */
export function tabName(code: string, name: string, taken: ReadonlySet<string>): string {
  const wanted = legal(name === "" || name === code ? code : `${code} ${name}`);
  const base = cutAtWord(wanted, mostCharacters);
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const next = cutAtWord(wanted, mostCharacters - suffix.length) + suffix;
    if (!taken.has(next.toLowerCase())) return next;
  }
}
