/** The words of Quadro geral. `{name}` marks what a formula fills in. */
export interface OverviewText {
  readonly note: string;
  readonly legend: string;
  readonly filters: {
    readonly area: string;
    readonly territory: string;
    readonly list: string;
    readonly hint: string;
  };
  /** First choice of the drop-downs: no filter. */
  readonly allAreas: string;
  readonly allTerritories: string;
  readonly wholeNetwork: string;
  readonly onlyListed: string;
  readonly onlyOthers: string;
  readonly facility: string;
  readonly territory: string;
  /** Band over an area's rows: "{area}: {count} unidades, {listed} na lista". */
  readonly areaTitle: string;
  readonly average: string;
  readonly target: string;
  readonly noTarget: string;
  /** Row under an area's heads: how many of those shown have a ●. */
  readonly reached: string;
  readonly reachedOf: string;
  readonly none: string;
  readonly workings: string;
}
