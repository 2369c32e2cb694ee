/** Office.js enumerations beside the words of DrawingML charts, both ways. The first pair of a word is the way back. */
type Pairs = readonly (readonly [office: string, file: string])[];

/** Excel.ChartLineStyle and a:prstDash. */
export const DASHES: Pairs = [
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["Dot", "sysDash"],
  ["RoundDot", "sysDot"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["Automatic", "solid"],
  ["Dash", "lgDash"],
  ["Dot", "dot"],
  ["DashDot", "lgDashDot"],
  ["DashDot", "sysDashDot"],
  ["DashDotDot", "sysDashDotDot"],
];

/** Excel.ChartMarkerStyle and c:symbol. */
export const MARKERS: Pairs = [
  ["None", "none"],
  ["Automatic", "auto"],
  ["Circle", "circle"],
  ["Dash", "dash"],
  ["Diamond", "diamond"],
  ["Dot", "dot"],
  ["Plus", "plus"],
  ["Square", "square"],
  ["Star", "star"],
  ["Triangle", "triangle"],
  ["X", "x"],
];

/** Excel.ChartDataLabelPosition and c:dLblPos. */
export const LABEL_POSITIONS: Pairs = [
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Bottom", "b"],
];

/** Excel.ChartLegendPosition and c:legendPos. */
export const LEGEND_POSITIONS: Pairs = [
  ["Bottom", "b"],
  ["Top", "t"],
  ["Left", "l"],
  ["Right", "r"],
  ["Corner", "tr"],
];

/** Excel.ChartAxisTickLabelPosition and c:tickLblPos. */
export const TICK_LABEL_POSITIONS: Pairs = [
  ["NextToAxis", "nextTo"],
  ["High", "high"],
  ["Low", "low"],
  ["None", "none"],
];

/** Excel.ChartDisplayBlanksAs and c:dispBlanksAs. */
export const BLANKS: Pairs = [
  ["NotPlotted", "gap"],
  ["Zero", "zero"],
  ["Interplotted", "span"],
];

/** Excel.ChartType of a series: what kind of group a file puts it in. */
export interface ChartKind {
  readonly type: "bar" | "line";
  readonly direction: "col" | "bar";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
}

/** The chart types that this writer knows; all others are refused. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  Line: { type: "line", direction: "col", grouping: "standard" },
  LineMarkers: { type: "line", direction: "col", grouping: "standard" },
  LineStacked: { type: "line", direction: "col", grouping: "stacked" },
  LineMarkersStacked: { type: "line", direction: "col", grouping: "stacked" },
  LineStacked100: { type: "line", direction: "col", grouping: "percentStacked" },
  LineMarkersStacked100: { type: "line", direction: "col", grouping: "percentStacked" },
  ColumnClustered: { type: "bar", direction: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", direction: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", direction: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", direction: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", direction: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", direction: "bar", grouping: "percentStacked" },
};

/** The file's word for an Office.js word, undefined where there is none. */
export function toFile(pairs: Pairs, office: string): string | undefined {
  return pairs.find((pair) => pair[0] === office)?.[1];
}

/** The Office.js word for a file's word, undefined where there is none. */
export function toOffice(pairs: Pairs, file: string | undefined): string | undefined {
  return pairs.find((pair) => pair[1] === file)?.[0];
}
