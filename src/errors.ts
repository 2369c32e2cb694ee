/**
 * What can go wrong, as data: a code and its facts, never a sentence.
 * The sentences are in text/ptErrors.ts and text/enErrors.ts; a code without words there does not compile.
 */
export interface ErrorFacts {
  /** The file named on the command line or picked in the pane is not there. */
  "file-not-found": { file: string };

  // Analysis. `argument` is the English argument name that JUNTOS.* shows; `allowed` is a condition in symbols.
  /** Every value is missing: nothing is left to calculate with. In a cell: #N/A. */
  "no-data": { argument: string };
  /** A method needs more values, periods or facilities than there are. In a cell: #N/A. */
  "too-few-values": { argument: string; needed: number; found: number };
  /** A division by zero: no population, a base of zero. In a cell: #DIV/0!. */
  "zero-denominator": { argument: string };
  /** All values are equal where the method divides by their spread. In a cell: #DIV/0!. */
  "no-variation": { argument: string };
  /** A number outside what the method is defined for. In a cell: #NUM!. */
  "out-of-domain": { argument: string; value: number; allowed: string };
  /** A text, date or infinite number where a number is needed. In a cell: #VALUE!. */
  "wrong-type": { argument: string; value: string };
  /** Two ranges that belong together row by row have different sizes. In a cell: #VALUE!. */
  "different-sizes": { argument: string; size: number; expected: number };
  /** A word that the argument does not know. In a cell: #VALUE!. */
  "unknown-word": { argument: string; word: string; allowed: readonly string[] };
  /** A date that the calculation starts from is missing. In a cell: #VALUE!. */
  "date-missing": { argument: string };
  /** Fewer events than the method may be used with (direct standardisation: 10). In a cell: #N/A. */
  "too-few-events": { events: number; needed: number };
  /** The trend leads away from the target, or nowhere. In a cell: #N/A. */
  "target-never-reached": { target: number };
  /** The target would be reached further ahead than a projection may look. In a cell: #N/A. */
  "target-too-far": { target: number; years: number; allowed: number };
  /** Two observations claim to be the same indicator, place and period. */
  "repeated-observation": { indicator: string; code: string; period: string };

  // Files (sources). `file` is the name the person gave it.
  /** Not one byte. */
  "file-empty": { file: string };
  /** The bytes are something else than the name promises, or than this project reads. */
  "file-kind-unsupported": { file: string; kind: UnsupportedKind };
  /** An .xlsx that asks for a password. */
  "workbook-encrypted": { file: string };
  /** A zip that is cut off, whose check sums fail, or whose parts are not a workbook's. */
  "workbook-damaged": { file: string };
  /** Unpacked it would take more memory than a reader may use. */
  "workbook-too-large": { file: string; megabytes: number; allowed: number };
  /** Text or sheets without anything that looks like a table. */
  "file-without-table": { file: string };
  /** A known heading with nothing below it. */
  "file-without-rows": { file: string };
  /** A table, but none of the layouts that are read. `columns`: its headings. */
  "layout-unknown": { file: string; columns: readonly string[] };
  /** A layout that is recognised, but that this version does not read yet. */
  "layout-later": { file: string; layout: string };
  /** Not 6 or 7 digits. */
  "municipality-invalid": { municipality: string };
  /** `near`: "2607901 Jaboatão dos Guararapes", those whose code is one slip away, or all where they are few. */
  "municipality-not-in-file": { file: string; municipality: string; count: number; near: readonly string[] };
  /** Every row fell to a rule; `reason` is the commonest. */
  "no-rows-left": { file: string; rowsRead: number; reason: DropReason };
  /** A quoted field that never ends, or ends in mid-field. `line` is where it opens, counted from 1. */
  "csv-quote-broken": { file: string; line: number };
  /** Most rows have another number of fields than the heading: mixed separators, or decimal commas between commas. */
  "csv-uneven": { file: string; line: number; expected: number; found: number };
  /** Neither content nor caller nor file name tells the year. */
  "period-missing": { file: string };
  /** The period that the caller gave is not YYYY or YYYY-MM. */
  "period-invalid": { period: string };
  /** An IDEB table that does not tell its stage (anos iniciais, anos finais, ensino médio). */
  "stage-missing": { file: string };

  // Building (pipeline).
  /** A setting in tblConfig holds something that it cannot mean. */
  "setting-invalid": { key: string; value: string };
  /** No indicator that was read belongs to the area asked for; `areas`: those that were read. */
  "area-not-in-data": { area: string; areas: readonly string[] };
  /** The workbook holds another municipality than the sources; `workbook`: its name, or its code where it has none. */
  "workbook-of-other-municipality": { workbook: string; municipality: string };
  /** The workbook is not one that this program made: it has no tblConfig. */
  "workbook-not-ours": Record<string, never>;
  /** No result indicator has values in both years that are to be compared. */
  "nothing-to-evaluate": { from: string; to: string };
  /** Formulas of the add-in that show no result here: without it, what they show is not known. `places`: the first of them. */
  "functions-not-calculated": { count: number; places: string };
  /** There is nothing to freeze or to turn: the cycle has no list. */
  "list-empty": { cycle: number };
  /** An operation broke off and has to be completed before this one; `operation`: its name in tblConfig. */
  "workbook-unfinished": { operation: string };
  /** A cycle was asked for that is before the workbook's own. */
  "cycle-passed": { cycle: number; asked: number };
  /** No facility that was asked for has rows of the cycle in tblColeta; empty = not asked for. */
  "nothing-to-collect": { facility: string; area: string; cycle: number };
  /** A file that came back is no collection file of ours, or its sheets are gone. */
  "form-not-ours": { file: string };
  /** A collection file of another municipality; both are IBGE codes. */
  "form-of-other-municipality": { file: string; municipality: string; workbook: string };
  /** A collection file of another year than the workbook's cycle. */
  "form-of-other-cycle": { file: string; cycle: string; workbook: string };
  /** A collection file of a facility that the workbook does not have. */
  "form-of-unknown-facility": { file: string; code: string };
  /** The output file exists and cannot be written, or its folder cannot. */
  "output-unwritable": { file: string; reason: string };
  /** A word of the command line that is unknown, missing or wrong; `usage` names what was wrong. */
  "command-wrong": { usage: string };
  /** `known`: the names that there are, without JUNTOS. */
  "function-unknown": { function: string; known: readonly string[] };
  /** What should be JSON is not, or not of the shape asked for; `place`: a function and position, or a file and item. */
  "call-json-invalid": { place: string; json: string };
  /** JSON, but neither a value nor rows of equal length. */
  "call-argument-wrong": { place: string; json: string };
  /** A file that cannot be read although it is there. */
  "file-unreadable": { file: string; reason: string };

  // Excel (workbook). `sheet` and `table` are names as the person sees them; empty where Excel does not tell.
  /** Somebody is typing in a cell, and went on typing while we waited. */
  "excel-busy": Record<string, never>;
  /** A request was not answered: what it did is unknown. null = Excel itself gave up. */
  "excel-silent": { seconds: number | null };
  /** The session ended (sign-out, sleep, restart of the web page). */
  "excel-session-lost": Record<string, never>;
  /** This version of Excel lacks something that the add-in needs. */
  "excel-too-old": { member: string };
  /** More than one request or answer may carry, and it cannot be split further. */
  "excel-payload-too-large": Record<string, never>;
  /** Excel refused for a reason of its own: its code and words. */
  "excel-refused": { reason: string };
  /** Protected with a password, or a protection that we may not lift. */
  "sheet-protected": { sheet: string };
  /** A sheet of this name holds something that the program did not make. */
  "sheet-name-taken": { sheet: string };
  /** Longer than 31 characters, or with one of : \\ / ? * [ ] in it. */
  "sheet-name-illegal": { sheet: string };
  /** A sheet that the operation starts from is gone. */
  "sheet-missing": { sheet: string };
  /** Our own mistake: a sheet's plan contradicts itself. */
  "sheet-plan-wrong": { sheet: string; where: string; reason: string };
  /** The sheet was made once, but its table is gone (deleted, renamed, or turned into a plain range). */
  "table-missing": { table: string; sheet: string };
  /** The table has other rows than it had when it was read: somebody else worked in it meanwhile. */
  "table-changed": { table: string };
  /** A write would have deleted rows that people type in. */
  "table-rows-kept": { table: string; rows: number };
  /** A setting that the operation is recorded in is not in its table. */
  "setting-missing": { table: string; key: string };
  /** The person called it off between two requests. */
  "operation-cancelled": { done: number; total: number };
}

/** Kinds of file told from the first bytes that are not read here. */
export type UnsupportedKind = "pdf" | "xls" | "xlsb" | "ods" | "zip" | "html" | "json" | "image" | "binary";

/** Why a data row of a source was not kept. Words in text/ptProblems.ts and enProblems.ts. */
export type DropReason =
  | "other-municipality"
  | "other-network"
  | "municipality-unreadable"
  | "code-unreadable"
  | "indicator-missing"
  | "period-unreadable"
  | "stage-unreadable"
  | "level-unknown"
  | "fields-uneven"
  | "repeated"
  | "conflicting";

export type ErrorCode = keyof ErrorFacts;

/** The one error class of this project. `facts` fill the sentence that text/ keeps for `code`. */
export class JuntosError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "JuntosError";

  constructor(
    readonly code: Code,
    readonly facts: ErrorFacts[Code],
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}

export function isJuntosError(thrown: unknown): thrown is JuntosError {
  return thrown instanceof JuntosError;
}

/**
 * What a reader noticed but could live with. It is reported beside the result and never thrown.
 * Sentences in text/ptProblems.ts and text/enProblems.ts.
 */
export interface ProblemFacts {
  /** A facility's value carries a marker instead of a number. */
  "value-marked": { marker: string; count: number };
  /** A text that is neither a number nor a known marker: read as missing. */
  "value-not-number": { column: string; count: number; example: string };
  /** A number outside the indicator's scale: read as missing. */
  "value-out-of-range": {
    indicator: string;
    count: number;
    example: string;
    minimum: number | null;
    maximum: number | null;
  };
  /** Rows of one key with different values: the first was kept. */
  "value-conflict": { indicator: string; code: string; period: string; kept: string; other: string; count: number };
  /** "1.234" where nothing in the column tells a decimal mark from a thousands mark: read as `read`. */
  "number-ambiguous": {
    column: string;
    example: string;
    readAs: "thousands" | "decimals";
    read: number;
    count: number;
  };
  /** The period was taken from the file's name because the content has none and the caller gave none. */
  "period-from-name": { period: string };
  /** Title, heading and sheet name tell different years. */
  "period-conflict": { chosen: string; others: readonly string[] };
  /** The caller gave a period, but the content has its own, which was used. */
  "period-unused": { given: string; found: readonly string[] };
  /** No year anywhere (inspection only: reading stops with an error). */
  "period-unknown": { file: string };
  /** The IDEB stage was taken from the file's name. `stage` is the indicator's id. */
  "stage-from-name": { stage: string };
  /** No stage anywhere (inspection only: reading stops with an error). */
  "stage-unknown": { file: string };
  /** Facilities of several networks (REDE) stand together: "Estadual 40, Municipal 118". */
  "networks-mixed": { networks: string };
  /** A sheet holds the same rows as another: it was left out. */
  "sheet-repeated": { sheet: string; of: string };
  /** Bytes that are no text in the file's encoding: each became a replacement character. */
  "encoding-damaged": { encoding: string; count: number };
  /** Codes that a spreadsheet turned into 2,61E+07: the digits are lost and the rows were dropped. */
  "code-damaged": { count: number; example: string };
  /** Rows with another number of fields than the heading: dropped. */
  "row-uneven": { count: number; expected: number; found: number };
  /** The file does not say which way is better: higher was assumed. */
  "direction-assumed": { indicator: string };
  /** The file does not say to which area an indicator belongs. */
  "area-missing": { indicator: string };
  /** A property of an indicator that should be one differs between rows: `kept` was used. */
  "indicator-inconsistent": { indicator: string; column: string; kept: string; other: string };
  /** The value is not numerator ÷ denominator times the indicator's multiplier. */
  "rate-not-ratio": { indicator: string; code: string; period: string; count: number };
  /** IDCRAS is not the mean of its three dimensions: columns may be swapped. */
  "idcras-not-mean": { count: number; code: string };
  /** Recognised, but this version does not read the layout. */
  "layout-not-read": { layout: string };
}

export type ProblemCode = keyof ProblemFacts;

export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly facts: ProblemFacts[Code];
  /** Where in the source: "IDCRAS 2019!F8:F9440", "line 812". Empty when it concerns the whole file. */
  readonly where: string;
}
