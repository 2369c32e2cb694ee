const patterns = new Map<string, RegExp>();

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** "jo?é*" as a pattern for whole texts, ignoring case; ~ before * ? ~ means the character itself. */
export function wildcardPattern(text: string): RegExp {
  const known = patterns.get(text);
  if (known) return known;
  const source = text.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return (part.length === 2 && part.startsWith("~") ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  const pattern = new RegExp(`^${source}$`, "isu");
  patterns.set(text, pattern);
  return pattern;
}
