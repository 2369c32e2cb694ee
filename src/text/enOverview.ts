import type { OverviewText } from "./overviewText";

/** The words of the overview in English. */
export const enOverview: OverviewText = {
  note: "Every facility, in and out of the list: the last result against the average, the last month against the target. The name leads to the panel.",
  legend:
    "● at the average or better, or target reached     ○ not yet     ◆ on the priority list     n/s not sent     – no value or not applicable",
  filters: {
    area: "Area",
    territory: "Territory",
    list: "Show",
    hint: "Open the list and choose: the whole overview changes.",
  },
  allAreas: "All areas",
  allTerritories: "All territories",
  wholeNetwork: "All facilities",
  onlyListed: "Only those on the list",
  onlyOthers: "Only those not on the list",
  facility: "Facility",
  territory: "Territory",
  areaTitle: "{area}: {count} facilities, {listed} on the list",
  average: "average {average} · {period}",
  target: "target {target}",
  noTarget: "no target",
  reached: "With ● in this selection",
  reachedOf: "{reached} of {count}",
  none: "No facility in this selection.",
  workings: "Workings of this overview (not printed; do not delete)",
};
