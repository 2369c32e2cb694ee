import type { AreaText, SheetText } from "../text/sheetText";
import { fill } from "./formula";

/** An area's words; an area that people made up gets the general ones with its own name. */
export function areaText(area: string, text: SheetText): AreaText {
  const known = text.areas[area];
  return known ?? { ...text.otherArea, program: fill(text.otherArea.program, { area }) };
}
