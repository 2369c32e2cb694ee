import type { StepText } from "./stepText";

const number = new Intl.NumberFormat("en");

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** The pane's steps in English. */
export const enSteps: StepText = {
  start: {
    heading: "Choose the data",
    hint: "Official files of IDCRAS or IDEB per school (.xlsx, .csv), or a table with the columns codigo; nome; indicador; periodo; valor.",
    choose: "Choose files…",
    demo: "Build the example",
    demoHint: "An invented municipality with everything filled in, to get to know Juntos. Use an empty workbook.",
    examples: "See examples of the JUNTOS functions",
    workbook: (municipality, cycle) =>
      `This workbook belongs to ${municipality}${cycle === "" ? "" : `, cycle ${cycle}`}.`,
    workbookHint: "New files are added; what people typed stays.",
    unfinished:
      "The last operation on this workbook did not finish. What people typed is untouched: choose the same files and make the panels again to complete it.",
  },
  files: {
    heading: "What was recognised",
    add: "Add files…",
    remove: (file) => `Remove ${file}`,
    layouts: {
      "idcras-a": "IDCRAS, one CRAS a row",
      "idcras-b": "IDCRAS, one CRAS a row",
      "ideb-escola": "IDEB per school",
      "ideb-municipio": "IDEB per municipality",
      idepe: "IDEPE per school",
      tabnet: "TabNet, DATASUS",
      mvi: "Violent deaths, SDS-PE",
      populacao: "Population by municipality",
      tidy: "Table of indicators",
      table: "Table of unknown format",
    },
    rows: (count) => counted(count, "row", "rows"),
    periods: (periods) => `Periods: ${periods}`,
    noPeriod: "No period in the file",
    indicators: (names) => `Indicators: ${names}`,
    municipalities: (count) => counted(count, "municipality", "municipalities"),
    problems: (count) => counted(count, "remark", "remarks"),
    unreadable: "This file is left out.",
    period: "Period of the file",
    periodHint: "YYYY or YYYY-MM",
    municipality: "Municipality",
    search: "Find municipality",
    pickMunicipality: (count) =>
      `Type part of the name, with or without accents, or the IBGE code (${counted(count, "municipality", "municipalities")}).`,
    typeCode: "The file does not say which municipality it is of. Type the IBGE code, 6 or 7 digits.",
    matches: (count) => counted(count, "municipality found", "municipalities found"),
    noMatch: "No municipality of the file has this name or code.",
    more: (count) => `and ${number.format(count)} more: go on typing`,
    ofWorkbook: (municipality) =>
      `${municipality}, the municipality of this workbook. For another one, open a new workbook.`,
    next: "See priorities",
    missingMunicipality: "Choose the municipality to go on.",
    missingPeriod: "Give the period (YYYY or YYYY-MM) to go on.",
  },
  list: {
    heading: "Priorities",
    of: (municipality, cycle) => `${municipality}, cycle ${cycle}`,
    area: "Area of this workbook",
    areaHint:
      "Each secretariat usually has its own workbook. Choose all areas only where one team is meant to see them all.",
    allAreas: "All areas",
    belowRule: (period, average) => `On the list: services below the average of ${period}, ${average}.`,
    aboveRule: (period, average) =>
      `On the list: services above the average of ${period}, ${average} (lower is better).`,
    otherRule: (criterion) => `On the list: services ${criterion}.`,
    frozen: (date) => `This list was frozen on ${date}: it stays as it is.`,
    nobody: "No service has a value in this period.",
    counts: (inList, out, missing) =>
      `${number.format(inList)} on the list, ${number.format(out)} not, ${number.format(missing)} without value`,
    averaging: {
      simple: "simple average of the services",
      weighted: "weighted average of the services",
      rate: "rate of all services together",
    },
    noWeights: "the file has no weights",
    facility: "Service",
    value: "Value",
    gap: "To go",
    inList: (indicator) => `On the list: ${indicator}`,
    others: (count) => `Not on the list, or without value (${number.format(count)})`,
    refused: "taken off by the secretariat",
    rule: "Rule that proposes the list",
    ruleHint:
      "The program's is the average of the year. Your choice is kept on the Criteria sheet, for this cycle and area.",
    visits: "How many services can we visit?",
    visitsHint:
      "Per area, the widest gap to the average first; a service with two indicators counts once. Empty = all of them.",
    beyond: "beyond the limit",
    make: (panels) => `Make ${counted(panels, "panel", "panels")}`,
    touches:
      "Makes or refreshes the sheets of Juntos in this workbook; other sheets and what people typed stay as they are. Excel's Undo history is cleared.",
    noPanels: "Nobody is on the list: tables are made, but no panels.",
    read: (kept, rows) => `${number.format(kept)} of ${number.format(rows)} rows are of this municipality.`,
  },
  making: {
    heading: "Making the panels",
    preparing: "Preparing the sheets…",
    sheets: (done, total) => `Sheets: ${number.format(done)} of ${number.format(total)} parts written`,
    panels: (done, total) => `Panels: ${number.format(done)} of ${number.format(total)}`,
    cancel: "Cancel",
    cancelling: "Finishing the part that Excel already has; then the operation stops.",
  },
  done: {
    heading: "Done",
    made: (panels, seconds) =>
      `${counted(panels, "panel", "panels")} in ${counted(Math.max(seconds, 1), "second", "seconds")}.`,
    of: (municipality, cycle) => `${municipality}, cycle ${cycle}`,
    unnamed: (count) =>
      `${counted(count, "service has", "services have")} no name, because the source gives the code only: fill them in on the sheet of facilities and the panels follow.`,
    sheets: "Sheets to begin with",
    panels: "Panels",
    open: (sheet) => `Go to the sheet ${sheet}`,
    again: "Choose other data",
  },
  error: {
    unexpected:
      "Something unexpected happened and the operation stopped. Try again; if it goes on, report the details.",
    details: "Details",
    close: "Close this message",
  },
  busy: {
    opening: "Opening…",
    inspecting: (file) => `Recognising ${file}…`,
    reading: (file) => `Reading ${file}…`,
    comparing: "Comparing the services…",
  },
  back: "Back",
};
