/**
 * Office.js counts column widths in points; an Excel file counts characters of the Normal style's font.
 * With Calibri 11 a digit is 7 pixels wide and a column has 5 pixels of padding; a pixel is 0.75 points.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel's own standard: 8.43 characters, 64 pixels, 48 points. */
export const STANDARD_CHARACTERS = 8.43;

/** Points to the `width` attribute of `<col>`, which counts the padding and is cut to 1/256 of a character. */
export function fileWidth(points: number): number {
  return widthOfPixels(Math.round(points / POINTS_PER_PIXEL));
}

/** The `width` attribute of `<col>` to points, by the rounding that ECMA-376 18.3.1.13 gives. */
export function pointsOfFileWidth(width: number): number {
  return pixelsOfWidth(width) * POINTS_PER_PIXEL;
}

/** A worksheet's standard width in characters, as Office.js counts it, to points. */
export function pointsOfCharacters(characters: number): number {
  return pixelsOfCharacters(characters) * POINTS_PER_PIXEL;
}

/** A worksheet's standard width in characters to the `defaultColWidth` attribute. */
export function fileWidthOfCharacters(characters: number): number {
  return widthOfPixels(pixelsOfCharacters(characters));
}

/** The `defaultColWidth` attribute to characters, to the hundredth that Excel shows. */
export function charactersOfFileWidth(width: number): number {
  const characters = (pixelsOfWidth(width) - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.round(Math.max(characters, 0) * 100) / 100;
}

function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);
}

function widthOfPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

function pixelsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}
