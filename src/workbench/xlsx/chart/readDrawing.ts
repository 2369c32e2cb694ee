import type { ChartSnapshot } from "../../book/snapshot";
import type { PackageParts } from "../package/packageParts";
import {
  attribute,
  child,
  children,
  descendant,
  numberAttribute,
  relationshipId,
  rootOf,
  textOf,
  type Element,
} from "../package/xmlTree";
import { EMU_PER_POINT, pointsBefore, type GridSizes } from "./chartAnchor";
import { readChart } from "./readChart";
import type { ChartPalette } from "./readShape";

interface DrawingSurroundings {
  readonly sizes: GridSizes;
  readonly palette: ChartPalette;
  /** Is told what the drawing holds that a snapshot cannot: "picture", "chart", "shape". */
  lost(what: string): void;
}

/** The charts of a drawing part. */
export async function readDrawing(
  parts: PackageParts,
  path: string,
  around: DrawingSurroundings,
): Promise<ChartSnapshot[]> {
  const targets = new Map((await parts.relationships(path)).map(({ id, target }) => [id, target]));
  const charts: ChartSnapshot[] = [];
  for (const anchor of children(rootOf(await parts.text(path)))) {
    const frame = child(anchor, "graphicFrame");
    const id = relationshipId(descendant(frame, "graphic", "graphicData", "chart"));
    const target = id === undefined ? undefined : targets.get(id);
    const content = target === undefined ? null : readChart(rootOf(await parts.text(target)), around.palette);
    if (content) charts.push({ ...identity(frame), ...place(anchor, around.sizes), ...content });
    else around.lost(id !== undefined ? "chart" : child(anchor, "pic") ? "picture" : "shape");
  }
  return charts;
}

function identity(frame: Element): Pick<ChartSnapshot, "id" | "name" | "alternativeText"> {
  const properties = descendant(frame, "nvGraphicFramePr", "cNvPr");
  return {
    id: attribute(properties, "id") ?? "",
    name: attribute(properties, "name") ?? "",
    alternativeText: attribute(properties, "descr") ?? "",
  };
}

type Place = Pick<ChartSnapshot, "left" | "top" | "width" | "height">;

/** Points from the three kinds of anchor: two cells, a cell and a size, a position and a size. */
function place(anchor: Element, sizes: GridSizes): Place {
  const [left, top] = anchor?.name === "absoluteAnchor" ? position(anchor) : corner(child(anchor, "from"), sizes);
  const to = child(anchor, "to");
  if (to) {
    const [right, bottom] = corner(to, sizes);
    return { left, top, width: rounded(right - left), height: rounded(bottom - top) };
  }
  const extent = child(anchor, "ext");
  return { left, top, width: points(extent, "cx"), height: points(extent, "cy") };
}

function position(anchor: Element): [left: number, top: number] {
  const at = child(anchor, "pos");
  return [points(at, "x"), points(at, "y")];
}

function corner(cell: Element, sizes: GridSizes): [x: number, y: number] {
  const number = (name: string): number => Number(textOf(child(cell, name))) || 0;
  return [
    pointsBefore(number("col"), number("colOff"), (index) => sizes.columnPoints(index)),
    pointsBefore(number("row"), number("rowOff"), (index) => sizes.rowPoints(index)),
  ];
}

function points(element: Element, name: string): number {
  return rounded((numberAttribute(element, name) ?? 0) / EMU_PER_POINT);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
