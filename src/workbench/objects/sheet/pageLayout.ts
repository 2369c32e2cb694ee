import { splitAddress, zoneAddress } from "../../book/address";
import { cellsNamed } from "../../book/rangeAddress";
import type { PageLayoutSnapshot } from "../../book/snapshot";
import { LAST_COLUMN } from "../../book/zone";
import type { Zone } from "../../book/zone";
import type { Arguments } from "../../host/arguments";
import { flagValue, numberValue, recordValue, textValue, wordValue } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeProperty } from "../../host/officeClass";
import { objectArgument, officeObject, rangeObject } from "../officeObjects";
import type { SheetTarget } from "../officeObjects";

type Layout = PageLayoutSnapshot;

export const pageLayoutClass = officeClass<SheetTarget>({
  name: "PageLayout",
  properties: {
    Orientation: layoutProperty(
      ({ orientation }) => orientation,
      (value) => ({ orientation: wordValue(value, ["Portrait", "Landscape"]) }),
    ),
    PaperSize: layoutProperty(
      ({ paperSize }) => paperSize,
      (value) => ({ paperSize: textValue(value) }),
    ),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: layoutProperty(
      ({ centerHorizontally }) => centerHorizontally,
      (value) => ({ centerHorizontally: flagValue(value) }),
    ),
    CenterVertically: layoutProperty(
      ({ centerVertically }) => centerVertically,
      (value) => ({ centerVertically: flagValue(value) }),
    ),
    PrintGridlines: layoutProperty(
      ({ printGridlines }) => printGridlines,
      (value) => ({ printGridlines: flagValue(value) }),
    ),
    BlackAndWhite: layoutProperty(
      ({ blackAndWhite }) => blackAndWhite,
      (value) => ({ blackAndWhite: flagValue(value) }),
    ),
    Zoom: layoutProperty(
      ({ zoom }) => zoom,
      (value) => ({ zoom: pageZoom(recordValue(value)) }),
    ),
  },
  navigations: { HeadersFooters: (target) => officeObject("HeaderFooterGroup", target) },
  methods: {
    SetPrintArea: (target, args) => {
      change(target, { printArea: zoneAddress(zoneArgument(target, args)) });
      return null;
    },
    GetPrintAreaOrNullObject: ({ book, sheetId }) => {
      const { printArea } = book.sheetState(sheetId).pageLayout;
      return printArea === null ? null : rangeObject(book, sheetId, cellsNamed(book, sheetId, printArea));
    },
    SetPrintTitleRows: (target, args) => {
      const { top, bottom } = zoneArgument(target, args);
      change(target, { titleRows: zoneAddress({ top, bottom, left: 0, right: LAST_COLUMN }) });
      return null;
    },
    GetPrintTitleRowsOrNullObject: ({ book, sheetId }) => {
      const { titleRows } = book.sheetState(sheetId).pageLayout;
      return titleRows === null ? null : rangeObject(book, sheetId, cellsNamed(book, sheetId, titleRows));
    },
    SetPrintMargins: (target, args) => {
      const unit = args.word(0, ["Points", "Inches", "Centimeters"]);
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
      const given = Object.entries(recordValue(args.raw(1))).filter(
        ([, value]) => value !== null && value !== undefined,
      );
      const margins = given.map(([name, value]) => [name.toLowerCase(), numberValue(value) * points] as const);
      change(target, { margins: { ...layout(target).margins, ...Object.fromEntries(margins) } });
      return null;
    },
  },
});

const HEADERS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

export const headerFooterGroupClass = officeClass<SheetTarget>({
  name: "HeaderFooterGroup",
  navigations: { DefaultForAllPages: (target) => officeObject("HeaderFooter", target) },
  properties: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
});

export const headerFooterClass = officeClass<SheetTarget>({
  name: "HeaderFooter",
  properties: Object.fromEntries(
    HEADERS.map((key) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      {
        get: (target: SheetTarget) => layout(target).headersFooters[key] ?? "",
        set: (target: SheetTarget, value: unknown) => {
          const text = textValue(value);
          if (text.length > 255) throw invalidArgument("headers and footers take 255 characters");
          change(target, { headersFooters: { ...layout(target).headersFooters, [key]: text } });
        },
      },
    ]),
  ),
});

export const pageBreakCollectionClass = officeClass<SheetTarget>({
  name: "PageBreakCollection",
  methods: {
    Add: (target, args) => {
      const { top } = zoneArgument(target, args);
      const breaks = new Set([...layout(target).horizontalPageBreaks, top]);
      change(target, { horizontalPageBreaks: [...breaks].sort((a, b) => a - b) });
      return null;
    },
    RemovePageBreaks: (target) => {
      change(target, { horizontalPageBreaks: [] });
      return null;
    },
    GetCount: (target) => layout(target).horizontalPageBreaks.length,
  },
});

function layout({ book, sheetId }: SheetTarget): Layout {
  return book.sheetState(sheetId).pageLayout;
}

function change(target: SheetTarget, parts: Partial<Layout>): void {
  target.book.setSheet(target.sheetId, { pageLayout: { ...layout(target), ...parts } });
}

function layoutProperty(
  read: (layout: Layout) => unknown,
  write: (value: unknown) => Partial<Layout>,
): OfficeProperty<SheetTarget> {
  return { get: (target) => read(layout(target)), set: (target, value) => change(target, write(value)) };
}

function margin(side: keyof Layout["margins"]): OfficeProperty<SheetTarget> {
  return {
    get: (target) => layout(target).margins[side],
    set: (target, value) => {
      const points = numberValue(value);
      if (points < 0) throw invalidArgument("margin");
      change(target, { margins: { ...layout(target).margins, [side]: points } });
    },
  };
}

/** Either a scale, or so many pages across and down. */
function pageZoom(given: Readonly<Record<string, unknown>>): Layout["zoom"] {
  const zoom: Record<string, number> = {};
  for (const [wireName, value] of Object.entries(given)) {
    const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
    if (value === null || value === undefined) continue;
    if (!["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name)) throw invalidArgument(`zoom ${name}`);
    zoom[name] = numberValue(value);
  }
  const { scale } = zoom;
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument("scale between 10 and 400");
  return zoom;
}

/** A range, or the address of one, on this sheet. */
function zoneArgument({ book, sheetId }: SheetTarget, args: Arguments): Zone {
  if (!args.object(0)) return cellsNamed(book, sheetId, splitAddress(args.text(0)).rest.replaceAll("$", ""));
  const { live } = objectArgument(args, 0, "Range");
  if (live.sheetId !== sheetId) throw invalidArgument("a range of another sheet");
  return live.zone;
}
