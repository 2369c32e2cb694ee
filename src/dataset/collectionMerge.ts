import { collectedCell, choicesOf, type WrongCell, wrongCell } from "./collectedCell";
import type { Indicator } from "./indicator";
import { type Issues, readIssues, writtenIssues } from "./issues";
import { type PersonalNumber, personalNumber } from "./personalNumber";
import type { CellValue, Row } from "./rows";
import { months } from "./tables";

/** A cell of a collection file that came back. */
export interface FormCell {
  /** Key of its row in tblColeta. */
  readonly key: string;
  readonly column: string;
  readonly value: CellValue;
  /** What the workbook held when the file was made. */
  readonly issued: CellValue;
  /** "Coleta!H7". */
  readonly where: string;
}

/** A collection file that came back. */
export interface ReturnedForm {
  readonly file: string;
  /** IBGE code. */
  readonly municipality: string;
  readonly cycle: string;
  /** Code of the facility. */
  readonly code: string;
  /** "2026-10-05T14:30": the order of files is the order of these. */
  readonly issuedAt: string;
  readonly cells: readonly FormCell[];
}

/** What becomes of a cell that file and workbook both changed; left out = it is shown and the workbook stays. */
export type Take = "newer" | "file" | "workbook";

export interface MergedCell {
  readonly file: string;
  readonly where: string;
  readonly key: string;
  readonly column: string;
}

export interface AppliedCell extends MergedCell {
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * `both-changed`: file and workbook differ from what was issued. `cleared`: the file has emptied the cell. `files-disagree`:
 * two files of one issue have different values. `older-file`: a newer file has another value.
 */
export type ConflictKind = "both-changed" | "cleared" | "files-disagree" | "older-file";

export interface Conflict extends MergedCell {
  readonly kind: ConflictKind;
  readonly issued: CellValue;
  readonly workbook: CellValue;
  readonly offered: CellValue;
  /** What was done: the file's value went in, or the workbook's stayed because it was asked for; null = nobody chose. */
  readonly taken: "file" | "workbook" | null;
}

export interface InvalidCell extends MergedCell {
  /** `row`: the workbook has no such row. The value of a CPF or NIS is told to nobody. */
  readonly reason: WrongCell | PersonalNumber | "row";
  readonly value: CellValue;
}

/** A change of one cell of tblColeta, from what was there when it was decided. */
export interface CellChange {
  readonly key: string;
  readonly column: string;
  readonly expected: CellValue;
  readonly value: CellValue;
}

export interface CollectionMerge {
  readonly applied: readonly AppliedCell[];
  readonly conflicts: readonly Conflict[];
  readonly invalid: readonly InvalidCell[];
  /** Cells that files bring and the workbook has already. */
  readonly alreadyThere: number;
  readonly changes: readonly CellChange[];
}

export interface CollectionMergeInput {
  /** Rows of tblColeta. */
  readonly rows: readonly Row[];
  readonly indicators: readonly Indicator[];
  /** Codes of facilities, which may have eleven digits. */
  readonly codes: ReadonlySet<string>;
  readonly take?: Take;
}

interface Candidate extends FormCell {
  readonly file: string;
  readonly issuedAt: string;
}

/**
 * Takes files back, cell by cell, against what was issued: only what somebody typed in a file counts, and what somebody
 * typed in the workbook meanwhile is never lost unasked. Of several files the newest issue speaks; the order in which
 * they are given changes nothing, and once they are in, taking them again changes nothing.
 */
export function collectionMerge(forms: readonly ReturnedForm[], input: CollectionMergeInput): CollectionMerge {
  const rows = new Map(input.rows.map((row) => [String(row["chave"]), row]));
  const typed = forms
    .flatMap(({ file, issuedAt, cells }) => cells.map((cell): Candidate => ({ ...cell, file, issuedAt })))
    .filter(({ value, issued }) => !isSame(value, issued))
    .toSorted(byPlace);
  const invalid: InvalidCell[] = [];
  const valid = typed.filter((candidate) => {
    const reason = wrongReason(candidate, rows.get(candidate.key), input);
    if (reason) invalid.push({ ...place(candidate), reason, value: isPersonal(reason) ? "" : candidate.value });
    return !reason;
  });
  const decided = [...grouped(valid)].map((group) => decision(group, rows, input));
  const applied = decided.flatMap(({ applied: cell }) => cell ?? []);
  return {
    applied: applied.map(({ issuedAt: _issuedAt, ...cell }) => cell),
    conflicts: decided.flatMap(({ conflicts }) => conflicts),
    invalid,
    alreadyThere: decided.filter(({ isThere }) => isThere).length,
    changes: changesOf(applied, rows),
  };
}

interface Decision {
  readonly applied: (AppliedCell & { readonly issuedAt: string }) | null;
  readonly conflicts: readonly Conflict[];
  readonly isThere: boolean;
}

/** One cell of the workbook, with everything that files say of it, the newest issue first. */
function decision(
  group: readonly Candidate[],
  rows: ReadonlyMap<string, Row>,
  { take, indicators }: CollectionMergeInput,
): Decision {
  const [winner, ...others] = group;
  const none: Decision = { applied: null, conflicts: [], isThere: false };
  if (!winner) return none;
  const row = rows.get(winner.key) ?? {};
  const present = row[winner.column] ?? "";
  const conflict = (candidate: Candidate, kind: ConflictKind, taken: Conflict["taken"]): Conflict => {
    const { issued, value: offered } = candidate;
    return { ...place(candidate), kind, issued, workbook: present, offered, taken };
  };
  const rivals = others.filter(({ issuedAt, value }) => issuedAt === winner.issuedAt && !isSame(value, winner.value));
  if (rivals.length > 0) {
    const all = [winner, ...rivals];
    return { ...none, conflicts: all.map((candidate) => conflict(candidate, "files-disagree", null)) };
  }
  const older = others
    .filter(({ value }) => !isSame(value, winner.value) && !isSame(value, present))
    .map((candidate) => conflict(candidate, "older-file", null));
  if (isSame(present, winner.value)) return { ...none, conflicts: older, isThere: true };

  const value = canonical(winner, row, indicators);
  const applied = { ...place(winner), before: present, after: value, issuedAt: winner.issuedAt };
  const kind = isBlank(winner.value) ? "cleared" : "both-changed";
  if (kind === "both-changed" && isSame(present, winner.issued)) return { ...none, applied, conflicts: older };
  const taken = chosen(winner, { present, issues: readIssues(row["envios"]), kind, take });
  return {
    applied: taken === "file" ? applied : null,
    conflicts: [conflict(winner, kind, taken), ...older],
    isThere: false,
  };
}

interface Choice {
  readonly present: CellValue;
  readonly issues: Issues;
  readonly kind: ConflictKind;
  readonly take: Take | undefined;
}

/**
 * `newer` compares issues: a value that came from a file of an earlier issue gives way; one that somebody typed in the
 * workbook after the issue is the newer one. Nothing is emptied unless the file is asked for.
 */
function chosen({ column, issuedAt }: Candidate, { present, issues, kind, take }: Choice): Conflict["taken"] {
  if (take === undefined) return null;
  if (take !== "newer") return take;
  if (kind === "cleared") return "workbook";
  const known = issues.get(column);
  return known && isSame(known.value, present) && known.issuedAt < issuedAt ? "file" : "workbook";
}

/** The word of a list as the indicator writes it. */
function canonical({ value, column }: Candidate, row: Row, indicators: readonly Indicator[]): CellValue {
  const indicator = indicators.find(({ id }) => id === row["indicador"]);
  if (!indicator || !isMonth(column) || collectedCell(value, indicator) !== "value") return trimmed(value);
  return (
    choicesOf(indicator).find((word) => isSame(word.toLowerCase(), trimmed(value).toString().toLowerCase())) ?? value
  );
}

function wrongReason(
  { column, value }: Candidate,
  row: Row | undefined,
  { indicators, codes }: CollectionMergeInput,
): InvalidCell["reason"] | null {
  if (!row) return "row";
  const personal = personalNumber(value, codes);
  if (personal) return personal;
  const indicator = indicators.find(({ id }) => id === row["indicador"]);
  return indicator && isMonth(column) ? wrongCell(value, indicator) : null;
}

/** Each changed cell, and with it the record of the issue that its value came with. */
function changesOf(
  applied: readonly (AppliedCell & { readonly issuedAt: string })[],
  rows: ReadonlyMap<string, Row>,
): CellChange[] {
  const keys = [...new Set(applied.map(({ key }) => key))];
  return keys.flatMap((key): CellChange[] => {
    const own = applied.filter((cell) => cell.key === key);
    const known = rows.get(key)?.["envios"] ?? "";
    const issues = new Map(readIssues(known));
    own.forEach(({ column, issuedAt, after }) => issues.set(column, { issuedAt, value: after }));
    return [
      ...own.map(({ column, before, after }) => ({ key, column, expected: before, value: after })),
      { key, column: "envios", expected: known, value: writtenIssues(issues) },
    ];
  });
}

function* grouped(candidates: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const cell = `${candidate.key}\u0000${candidate.column}`;
    groups.set(cell, [...(groups.get(cell) ?? []), candidate]);
  }
  for (const group of groups.values()) {
    yield group.toSorted((one, other) => compare(other.issuedAt, one.issuedAt) || byPlace(one, other));
  }
}

function place({ file, where, key, column }: Candidate): MergedCell {
  return { file, where, key, column };
}

function byPlace(one: Candidate, other: Candidate): number {
  return compare(one.file, other.file) || compare(one.key, other.key) || compare(one.column, other.column);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function isMonth(column: string): boolean {
  return (months as readonly string[]).includes(column);
}

function isPersonal(reason: InvalidCell["reason"]): boolean {
  return reason === "CPF" || reason === "NIS";
}

function isBlank(value: CellValue): boolean {
  return trimmed(value) === "";
}

function trimmed(value: CellValue): CellValue {
  return typeof value === "string" ? value.trim() : value;
}

function isSame(one: CellValue, other: CellValue): boolean {
  return trimmed(one) === trimmed(other);
}
