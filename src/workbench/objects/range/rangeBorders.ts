import { changeBorder, readBorder, BORDER_SIDES } from "../../book/borders";
import type { BorderSide } from "../../book/borders";
import { colorValue } from "../../book/color";
import { checkAllowed } from "../../book/protection";
import type { BorderSnapshot } from "../../book/snapshot";
import { wordValue } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeProperty } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type { BorderTarget, RangeTarget } from "../officeObjects";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const rangeBorderCollectionClass = officeClass<RangeTarget>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => BORDER_SIDES.length } },
  methods: {
    GetItem: (target, args) => officeObject("RangeBorder", { ...target, side: args.word(0, BORDER_SIDES) }),
    GetItemAt: (target, args) => {
      const side = BORDER_SIDES[args.whole(0)];
      if (!side) throw invalidArgument();
      return officeObject("RangeBorder", { ...target, side });
    },
  },
  items: (target) => BORDER_SIDES.map((side) => officeObject("RangeBorder", { ...target, side })),
});

export const rangeBorderClass = officeClass<BorderTarget>({
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part(
      (border) => border?.style ?? "None",
      (value) => {
        const style = wordValue(value, STYLES);
        return (border) => (style === "None" ? null : { ...border, style, weight: weightOf(style, border.weight) });
      },
    ),
    Color: part(
      (border) => border?.color ?? "#000000",
      (value) => {
        const color = colorValue(value);
        return (border) => ({ ...border, color });
      },
    ),
    Weight: part(
      (border) => border?.weight ?? "Thin",
      (value) => {
        const weight = wordValue(value, WEIGHTS);
        return (border) => ({ ...border, weight });
      },
    ),
  },
});

/** A double line is always thick. */
function weightOf(style: string, weight: string): string {
  return style === "Double" ? "Thick" : weight;
}

function part(
  read: (border: BorderSnapshot | null) => unknown,
  write: (value: unknown) => (border: BorderSnapshot) => BorderSnapshot | null,
): OfficeProperty<BorderTarget> {
  return {
    get: ({ book, live, side }) => readBorder(book, live, side as BorderSide, read),
    set: ({ book, live, side }, value) => {
      checkAllowed(book, live.sheetId, "allowFormatCells");
      changeBorder(book, live, side as BorderSide, write(value));
    },
  };
}
