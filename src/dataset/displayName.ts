/** Longer names are cut: a panel's tab and the narrow columns of the overview hold no more. */
const longest = 40;

const connectives = new Set("a à ao aos as às com da das de do dos e em na nas no nos o os para por".split(" "));

const acronyms = new Set(
  (
    "AIS APAE CAIC CAPS CEI CEMEI CEU CIEP CMEI CRAS CREAS EE EJA EM EMEB EMEF EMEI EMTI EREFEM EREM ETE " +
    "PSF SENAC SENAI SESC SESI UBS UPA USF"
  ).split(" "),
);

const romanNumeral = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Shorter ways to say the same, tried in order while a name is too long. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^Escola Municipal\b/, "E.M."],
  [/^Escola Estadual\b/, "E.E."],
  [/\bProfessora\b/, "Profª"],
  [/\bProfessor\b/, "Prof."],
];

/**
 * A short name for tabs and panels: pure upper case becomes proper case in Portuguese ("ESCOLA MUNICIPAL JOAO DE
 * DEUS II" → "Escola Municipal Joao de Deus II"), and what is longer than 40 characters is abbreviated, then cut at
 * a word. Accents that the source left out stay out.
 *
 * @returns "" when the name serves as it is.
 */
export function displayName(name: string): string {
  const tidied = name.replace(/\s+/g, " ").trim();
  const cased = isUpperCase(tidied) ? properCase(tidied) : tidied;
  const short = shortened(cased);
  return short === name ? "" : short;
}

/** Pure upper case made proper case in Portuguese; other names come back unchanged. Of people, places and facilities. */
export function properName(name: string): string {
  return isUpperCase(name) ? properCase(name) : name;
}

function isUpperCase(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function properCase(name: string): string {
  const words = name.split(" ");
  return words.map((word, index) => properWord(word, index > 0 && index < words.length - 1)).join(" ");
}

function properWord(word: string, isInside: boolean): string {
  const lower = word.toLowerCase();
  if (isInside && connectives.has(lower)) return lower;
  if (acronyms.has(word) || romanNumeral.test(word)) return word;
  // Initials ("E.M.", "J."), but not titles ("DR."), which have only one dot and more letters.
  if (/^(?:\p{Lu}\.){1,}\p{Lu}?\.?$/u.test(word)) return word;
  return lower.replace(/(^|[-'’´(".])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function shortened(name: string): string {
  let short = name;
  for (const [long, brief] of abbreviations) {
    if (short.length <= longest) return short;
    short = short.replace(long, brief);
  }
  return short.length <= longest ? short : cutAtWord(short);
}

/** The words that fit; a connective is no end. A single word longer than all is cut hard. */
function cutAtWord(name: string): string {
  const words = name.slice(0, longest + 1).split(" ");
  words.pop();
  while (words.length > 1 && connectives.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ") || name.slice(0, longest);
}
