import type { AskedCriterion } from "../dataset/criterion";
import type { WorkbookIdentity } from "../dataset/workbookIdentity";
import type { BuildReport, BuildRequest, ListPreview } from "../pipeline/buildWorkbook";
import type { WriteProgress } from "../pipeline/writeWorkbook";
import type { Inspection } from "../sources/inspectFile";
import type { DigestedFile } from "../sources/readSource";
import type { PaneSource } from "./paneServices";

/** Where the person is: choosing, checking what was recognised, looking at the list, waiting, finished. */
export type Step = "start" | "files" | "list" | "making" | "done";

/** A file that was picked, and what it is or why it cannot be read. */
export interface PaneFile {
  readonly file: DigestedFile;
  readonly inspection: Inspection | null;
  /** What inspecting threw; null where it went well. */
  readonly error: unknown;
  /** What the person types where the file tells no period. */
  readonly period: string;
}

/** What the person is waiting for. */
export type Busy =
  { readonly what: "opening" | "comparing" } | { readonly what: "inspecting" | "reading"; readonly file: string };

export interface PaneState {
  readonly step: Step;
  /** Whether the person has moved between steps: only then is the focus ours to move. */
  readonly hasMoved: boolean;
  /** null = not one of ours, or not looked at yet. */
  readonly workbook: WorkbookIdentity | null;
  readonly files: readonly PaneFile[];
  /** IBGE code; "" = none chosen. */
  readonly municipality: string;
  readonly sources: readonly PaneSource[];
  /** The list, and the request that makes it. */
  readonly preview: { readonly request: BuildRequest; readonly list: ListPreview } | null;
  /** What the person chose on the list's step; what was not touched stays as the workbook has it. */
  readonly asked: AskedCriterion;
  readonly busy: Busy | null;
  readonly progress: WriteProgress | null;
  readonly isCancelling: boolean;
  readonly done: { readonly report: BuildReport; readonly seconds: number } | null;
  /** What was thrown last, and not yet closed by the person. */
  readonly error: { readonly thrown: unknown } | null;
}

export type PaneAction =
  | { readonly type: "workbook-opened"; readonly workbook: WorkbookIdentity | null }
  | { readonly type: "busy"; readonly busy: Busy }
  | { readonly type: "file-inspected"; readonly file: PaneFile }
  | { readonly type: "files-inspected"; readonly remembered: string }
  | { readonly type: "file-removed"; readonly name: string }
  | { readonly type: "period-typed"; readonly name: string; readonly period: string }
  | { readonly type: "municipality-chosen"; readonly code: string }
  | { readonly type: "listed"; readonly sources: readonly PaneSource[]; readonly preview: PaneState["preview"] }
  | { readonly type: "criterion-asked"; readonly asked: AskedCriterion }
  | { readonly type: "making" }
  | { readonly type: "progressed"; readonly progress: WriteProgress }
  | { readonly type: "cancelling" }
  | { readonly type: "made"; readonly report: BuildReport; readonly seconds: number }
  | { readonly type: "failed"; readonly thrown: unknown }
  | { readonly type: "error-closed" }
  | { readonly type: "went"; readonly step: Step };

export const firstState: PaneState = {
  step: "start",
  hasMoved: false,
  workbook: null,
  files: [],
  municipality: "",
  sources: [],
  preview: null,
  asked: {},
  busy: { what: "opening" },
  progress: null,
  isCancelling: false,
  done: null,
  error: null,
};

/** The files that can be read: recognised, and of a layout that this version knows. */
export function usableFiles(files: readonly PaneFile[]): readonly PaneFile[] {
  return files.filter(({ inspection }) => inspection !== null && !has(inspection, "layout-not-read"));
}

export function lacksPeriod({ inspection }: PaneFile): boolean {
  return inspection !== null && has(inspection, "period-unknown");
}

function has({ problems }: Inspection, code: string): boolean {
  return problems.some((problem) => problem.code === code);
}

/** Every municipality that the usable files name, each once, by code. */
export function municipalitiesOf(files: readonly PaneFile[]): Inspection["municipalities"] {
  const named = usableFiles(files).flatMap(({ inspection }) => inspection?.municipalities ?? []);
  return [...new Map(named.map((municipality) => [municipality.code, municipality])).values()];
}

/** What follows from an action; the only way in which the pane changes. */
export function paneState(state: PaneState, action: PaneAction): PaneState {
  const next = after(state, action);
  return next.step === state.step ? next : { ...next, hasMoved: true };
}

function after(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbook-opened":
      return { ...state, workbook: action.workbook, busy: null };
    case "busy":
      return { ...state, busy: action.busy, error: null };
    case "file-inspected":
      return { ...state, files: [...without(state.files, action.file.file.name), action.file] };
    case "files-inspected":
      return { ...state, busy: null, step: "files", municipality: likelyMunicipality(state, action.remembered) };
    case "file-removed": {
      const files = without(state.files, action.name);
      const left = { ...state, files, step: files.length === 0 ? ("start" as const) : state.step };
      return { ...left, municipality: likelyMunicipality(left, state.municipality) };
    }
    case "period-typed":
      return { ...state, files: state.files.map((file) => withPeriod(file, action)) };
    case "municipality-chosen":
      return { ...state, municipality: action.code };
    case "listed":
      return { ...state, sources: action.sources, preview: action.preview, busy: null, step: "list" };
    case "criterion-asked":
      return { ...state, asked: action.asked };
    case "making":
      return { ...state, step: "making", error: null, progress: null, isCancelling: false };
    case "progressed":
      return { ...state, progress: action.progress };
    case "cancelling":
      return { ...state, isCancelling: true };
    case "made":
      return { ...state, step: "done", done: { report: action.report, seconds: action.seconds } };
    case "failed":
      return { ...state, error: { thrown: action.thrown }, busy: null, step: stepAfterFailure(state) };
    case "error-closed":
      return { ...state, error: null };
    case "went":
      return { ...state, step: action.step, error: null };
  }
}

function without(files: readonly PaneFile[], name: string): readonly PaneFile[] {
  return files.filter(({ file }) => file.name !== name);
}

function withPeriod(file: PaneFile, { name, period }: { readonly name: string; readonly period: string }): PaneFile {
  return file.file.name === name ? { ...file, period } : file;
}

/** The workbook's own; the only one there is; else the one of last time, where the files have it. */
function likelyMunicipality({ workbook, files, municipality }: PaneState, remembered: string): string {
  if (workbook && workbook.code !== "") return workbook.code;
  const all = municipalitiesOf(files);
  const [only] = all;
  if (only && all.length === 1) return only.code;
  const isThere = (code: string): boolean => all.length === 0 || all.some((one) => one.code === code);
  return [municipality, remembered].find((code) => code !== "" && isThere(code)) ?? "";
}

/** Back to where the person can try again. */
function stepAfterFailure({ step, preview }: PaneState): Step {
  if (step !== "making") return step;
  return preview ? "list" : "start";
}
