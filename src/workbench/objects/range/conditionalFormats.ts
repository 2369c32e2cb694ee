import { colorValue } from "../../book/color";
import { newId } from "../../book/newId";
import type { ConditionalFormatState } from "../../book/officeState";
import { rezoned } from "../../book/rezoned";
import { checkAllowed } from "../../book/protection";
import type { BorderSnapshot } from "../../book/snapshot";
import { checkPlainFormula } from "../../book/validations";
import { overlaps, without } from "../../book/zone";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { HostError, apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeProperty } from "../../host/officeClass";
import { officeObject, rangeObject } from "../officeObjects";
import type { ConditionalBorderTarget, ConditionalFormatTarget, RangeTarget } from "../officeObjects";

/** Only formats by formula ("Custom") are known; the other kinds are refused by name. */
export const conditionalFormatCollectionClass = officeClass<RangeTarget>({
  name: "ConditionalFormatCollection",
  methods: {
    Add: ({ book, live }, args) => {
      checkAllowed(book, live.sheetId, "allowFormatCells");
      const kind = args.text(0);
      if (kind !== "Custom") throw apiNotFound(`ConditionalFormatCollection.add ${kind}`);
      const { conditionalFormats } = book.sheetState(live.sheetId);
      const id = newId();
      // The newest comes first, as in Excel.
      const added: ConditionalFormatState = { id, zones: [live.zone], formula: "", priority: 0, stopIfTrue: false };
      book.setSheet(live.sheetId, { conditionalFormats: numbered([added, ...conditionalFormats]) });
      return officeObject("ConditionalFormat", { book, sheetId: live.sheetId, formatId: id });
    },
    ClearAll: ({ book, live }) => {
      checkAllowed(book, live.sheetId, "allowFormatCells");
      const conditionalFormats = book
        .sheetState(live.sheetId)
        .conditionalFormats.map((format) =>
          rezoned(
            format,
            format.zones.flatMap((zone) => without(zone, live.zone)),
          ),
        )
        .filter(({ zones }) => zones.length > 0);
      book.setSheet(live.sheetId, { conditionalFormats: numbered(conditionalFormats) });
      return null;
    },
    GetCount: (target) => formatsOn(target).length,
    GetItem: (target, args) => {
      const format = formatsOn(target).find(({ id }) => id === args.text(0));
      if (!format) throw new HostError("ItemNotFound");
      return formatObject(target, format);
    },
    GetItemAt: (target, args) => {
      const format = formatsOn(target)[args.whole(0)];
      if (!format) throw invalidArgument();
      return formatObject(target, format);
    },
  },
  items: (target) => formatsOn(target).map((format) => formatObject(target, format)),
});

export const conditionalFormatClass = officeClass<ConditionalFormatTarget>({
  name: "ConditionalFormat",
  identity: ({ formatId }) => ({ Id: formatId }),
  properties: {
    Id: { get: ({ formatId }) => formatId },
    Type: { get: () => "Custom" },
    Priority: {
      get: (target) => state(target).priority,
      set: (target, value) => reorder(target, numberValue(value)),
    },
    StopIfTrue: {
      get: (target) => state(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: flagValue(value) }),
    },
  },
  navigations: {
    Custom: (target) => officeObject("CustomConditionalFormat", target),
    CustomOrNullObject: (target) => officeObject("CustomConditionalFormat", target),
  },
  methods: {
    Delete: (target) => {
      checkAllowed(target.book, target.sheetId, "allowFormatCells");
      const { conditionalFormats } = target.book.sheetState(target.sheetId);
      const rest = conditionalFormats.filter(({ id }) => id !== target.formatId);
      target.book.setSheet(target.sheetId, { conditionalFormats: numbered(rest) });
      return null;
    },
    GetRange: (target) => {
      const [zone] = state(target).zones;
      if (!zone) throw new HostError("ItemNotFound");
      return rangeObject(target.book, target.sheetId, zone);
    },
  },
});

export const customConditionalFormatClass = officeClass<ConditionalFormatTarget>({
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => officeObject("ConditionalFormatRule", target),
    Format: (target) => officeObject("ConditionalRangeFormat", target),
  },
});

export const conditionalFormatRuleClass = officeClass<ConditionalFormatTarget>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (target) => state(target).formula,
      set: (target, value) => {
        const text = textValue(value);
        const formula = text.startsWith("=") ? text : `=${text}`;
        const [zone] = state(target).zones;
        if (zone) checkPlainFormula(target.book, { sheetId: target.sheetId, zone }, formula);
        change(target, { formula });
      },
    },
  },
});

export const conditionalRangeFormatClass = officeClass<ConditionalFormatTarget>({
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      get: (target) => state(target).numberFormat ?? null,
      set: (target, value) => change(target, { numberFormat: textValue(value) }),
    },
  },
  navigations: {
    Font: (target) => officeObject("ConditionalRangeFont", target),
    Fill: (target) => officeObject("ConditionalRangeFill", target),
    Borders: (target) => officeObject("ConditionalRangeBorderCollection", target),
  },
});

export const conditionalRangeFontClass = officeClass<ConditionalFormatTarget>({
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (target) => state(target).fontColor ?? "",
      set: (target, value) => change(target, { fontColor: colorValue(value) }),
    },
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
  },
});

export const conditionalRangeFillClass = officeClass<ConditionalFormatTarget>({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target) => state(target).fill ?? "",
      set: (target, value) => change(target, { fill: colorValue(value) }),
    },
  },
  methods: {
    Clear: (target) => {
      const { fill: _fill, ...rest } = state(target);
      replace(target, rest);
      return null;
    },
  },
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export const conditionalRangeBorderCollectionClass = officeClass<ConditionalFormatTarget>({
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  navigations: {
    Top: (target) => officeObject("ConditionalRangeBorder", { ...target, side: "EdgeTop" }),
    Bottom: (target) => officeObject("ConditionalRangeBorder", { ...target, side: "EdgeBottom" }),
    Left: (target) => officeObject("ConditionalRangeBorder", { ...target, side: "EdgeLeft" }),
    Right: (target) => officeObject("ConditionalRangeBorder", { ...target, side: "EdgeRight" }),
  },
  methods: {
    GetItem: (target, args) => officeObject("ConditionalRangeBorder", { ...target, side: args.word(0, SIDES) }),
  },
  items: (target) => SIDES.map((side) => officeObject("ConditionalRangeBorder", { ...target, side })),
});

export const conditionalRangeBorderClass = officeClass<ConditionalBorderTarget>({
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => border(target)?.style ?? "None",
      set: (target, value) => {
        const style = wordValue(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        setBorder(target, style === "None" ? null : { ...(border(target) ?? PLAIN), style });
      },
    },
    Color: {
      get: (target) => border(target)?.color ?? "",
      set: (target, value) => setBorder(target, { ...(border(target) ?? PLAIN), color: colorValue(value) }),
    },
  },
});

const PLAIN: BorderSnapshot = { style: "Continuous", weight: "Thin", color: "#000000" };

type Side = (typeof SIDES)[number];

function border(target: ConditionalBorderTarget): BorderSnapshot | null {
  return state(target).borders?.[target.side as Side] ?? null;
}

function setBorder(target: ConditionalBorderTarget, look: BorderSnapshot | null): void {
  const { [target.side as Side]: _before, ...borders } = state(target).borders ?? {};
  change(target, { borders: look ? { ...borders, [target.side]: look } : borders });
}

function flag(key: "bold" | "italic" | "strikethrough"): OfficeProperty<ConditionalFormatTarget> {
  return {
    get: (target) => state(target)[key] ?? null,
    set: (target, value) => change(target, { [key]: flagValue(value) }),
  };
}

function formatsOn({ book, live }: RangeTarget): readonly ConditionalFormatState[] {
  const { conditionalFormats } = book.sheetState(live.sheetId);
  return conditionalFormats.filter(({ zones }) => zones.some((zone) => overlaps(zone, live.zone)));
}

function formatObject({ book, live }: RangeTarget, { id }: ConditionalFormatState): ReturnType<typeof officeObject> {
  return officeObject("ConditionalFormat", { book, sheetId: live.sheetId, formatId: id });
}

function state({ book, sheetId, formatId }: ConditionalFormatTarget): ConditionalFormatState {
  const found = book.sheetState(sheetId).conditionalFormats.find(({ id }) => id === formatId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function change(target: ConditionalFormatTarget, parts: Partial<ConditionalFormatState>): void {
  replace(target, { ...state(target), ...parts });
}

function replace(target: ConditionalFormatTarget, format: ConditionalFormatState): void {
  checkAllowed(target.book, target.sheetId, "allowFormatCells");
  const { conditionalFormats } = target.book.sheetState(target.sheetId);
  const replaced = conditionalFormats.map((one) => (one.id === target.formatId ? format : one));
  target.book.setSheet(target.sheetId, { conditionalFormats: replaced });
}

function reorder(target: ConditionalFormatTarget, priority: number): void {
  const { conditionalFormats } = target.book.sheetState(target.sheetId);
  if (!Number.isInteger(priority) || priority < 0 || priority >= conditionalFormats.length)
    throw invalidArgument("priority");
  const rest = conditionalFormats.filter(({ id }) => id !== target.formatId);
  rest.splice(priority, 0, state(target));
  target.book.setSheet(target.sheetId, { conditionalFormats: numbered(rest) });
}

function numbered(formats: readonly ConditionalFormatState[]): ConditionalFormatState[] {
  return formats.map((format, priority) => ({ ...format, priority }));
}
