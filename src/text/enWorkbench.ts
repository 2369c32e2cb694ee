import type { ptWorkbench } from "./ptWorkbench";

export const enWorkbench: typeof ptWorkbench = {
  languageTag: "en-US",
  title: "Juntos · workbench, without Excel",
  newName: "Book1.xlsx",
  exampleName: "juntos-example.xlsx",
  groups: { file: "File", edit: "Edit" },
  newWorkbook: "New",
  open: "Open…",
  save: "Save",
  example: "Example",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  pane: "Task pane",
  closePane: "Close the task pane",
  resizePane: "Width of the task pane",
  ribbon: "Ribbon",
  grid: "Worksheet",
  close: "Close",
  busy: {
    opening: "Opening the workbook…",
    saving: "Saving the workbook…",
    example: (done, total) =>
      total === 0 ? "Making the invented municipality…" : `Making the invented municipality: ${done} of ${total}`,
  },
  problems: {
    paneSilent: (address) =>
      `The add-in's pane did not answer. If this browser does not trust the local certificate, open ${address} once, accept the certificate and reload this page.`,
    protectedCell: "This cell is protected. Type in the cells that the sheet leaves open.",
    badFormula: "Excel does not understand this formula. Check its brackets, names and separators.",
    invalidEntry: "This cell does not take that value.",
    refusedByExcel: (code) => `Excel refuses this (${code}). Nothing was changed.`,
    notOffered: "The workbench does not offer this: use Excel.",
    notAWorkbook: (file) => `${file} could not be opened: it is no .xlsx workbook that can be read.`,
    commandFailed: (label) => `The button “${label}” did not finish. Open the pane and try again.`,
  },
  start: {
    building: "Building the add-in and the workbench; the first time takes about half a minute…",
    rebuilt: "Built again: reload the page.",
    ready: (page, addin) => [
      "",
      `  Workbench, without Excel:  ${page}`,
      `  The add-in's page:         ${addin}`,
      "",
      "Both addresses are reachable from this machine only. Ctrl+C ends it.",
    ],
    untrusted: (page, addin) => [
      "",
      "The local certificate could not be trusted. `npm run certificates` tries again; or open each address once and",
      `accept the browser's warning: ${addin}/taskpane.html and ${page}`,
    ],
    sideload: (manifest) => [
      "",
      "To use it in Excel, while this command runs:",
      `  Web:     Home, Add-ins, More add-ins, My add-ins, Upload my add-in: ${manifest}`,
      "  Windows: copy the manifest to a shared folder; in File, Options, Trust Center, Trusted Add-in Catalogs add that",
      "           folder; then Add-ins, Shared Folder.",
      "  Mac:     copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and reopen Excel.",
    ],
  },
  engine: {},
};
