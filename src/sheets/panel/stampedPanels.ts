import type { Dataset } from "../../dataset/dataset";
import type { Facility } from "../../dataset/facility";
import { tabName } from "../tabName";
import type { PanelInput } from "./panelInput";

/** A panel to be stamped: one facility and area, with all its indicators. */
export interface StampedPanel {
  readonly sheet: string;
  readonly code: string;
  readonly area: string;
  readonly indicators: readonly string[];
}

/** The name that people see: the short one, else the official one, else the code. */
export function shownName({ code, name, displayName }: Facility): string {
  return displayName || name || code;
}

/** "nome — código", as the register's own formula makes it. */
export function facilityLabel(facility: Facility): string {
  return `${shownName(facility)} — ${facility.code}`;
}

function indicatorsOf(dataset: Dataset, code: string, template: PanelInput): string[] {
  const shown = new Map(template.indicators.map(({ id, periods }) => [id, new Set(periods)]));
  const found = new Set<string>();
  for (const { indicator, level, code: place, period, value } of dataset.observations) {
    if (level === "facility" && place === code && value !== null && shown.get(indicator)?.has(period)) {
      found.add(indicator);
    }
  }
  return template.indicators.map(({ id }) => id).filter((id) => found.has(id));
}

/**
 * The panels of the chosen facilities, area by area, by name within an area: a wall of panels is no league table.
 *
 * @param taken names of tabs that panels may not have
 */
export function stampedPanels(
  dataset: Dataset,
  templates: readonly PanelInput[],
  chosen: readonly string[],
  taken: readonly string[],
): StampedPanel[] {
  const names = new Set([...taken, ...templates.map(({ sheet }) => sheet)].map((name) => name.toLowerCase()));
  const isChosen = new Set(chosen);
  return templates.flatMap((template) => {
    const { locale } = template.text;
    const facilities = dataset.facilities
      .filter(({ area, code }) => area === template.area && isChosen.has(code))
      .sort(
        (one, other) => shownName(one).localeCompare(shownName(other), locale) || one.code.localeCompare(other.code),
      );
    return facilities.map((facility): StampedPanel => {
      const sheet = tabName(facility.code, shownName(facility), names);
      names.add(sheet.toLowerCase());
      const { code, area } = facility;
      return { sheet, code, area, indicators: indicatorsOf(dataset, code, template) };
    });
  });
}
