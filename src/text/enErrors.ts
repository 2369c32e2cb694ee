import type { ErrorFacts, UnsupportedKind } from "../errors";
import { enDrops } from "./enProblems";
import { enAnalysisErrors } from "./enAnalysisErrors";
import type { ErrorWords } from "./errorSentence";
import { layoutName } from "./layoutNames";

const number = new Intl.NumberFormat("en-US");

const kinds: Readonly<Record<UnsupportedKind, string>> = {
  pdf: "a PDF. Look for the same table as .xlsx or .csv on the source's site",
  xls: "an old spreadsheet (.xls). Open it in Excel and save it as .xlsx",
  xlsb: "a binary workbook (.xlsb). Open it in Excel and save it as .xlsx",
  ods: "an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx",
  zip: "a .zip that is not a workbook. Unpack it and choose the .xlsx or .csv inside",
  html: "a web page. The site may have sent a notice in place of the file: download it again",
  json: "a JSON file. Choose the source's .xlsx or .csv",
  image: "a picture. Look for the same table as .xlsx or .csv on the source's site",
  binary: "neither text nor a workbook. Choose the source's .xlsx or .csv",
};

/** What went wrong, in English. */
export const enErrors: ErrorWords = {
  ...enAnalysisErrors,

  "setting-invalid": ({ key, value }) =>
    `The setting "${key}" on the Home sheet holds "${value}", which means nothing there. Correct the cell and run again.`,
  "area-not-in-data": ({ area, areas }) =>
    `No indicator that was read belongs to the area "${area}". The areas read are: ${areas.join(", ")}. Choose one of them, or leave --area out.`,
  "workbook-of-other-municipality": ({ workbook, municipality }) =>
    `This workbook belongs to ${workbook}, and the data to municipality ${municipality}. Nothing was written: open a new workbook for it.`,
  "workbook-not-ours": () =>
    "Juntos did not make this workbook: it lacks the table tblConfig of the sheet Início. Open the right one, or begin one from data files.",
  "nothing-to-evaluate": ({ from, to }) =>
    `No indicator has values in both ${from} and ${to}: there is nothing to evaluate. Check the years on the Results sheet.`,
  "functions-not-calculated": ({ count, places }) =>
    `JUNTOS.* formulas without a result: ${count} (${places}). Open the file in Excel with the add-in, let it calculate, save, and try again.`,
  "nothing-to-collect": ({ facility, area, cycle }) =>
    `No facility${facility ? ` with the code ${facility}` : ""}${area ? ` of the area ${area}` : ""} has rows in the ` +
    `collection of ${cycle}. Check code, area and cycle, or refresh the workbook.`,
  "form-not-ours": ({ file }) =>
    `"${file}" is no collection file made by this program, or has lost its sheets. Ask for the original.`,
  "form-of-other-municipality": ({ file, municipality, workbook }) =>
    `"${file}" belongs to another municipality (${municipality}); this workbook is of ${workbook}. It was not read.`,
  "form-of-other-cycle": ({ file, cycle, workbook }) =>
    `"${file}" is of the collection of ${cycle}; this workbook's cycle is ${workbook}. It was not read.`,
  "form-of-unknown-facility": ({ file, code }) =>
    `"${file}" is of facility ${code}, which is not on the sheet Facilities. Check the code; it was not read.`,
  "output-unwritable": ({ file, reason }) =>
    `${file} could not be saved (${reason}). Close the file if it is open, or choose another place with --out.`,
  "command-wrong": ({ usage }) => `Command not understood: ${usage}. To see how it is used: npm run juntos -- --help`,
  "function-unknown": ({ function: name, known }) =>
    `There is no function JUNTOS.${name.replace(/^JUNTOS\./i, "")}. Those that there are: ${known.join(", ")}.`,
  "call-json-invalid": ({ place, json }) =>
    `${place}: ${json === "" ? "this" : `«${json}»`} is not the JSON that is expected. A text goes in quotes ("lower"), a range is a list of rows ([[1],[2]]), and a batch is a list of {"function":…,"args":[…]}.`,
  "call-argument-wrong": ({ place, json }) =>
    `${place}: «${json}» is no argument. Use a number, a text, true, false, null, or a range as a list of rows of the same length: [[1],[2]].`,
  "file-unreadable": ({ file, reason }) =>
    `${file} could not be read (${reason}). Check that it is a file and that you may open it.`,
  "file-not-found": ({ file }) => `The file “${file}” was not found. Check its name and folder.`,

  "file-empty": ({ file }) => `The file “${file}” is empty. Download it again.`,
  "file-kind-unsupported": ({ file, kind }) => `“${file}” is ${kinds[kind]}.`,
  "workbook-encrypted": ({ file }) =>
    `The workbook “${file}” asks for a password. Open it in Excel, take the password off and save it again.`,
  "workbook-damaged": ({ file }) =>
    `The workbook “${file}” is damaged or incomplete. Download it again; if Excel opens it, save a copy and use the copy.`,
  "workbook-too-large": ({ file, megabytes, allowed }) =>
    `The workbook “${file}” would take ${number.format(megabytes)} MB when opened; the limit is ${number.format(allowed)} MB. ` +
    "Filter your municipality and save a smaller file.",
  "file-without-table": ({ file }) =>
    `“${file}” holds no table that can be recognised. ` +
    "It takes a row of headings with the data below; in text, columns separated by ; , | or tab.",
  "file-without-rows": ({ file }) => `“${file}” has its row of headings, but not one row of data below.`,
  "layout-unknown": ({ file, columns }) =>
    `“${file}” is a table, but of an unknown layout (columns: ${columns.join(", ")}). ` +
    "Use an official IDCRAS or IDEB file, or a table with the columns codigo; nome; indicador; periodo; valor.",
  "layout-later": ({ file, layout }) =>
    `“${file}” was recognised (${layoutName(layout, "en")}), but this version does not read that layout yet. ` +
    "For now, put the values into a table with the columns codigo; nome; indicador; periodo; valor.",
  "municipality-invalid": ({ municipality }) =>
    `“${municipality}” is not a municipality code. Use the IBGE code of 6 or 7 digits (Jaboatão dos Guararapes: 2607901).`,
  "municipality-not-in-file": municipalityNotInFile,
  "no-rows-left": ({ file, rowsRead, reason }) =>
    `None of the ${number.format(rowsRead)} rows of “${file}” could be used; commonest reason: ${enDrops[reason]}.`,
  "csv-quote-broken": ({ file, line }) =>
    `In “${file}”, the quote that opens on line ${number.format(line)} does not close properly. Correct that line or export the file again.`,
  "csv-uneven": ({ file, line, expected, found }) =>
    `In “${file}”, the heading has ${expected} columns, but line ${number.format(line)} has ${found}, and most lines differ too. ` +
    "Separators may be mixed, or decimal commas stand between commas: export it with semicolons.",
  "period-missing": ({ file }) => `“${file}” does not say which year it is about. Give the period (YYYY or YYYY-MM).`,
  "period-invalid": ({ period }) => `“${period}” is not a period. Use YYYY (2023) or YYYY-MM (2023-05).`,
  "stage-missing": ({ file }) =>
    `“${file}” holds the IDEB, but does not say of which stage. Use INEP's original file or add a column “etapa” ` +
    "(anos iniciais, anos finais or ensino médio).",

  "list-empty": ({ cycle }) =>
    `Cycle ${cycle} has no list of priorities in this workbook. Read the data first (build, or Juntos' pane).`,
  "workbook-unfinished": ({ operation }) =>
    `An earlier operation did not finish («${operation}»). Run it again to its end, then repeat this one; what people typed is untouched.`,
  "cycle-passed": ({ cycle, asked }) =>
    `This workbook is in cycle ${cycle} already: it cannot go back to ${asked}. What is past is still in its tables.`,

  "excel-busy": () => "A cell is being edited in Excel. Press Enter or Esc in the sheet and try again.",
  "excel-silent": ({ seconds }) =>
    `Excel did not answer${seconds === null ? "" : ` within ${number.format(seconds)} seconds`}; whether the last part was written is unknown. ` +
    "Wait until Excel responds and run the operation again: it completes what is missing and duplicates nothing.",
  "excel-session-lost": () =>
    "The Excel session ended during the operation. Reopen the workbook and run it again: it completes what is missing.",
  "excel-too-old": ({ member }) =>
    `This version of Excel lacks something that is needed (${member}). Update Excel or use Excel on the web.`,
  "excel-payload-too-large": () =>
    "Excel refused a block of data as too large. Work with fewer years or fewer indicators in one file.",
  "excel-refused": ({ reason }) =>
    `Excel refused the operation (${reason}). What people typed is untouched; run it again and, if this persists, report what stands in parentheses.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet ${sheet === "" ? "" : `“${sheet}” `}is protected. Remove the protection in Review > Unprotect Sheet and run it again.`,
  "sheet-name-taken": ({ sheet }) =>
    `There already is a sheet “${sheet}” that Juntos did not make. Rename it and run the operation again.`,
  "sheet-name-illegal": ({ sheet }) =>
    `“${sheet}” cannot be a sheet's name: use up to 31 characters, without : \\ / ? * [ ] and no apostrophe at either end.`,
  "sheet-missing": ({ sheet }) => `The sheet “${sheet}” no longer exists. Make the sheets again and repeat.`,
  "sheet-plan-wrong": ({ sheet, where, reason }) =>
    `A mistake of this program while preparing the sheet “${sheet}” (${where}: ${reason}). Nothing was written; please report it.`,
  "table-missing": ({ table, sheet }) =>
    `The table ${table} is no longer on the sheet “${sheet}” (deleted, renamed, or converted to a range). ` +
    "Undo that change, or rename the sheet so that a new one is made. Nothing was written.",
  "table-changed": ({ table }) =>
    `The table ${table} changed while the operation was being prepared. Nothing was overwritten; run the operation again.`,
  "table-rows-kept": ({ table, rows }) =>
    `The operation would delete ${number.format(rows)} row(s) of the table ${table}, where people type. Nothing was deleted; please report it.`,
  "setting-missing": ({ table, key }) =>
    `The row “${key}” is missing in the table ${table}. Make the sheets again: the row comes back and the rest stays as it is.`,
  "operation-cancelled": ({ done, total }) =>
    `Cancelled (${number.format(done)} of ${number.format(total)}). The workbook is marked as unfinished; run the operation again to complete it.`,
};

function municipalityNotInFile(facts: ErrorFacts["municipality-not-in-file"]): string {
  const { file, municipality, count, near } = facts;
  const held = count === 1 ? "1 municipality" : `${number.format(count)} municipalities`;
  const start = `Municipality ${municipality} is not in “${file}”, which holds ${held}.`;
  if (near.length === 0) return `${start} Check the IBGE code (6 or 7 digits) and the file chosen.`;
  return `${start} Did you mean ${near.join(" or ")}? Check the IBGE code.`;
}
