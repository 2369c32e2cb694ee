import type { ErrorFacts, UnsupportedKind } from "../errors";
import { enDrops } from "./enProblems";
import type { ErrorWords } from "./errorSentence";

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
    `“${file}” was recognised (${layout}), but this version does not read that layout yet. ` +
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
};

function municipalityNotInFile(facts: ErrorFacts["municipality-not-in-file"]): string {
  const { file, municipality, count, near } = facts;
  const held = count === 1 ? "1 municipality" : `${number.format(count)} municipalities`;
  const start = `Municipality ${municipality} is not in “${file}”, which holds ${held}.`;
  if (near.length === 0) return `${start} Check the IBGE code (6 or 7 digits) and the file chosen.`;
  return `${start} Did you mean ${near.join(" or ")}? Check the IBGE code.`;
}
