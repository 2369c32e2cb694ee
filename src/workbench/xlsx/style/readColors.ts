import {
  attribute,
  booleanAttribute,
  child,
  children,
  descendant,
  numberAttribute,
  type Element,
} from "../package/xmlTree";

/** Turns the file's ways of naming a colour into "#RRGGBB"; undefined where the element names none. */
export type ColorReader = (color: Element) => string | undefined;

/** Office's own theme, where a file brings none: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

/** Theme colours count light 1 first, while the theme itself lists dark 1 first. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), "hlink", "folHlink"];

const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The 64 indexed colours (ECMA-376 18.8.27): the eight basic ones twice, then the old palette. */
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** The theme's twelve colours as RGB, in the order that cells count them. */
export function themeColors(theme: Element): string[] {
  const scheme = descendant(theme, "themeElements", "clrScheme");
  return THEME_ORDER.map((name, at) => {
    const color = children(child(scheme, name))[0];
    const rgb = attribute(color, "lastClr") ?? attribute(color, "val");
    return rgb && /^[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.toUpperCase() : (OFFICE_THEME[at] ?? "000000");
  });
}

export function colorReader(theme: readonly string[]): ColorReader {
  return (color) => {
    if (!color) return undefined;
    const rgb = attribute(color, "rgb")?.slice(-6);
    const index = numberAttribute(color, "indexed");
    const themed = numberAttribute(color, "theme");
    const base = rgb ?? (themed === undefined ? indexed(index) : theme[themed]);
    if (base === undefined) return booleanAttribute(color, "auto") ? "#000000" : undefined;
    return `#${tinted(base.toUpperCase(), numberAttribute(color, "tint") ?? 0)}`;
  };
}

/** 64 is the window's text, 65 its background. */
function indexed(index: number | undefined): string | undefined {
  if (index === 64) return "000000";
  if (index === 65) return "FFFFFF";
  return index === undefined ? undefined : PALETTE[index];
}

/** Tint moves the luminance towards black (below 0) or white (ECMA-376 18.8.19). */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return withLuminance(rgb, (luminance) => (tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint));
}

/** A colour with its HSL luminance (0 to 1) changed. */
export function withLuminance(rgb: string, change: (luminance: number) => number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const luminance = (high + low) / 2;
  const next = Math.min(Math.max(change(luminance), 0), 1);
  // Along a line of equal hue and saturation, each part keeps its place between the lowest and the highest.
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * luminance - 1));
  const nextChroma = saturation * (1 - Math.abs(2 * next - 1));
  const nextLow = next - nextChroma / 2;
  return parts
    .map((part) => nextLow + (chroma === 0 ? 0 : ((part - low) / chroma) * nextChroma))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
