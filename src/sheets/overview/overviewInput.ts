import type { Dataset } from "../../dataset/dataset";
import type { Facility } from "../../dataset/facility";
import { monthsDue } from "../../dataset/monthsDue";
import type { SheetText } from "../../text/sheetText";
import type { PanelInput } from "../panel/panelInput";
import { shownName } from "../panel/stampedPanels";

/** One column of an area's grid. */
export type OverviewIndicator =
  | { readonly id: string; readonly kind: "result"; readonly period: string }
  | {
      readonly id: string;
      readonly kind: "process";
      /** First month (1–12) in which a value is due. */
      readonly firstMonth: number;
    };

export interface OverviewFacility {
  readonly code: string;
  /** Where its name leads: its stamped panel, else the area's interactive one. */
  readonly sheet: string;
}

export interface OverviewArea {
  readonly area: string;
  readonly indicators: readonly OverviewIndicator[];
  /** By name: an overview is no league table. */
  readonly facilities: readonly OverviewFacility[];
}

/** What Quadro geral is made from. */
export interface OverviewInput {
  readonly areas: readonly OverviewArea[];
  readonly territories: readonly string[];
  readonly text: SheetText;
}

export interface OverviewSources {
  readonly dataset: Dataset;
  readonly templates: readonly PanelInput[];
  readonly panels: readonly { readonly sheet: string; readonly code: string; readonly area: string }[];
  readonly text: SheetText;
}

/** Every area that has a panel, with its result indicators in their last period and its process indicators. */
export function overviewInput(sources: OverviewSources): OverviewInput {
  const { dataset, templates, text } = sources;
  const compare = new Intl.Collator(text.locale).compare;
  const areas = templates
    .map((template): OverviewArea => ({
      area: template.area,
      indicators: [...resultColumns(template), ...processColumns(template, dataset)],
      facilities: areaFacilities(template, sources),
    }))
    .filter(({ facilities }) => facilities.length > 0);
  const shown = new Set(areas.map(({ area }) => area));
  const territories = dataset.facilities.flatMap(({ area, territory }) =>
    shown.has(area) && territory ? [territory] : [],
  );
  return { areas, territories: [...new Set(territories)].sort(compare), text };
}

function resultColumns({ indicators }: PanelInput): OverviewIndicator[] {
  return indicators.flatMap(({ id, periods }) => {
    const period = periods.at(-1);
    return period === undefined ? [] : [{ id, kind: "result", period }];
  });
}

function processColumns({ processIndicators }: PanelInput, { indicators }: Dataset): OverviewIndicator[] {
  const due = new Map(indicators.map((indicator) => [indicator.id, indicator.monthsDue]));
  return processIndicators.map((id) => ({
    id,
    kind: "process",
    firstMonth: (monthsDue(due.get(id) ?? "")[0] ?? 0) + 1,
  }));
}

function areaFacilities(template: PanelInput, { dataset, panels, text }: OverviewSources): OverviewFacility[] {
  const compare = new Intl.Collator(text.locale).compare;
  const stamped = new Map(panels.filter(({ area }) => area === template.area).map(({ code, sheet }) => [code, sheet]));
  const byName = (one: Facility, other: Facility) =>
    compare(shownName(one), shownName(other)) || one.code.localeCompare(other.code);
  return dataset.facilities
    .filter(({ area }) => area === template.area)
    .sort(byName)
    .map(({ code }) => ({ code, sheet: stamped.get(code) ?? template.sheet }));
}
