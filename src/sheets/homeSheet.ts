import { configTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { cell } from "./a1";
import { formula, literal, sentence } from "./formula";
import {
  areaCounts,
  factsAt,
  type HomeFact,
  homeFact,
  homeFacts,
  listedFacilities,
  nextSentence,
  titleLines,
} from "./home/homeFacts";
import { homeStyles } from "./home/homeStyles";
import { palette } from "./palette";
import { rectangle } from "./rectangle";
import type { CellBlock, CellContent, SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";

/** A stamped panel, as the first sheet speaks of it. */
export interface PanelLink {
  readonly sheet: string;
  readonly code: string;
  readonly area: string;
}

export interface HomeInput {
  readonly config: Upserted;
  readonly panels: readonly PanelLink[];
  /** Areas with the sheet that each one's name leads to. */
  readonly areas: readonly { readonly area: string; readonly sheet: string }[];
  /** Sheets to link to, by what one does there. */
  readonly read: readonly string[];
  readonly fill: readonly string[];
  readonly consult: readonly string[];
  /** Where the evaluation stands; null = there is none yet. */
  readonly evaluation: string | null;
}

export interface HomeLayout {
  readonly next: number;
  readonly counts: number;
  readonly ready: number;
  readonly readyLines: number;
  readonly areas: number;
  readonly areaCount: number;
  readonly links: number;
  readonly linkCount: number;
  readonly printing: number;
  readonly last: number;
}

const readyLines = 7;
/** The settings' table, right of the page and always in the same place. */
const settingsAt = { title: "J2", table: "J4" } as const;

function layout(input: HomeInput): HomeLayout {
  const next = 4;
  const counts = 7;
  const ready = 10;
  const areas = ready + readyLines + 2;
  const links = areas + input.areas.length + 3;
  const linkCount = Math.max(input.read.length, input.fill.length, input.consult.length);
  const printing = links + linkCount + 2;
  return {
    next,
    counts,
    ready,
    readyLines,
    areas,
    areaCount: input.areas.length,
    links,
    linkCount,
    printing,
    last: printing + 2,
  };
}

function address(sheet: string): string {
  return `#'${sheet.replaceAll("'", "''")}'!A1`;
}

function link(sheet: string, shown = literal(sheet)): CellContent {
  return formula(`HYPERLINK(${literal(address(sheet))},${shown})`);
}

/** The step that comes next, as a link to where it is done. */
function nextStep(input: HomeInput, { sheetNames, home }: SheetText): CellContent[][] {
  const targets = [
    sheetNames.sources,
    sheetNames.priorities,
    sheetNames.priorities,
    sheetNames.pending,
    sheetNames.meetings,
    input.evaluation ?? sheetNames.results,
    sheetNames.overview,
  ];
  const target = `CHOOSE(${homeFact("step")},${targets.map((sheet) => literal(address(sheet))).join(",")})`;
  return [[home.next.title], [formula(`HYPERLINK(${target},${nextSentence(home.next)}&" ▸")`)]];
}

/** ● done, ○ to do: a sign, never a colour alone; each line leads to where it is done. */
function ready(input: HomeInput, { sheetNames, home }: SheetText): CellContent[][] {
  const fact = (name: HomeFact) => homeFact(name);
  const line = (isDone: string, shown: string, sheet: string): CellContent[] => [
    link(sheet, `IF(${isDone},"●  ","○  ")&${shown}`),
  ];
  const areas = input.areas.length;
  const owed = sentence(home.owed, { count: fact("owing"), months: fact("months") });
  const meetings = { count: `(${areas}-${fact("withoutMeeting")})`, areas: String(areas) };
  return [
    [home.ready],
    line(`${fact("results")}>0`, sentence(home.data, { count: fact("results") }), sheetNames.sources),
    line(
      `${fact("unnamed")}=0`,
      `IF(${fact("unnamed")}=0,${literal(home.named)},${sentence(home.unnamed, { count: fact("unnamed") })})`,
      sheetNames.facilities,
    ),
    line(
      `${fact("decided")}>=${fact("below")}`,
      sentence(home.validated, { done: fact("decided"), count: fact("below") }),
      sheetNames.priorities,
    ),
    line(
      `${fact("frozen")}>0`,
      `IF(${fact("frozen")}>0,${literal(home.frozen)},${literal(home.notFrozen)})`,
      sheetNames.priorities,
    ),
    line(`${fact("owing")}=0`, `IF(${fact("owing")}=0,${literal(home.nothingOwed)},${owed})`, sheetNames.pending),
    line(
      `AND(${fact("actions")}>0,${fact("late")}=0)`,
      sentence(home.actions, { count: fact("actions"), late: fact("late") }),
      sheetNames.actions,
    ),
    line(`${fact("withoutMeeting")}=0`, sentence(home.meetings, meetings), sheetNames.meetings),
  ];
}

function areaTable(input: HomeInput, { home }: SheetText): CellContent[][] {
  const lines = input.areas.map(({ area, sheet }) => {
    return [link(sheet, literal(area)), ...areaCounts(area)];
  });
  return rectangle([[home.areas], [...home.areaHeads], ...lines]);
}

/** Three columns of links: to read, to fill in, behind the numbers. */
function links(input: HomeInput, at: HomeLayout, { home }: SheetText): CellBlock[] {
  return [
    { column: 0, title: home.read, sheets: input.read },
    { column: 2, title: home.fill, sheets: input.fill },
    { column: 5, title: home.consult, sheets: input.consult },
  ].map(({ column, title, sheets }) => ({
    at: cell(column, at.links),
    rows: [
      [title],
      ...Array.from({ length: at.linkCount }, (_, index): CellContent[] => {
        const sheet = sheets[index];
        return [sheet === undefined ? null : link(sheet)];
      }),
    ],
  }));
}

function printing({ panels }: HomeInput, { home }: SheetText): CellContent[][] {
  const [first, last] = [panels[0]?.sheet, panels.at(-1)?.sheet];
  if (first === undefined || last === undefined) return [[home.printingTitle], [home.noPanels], [null]];
  return [
    [home.printingTitle],
    [home.printing],
    [link(first, sentence(home.firstPanel, { first: literal(first), last: literal(last) }))],
  ];
}

function cells(input: HomeInput, at: HomeLayout, text: SheetText): CellBlock[] {
  const { home } = text;
  const { facilities, listed, panels, owing } = home.counts;
  const meetingColumn = `$G$${at.areas + 2}:$G$${at.areas + 1 + Math.max(at.areaCount, 1)}`;
  const withoutMeeting = `${at.areaCount}-COUNT(${meetingColumn})`;
  const count = (column: number, value: CellContent, label: string): CellBlock => ({
    at: cell(column, at.counts),
    rows: [[value], [label]],
  });
  return [
    { at: "A1", rows: titleLines(home) },
    { at: cell(0, at.next), rows: nextStep(input, text) },
    count(0, formula("COUNTA(tblEquipamentos[codigo])"), facilities),
    count(1, formula(listedFacilities), listed),
    count(3, input.panels.length, panels),
    count(5, formula(homeFact("owing")), owing),
    { at: cell(0, at.ready), rows: ready(input, text) },
    { at: cell(0, at.areas), rows: areaTable(input, text) },
    ...links(input, at, text),
    { at: cell(0, at.printing), rows: printing(input, text) },
    { at: "F2", rows: [[formula(`HYPERLINK("#${settingsAt.title}",${literal(home.toSettings)})`)]] },
    { at: settingsAt.title, rows: [[home.settings]] },
    { at: cell(factsAt.label, factsAt.row), rows: homeFacts(withoutMeeting) },
  ];
}

/** The first sheet: what to do next, what is ready, what is missing, area by area, where to go; beside it the settings. */
export function homeSheet(input: HomeInput, text: SheetText): SheetSpec {
  const at = layout(input);
  return {
    name: text.sheetNames.home,
    tabColor: palette.ink,
    isRedrawn: true,
    gridlines: false,
    ...homeStyles(input.config.rows, at),
    cells: cells(input, at, text),
    tables: [
      {
        name: configTable.name,
        at: settingsAt.table,
        columns: configTable.columns.map(({ name, owner }) => ({ name, owner, width: name === "descricao" ? 60 : 30 })),
        rows: tableRows(configTable, input.config.rows),
        rowsBefore: input.config.rowsBefore,
      },
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    print: {
      orientation: "portrait",
      area: `$A$1:$H$${at.last}`,
      margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: 1 },
      isCenteredHorizontally: true,
      footer: { right: text.footer },
    },
    isProtected: false,
  };
}
