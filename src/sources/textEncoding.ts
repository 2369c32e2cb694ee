export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-16le", "utf-16be" or "windows-1252" (which latin1 is part of). */
  readonly encoding: string;
  /** Bytes that are no text in that encoding; each stands in the text as U+FFFD. */
  readonly damaged: number;
}

/**
 * Text from bytes whose encoding nobody tells: a byte order mark decides, then zeros in every second byte (UTF-16),
 * then whether all is valid UTF-8. Everything else is windows-1252, unless most of what is not ASCII is valid UTF-8:
 * then it is UTF-8 with damaged bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes) ?? zeroPattern(bytes);
  if (marked !== null) return decoded(bytes, marked);
  const utf8 = decoded(bytes, "utf-8");
  if (utf8.damaged === 0 || isValidUtf8(bytes)) return utf8;
  const valid = (utf8.text.match(/[^\p{ASCII}\ufffd]/gu) ?? []).length;
  return valid > utf8.damaged ? utf8 : decoded(bytes, "windows-1252");
}

/** A text may hold U+FFFD rightly: somebody damaged it before it became UTF-8. */
function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Tables are mostly ASCII: in UTF-16 nearly every second byte of them is zero. */
function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.1) return "utf-16be";
  return null;
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  const decodedText = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? withTypography(decodedText) : decodedText;
  return { text, encoding, damaged: (text.match(/\ufffd/g) ?? []).length };
}

/** The characters of windows-1252 from 0x80 on; unused places stay what they are. */
const typography = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Some Node versions decode windows-1252 as if it were latin1, which has control characters in those places. */
function withTypography(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => typography.charAt(control.charCodeAt(0) - 0x80));
}
