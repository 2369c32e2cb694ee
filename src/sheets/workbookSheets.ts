import type { Dataset } from "../dataset/dataset";
import { settingsOf } from "../dataset/settings";
import {
  actionTable,
  averageTable,
  collectionTable,
  configTable,
  criterionTable,
  facilityTable,
  holidayTable,
  indicatorTable,
  logTable,
  meetingTable,
  priorityTable,
  resultTable,
  sourceTable,
  stepTable,
} from "../dataset/tables";
import { mergedTables, upserted, type UpsertedTables } from "../dataset/workbookTables";
import type { SheetText } from "../text/sheetText";
import { actionsSheet } from "./actionsSheet";
import { agendaSheet } from "./agenda/agendaSheet";
import { strategicSheet } from "./agenda/strategicSheet";
import { averagesSheet } from "./averagesSheet";
import { calendarSheet } from "./calendar/calendarSheet";
import { collectionSheet } from "./collectionSheet";
import { evaluationInputs } from "./evaluation/evaluationInputs";
import { evaluationSheet } from "./evaluation/evaluationSheet";
import { entryInput, pendingInput } from "./collection/collectionViews";
import { entrySheet } from "./collection/entrySheet";
import { pendingSheet } from "./collection/pendingSheet";
import { criteriaSheet } from "./criteriaSheet";
import { diagnosisInputs } from "./diagnosis/diagnosisInput";
import { diagnosisSheet } from "./diagnosis/diagnosisSheet";
import { facilitiesSheet } from "./facilitiesSheet";
import { handoverSheet } from "./handoverSheet";
import { homeSheet, type PanelLink } from "./homeSheet";
import { indicatorsSheet } from "./indicatorsSheet";
import { listsSheet } from "./listsSheet";
import { logSheet } from "./logSheet";
import { meetingsSheet } from "./meetingsSheet";
import { overviewInput } from "./overview/overviewInput";
import { overviewSheet } from "./overview/overviewSheet";
import type { PanelInput } from "./panel/panelInput";
import { panelSheet } from "./panel/panelSheet";
import { prioritiesSheet } from "./prioritiesSheet";
import { termInputs } from "./term/termInput";
import { termSheet } from "./term/termSheet";
import { resultsSheet } from "./resultsSheet";
import type { SheetSpec } from "./sheetSpec";
import { sourcesSheet } from "./sourcesSheet";

export interface WorkbookSheetsInput {
  readonly tables: UpsertedTables;
  readonly dataset: Dataset;
  readonly templates: readonly PanelInput[];
  /** Panels to be stamped, for the first sheet's links. */
  readonly panels: readonly PanelLink[];
  readonly text: SheetText;
}

/** Facilities of an area in the order of a drop-down: by the name that is shown. */
function facilityCodes(dataset: Dataset, area: string, locale: string): string[] {
  return dataset.facilities
    .filter((facility) => facility.area === area)
    .map(({ code, name, displayName }) => ({ code, shown: displayName || name || code }))
    .sort((one, other) => one.shown.localeCompare(other.shown, locale) || one.code.localeCompare(other.code))
    .map(({ code }) => code);
}

function lists({ dataset, text }: WorkbookSheetsInput): SheetSpec {
  const areas = [...new Set(dataset.facilities.map(({ area }) => area))];
  return listsSheet(
    {
      areas: areas.map((area) => ({ area, codes: facilityCodes(dataset, area, text.locale) })),
      indicators: dataset.indicators.map(({ id }) => id),
      processes: dataset.indicators.filter(({ kind }) => kind === "process").map(({ id }) => id),
    },
    text,
  );
}

/** The first sheet, with links to all others. */
function home(
  input: WorkbookSheetsInput,
  reports: Readonly<Record<"diagnoses" | "evaluations" | "terms", readonly string[]>>,
): SheetSpec {
  const { tables, templates, panels, text } = input;
  const { sheetNames: names } = text;
  return homeSheet(
    {
      config: upserted(tables, configTable),
      panels,
      areas: templates.map(({ area, sheet }) => ({ area, sheet })),
      read: [names.overview, ...reports.diagnoses, ...templates.map(({ sheet }) => sheet), ...reports.evaluations],
      fill: [
        names.priorities,
        text.list.sheetName,
        ...reports.terms,
        names.collection,
        names.entry,
        names.pending,
        names.actions,
        names.meetings,
        names.calendar,
      ],
      consult: [
        names.agenda,
        names.strategicAgenda,
        names.facilities,
        names.indicators,
        names.results,
        names.averages,
        names.sources,
        text.log.sheetName,
        text.handover.sheetName,
      ],
      evaluation: reports.evaluations[0] ?? null,
    },
    text,
  );
}

/** The table sheets that whoever takes the work over has to know. */
const handed = [
  "priorities",
  "actions",
  "collection",
  "meetings",
  "calendar",
  "facilities",
  "indicators",
  "results",
  "averages",
  "sources",
] as const;

/** What the handover page says of where things are. */
function handedOver({ text }: WorkbookSheetsInput): { name: string; note: string }[] {
  const { list, log } = text;
  return [
    ...handed.map((key) => ({ name: text.sheetNames[key], note: text.sheetNotes[key] })),
    { name: list.sheetName, note: list.sheetNote },
    { name: log.sheetName, note: log.sheetNote },
  ];
}

/** Every sheet of the workbook but the stamped panels, in the order of its tabs. */
export function workbookSheets(input: WorkbookSheetsInput): SheetSpec[] {
  const { tables, dataset, text } = input;
  const merged = mergedTables(tables);
  const evaluations = evaluationInputs(merged, dataset, text).map(evaluationSheet);
  const diagnoses = diagnosisInputs({ dataset, text, setting: settingsOf(merged) }).map(diagnosisSheet);
  const terms = termInputs(merged, dataset).map((term) => termSheet(term, text));
  const nameOf = ({ name }: SheetSpec) => name;
  return [
    home(input, {
      diagnoses: diagnoses.map(nameOf),
      evaluations: evaluations.map(nameOf),
      terms: terms.map(nameOf),
    }),
    overviewSheet(overviewInput(input)),
    ...diagnoses,
    ...input.templates.map(panelSheet),
    prioritiesSheet(upserted(tables, priorityTable), text),
    criteriaSheet(upserted(tables, criterionTable), text),
    ...terms,
    actionsSheet(upserted(tables, actionTable), text),
    collectionSheet({ collection: upserted(tables, collectionTable), indicators: input.dataset.indicators }, text),
    entrySheet(entryInput(input), text),
    pendingSheet(pendingInput(input), text),
    meetingsSheet(upserted(tables, meetingTable), text),
    agendaSheet({ picked: dataset.facilities[0]?.area ?? "" }, text),
    strategicSheet([...new Set(dataset.facilities.map(({ area }) => area))], text),
    calendarSheet({ steps: upserted(tables, stepTable), holidays: upserted(tables, holidayTable) }, text),
    ...evaluations,
    facilitiesSheet(upserted(tables, facilityTable), text),
    indicatorsSheet(upserted(tables, indicatorTable), text),
    resultsSheet(upserted(tables, resultTable), text),
    averagesSheet(upserted(tables, averageTable), text),
    logSheet(upserted(tables, logTable), text),
    handoverSheet({ sheets: handedOver(input) }, text),
    sourcesSheet(upserted(tables, sourceTable), text),
    lists(input),
  ];
}
