import { changeChart, chartState } from "../../book/charts";
import { colorValue } from "../../book/color";
import { LINE_WEIGHT } from "../../book/newChart";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeObject, OfficeProperty } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type {
  ChartFillTarget,
  ChartFontLook,
  ChartFontTarget,
  ChartLineLook,
  ChartLineTarget,
  ChartTarget,
} from "../officeObjects";

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

const PLAIN_LINE: ChartLineLook = { color: "#000000", weight: LINE_WEIGHT, style: "Continuous" };
const HEAVIEST = 1584;
const LARGEST = 409;

const chartFontClass = officeClass<ChartFontTarget>({
  name: "ChartFont",
  properties: {
    Color: { get: ({ read }) => read().color, set: ({ write }, value) => write({ color: colorValue(value) }) },
    Size: {
      get: ({ read }) => read().size,
      set: ({ write }, value) => {
        const size = numberValue(value);
        if (size < 1 || size > LARGEST) throw invalidArgument("font size");
        write({ size });
      },
    },
    Bold: { get: ({ read }) => read().bold, set: ({ write }, value) => write({ bold: flagValue(value) }) },
    Name: { get: ({ read }) => read().name, set: ({ write }, value) => write({ name: textValue(value) }) },
    Italic: onlyFalse("ChartFont.italic"),
    Underline: {
      get: () => "None",
      set: (_target, value) => {
        if (wordValue(value, ["None", "Single"]) !== "None") throw apiNotFound("ChartFont.underline = Single");
      },
    },
  },
});

const lineProperties: Readonly<Record<string, OfficeProperty<ChartLineTarget>>> = {
  Color: {
    get: ({ read }) => read()?.color ?? "#000000",
    set: ({ read, write }, value) => write({ ...(read() ?? PLAIN_LINE), color: colorValue(value) }),
  },
  LineStyle: {
    get: ({ read }) => read()?.style ?? "None",
    set: ({ read, write }, value) => {
      const style = wordValue(value, LINE_STYLES);
      if (style.startsWith("Grey")) throw apiNotFound(`ChartLineFormat.lineStyle = ${style}`);
      if (style === "None") write(null);
      else write({ ...(read() ?? PLAIN_LINE), style: style === "Automatic" ? "Continuous" : style });
    },
  },
  Weight: {
    get: ({ read }) => read()?.weight ?? PLAIN_LINE.weight,
    set: ({ read, write }, value) => {
      const weight = numberValue(value);
      if (weight < 0 || weight > HEAVIEST) throw invalidArgument("line weight");
      write({ ...(read() ?? PLAIN_LINE), weight });
    },
  },
};

const lineMethods = {
  Clear: ({ write }: ChartLineTarget) => {
    write(null);
    return null;
  },
};

const chartFillClass = officeClass<ChartFillTarget>({
  name: "ChartFill",
  methods: {
    Clear: ({ write }) => {
      write(null);
      return null;
    },
    SetSolidColor: ({ write }, args) => {
      write(colorValue(args.raw(0)));
      return null;
    },
  },
});

export const chartLookClasses = {
  ChartFont: chartFontClass,
  ChartFill: chartFillClass,
  ChartBorder: officeClass<ChartLineTarget>({ name: "ChartBorder", properties: lineProperties, methods: lineMethods }),
  ChartLineFormat: officeClass<ChartLineTarget>({
    name: "ChartLineFormat",
    properties: lineProperties,
    methods: lineMethods,
  }),
};

/** How a text looks; one that is never bold says nothing of it. */
interface TextLook {
  readonly color: string;
  readonly size: number;
  readonly bold?: boolean;
}

interface TextAccess {
  readonly read: () => TextLook;
  readonly write: (look: Partial<TextLook>) => void;
}

/**
 * The font of one text of a chart. All texts of a chart have one typeface, so another one is refused here by the name
 * `api`; so is bold where texts are never bold.
 */
export function chartFont(target: ChartTarget, api: string, { read, write }: TextAccess): OfficeObject {
  const name = (): string => chartState(target).fontName;
  return officeObject("ChartFont", {
    ...target,
    read: () => ({ color: read().color, size: read().size, bold: read().bold ?? false, name: name() }),
    write: (look) => {
      if (look.name !== undefined && look.name !== name()) throw apiNotFound(`${api}.name other than the chart's`);
      if (look.bold === true && read().bold === undefined) throw apiNotFound(`${api}.bold = true`);
      const { name: _name, bold, ...rest } = look;
      write({ ...rest, ...(bold !== undefined && read().bold !== undefined && { bold }) });
    },
  });
}

/** The font of a whole chart: setting it sets all its texts. */
export function wholeFont(target: ChartTarget): Pick<ChartFontTarget, "read" | "write"> {
  return {
    read: () => {
      const { categoryAxis, title, fontName } = chartState(target);
      return { color: categoryAxis.fontColor, size: categoryAxis.fontSize, bold: title.bold, name: fontName };
    },
    write: (look) => {
      if (look.bold === true) throw apiNotFound("ChartAreaFormat.font.bold = true");
      setWholeFont(target, look);
    },
  };
}

function setWholeFont(target: ChartTarget, { name, ...look }: Partial<ChartFontLook>): void {
  const { bold: _bold, ...plain } = look;
  const axis = {
    ...(look.color !== undefined && { fontColor: look.color }),
    ...(look.size !== undefined && { fontSize: look.size }),
  };
  changeChart(target, (chart) => ({
    ...chart,
    ...(name !== undefined && { fontName: name }),
    title: { ...chart.title, ...look },
    legend: { ...chart.legend, ...plain },
    categoryAxis: { ...chart.categoryAxis, ...axis },
    valueAxis: { ...chart.valueAxis, ...axis },
    series: chart.series.map((one) => ({ ...one, labels: one.labels && { ...one.labels, ...look } })),
  }));
}

/** Colour and weight of a line that is kept without a style. @throws HostError ApiNotFound for any style but continuous */
export function plainLine({ color, weight, style }: ChartLineLook, api: string): { color: string; weight: number } {
  if (style !== "Continuous") throw apiNotFound(`${api} = ${style}`);
  return { color, weight };
}

/** A flag that Excel has and the workbench keeps false; setting it true is refused by name. */
export function onlyFalse(api: string): OfficeProperty<unknown> {
  return {
    get: () => false,
    set: (_target, value) => {
      if (flagValue(value)) throw apiNotFound(`${api} = true`);
    },
  };
}
