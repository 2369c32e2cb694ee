/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 120;

/** A title as a file's name without its ending: accents stay, what Windows refuses becomes "_". */
export function fileName(title: string): string {
  const plain = title
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, "_")
    .replace(/\s+/g, " ")
    .slice(0, longest)
    .replace(/^[. ]+|[. ]+$/g, "");
  return plain === "" || reserved.test(plain) ? `_${plain}` : plain;
}
