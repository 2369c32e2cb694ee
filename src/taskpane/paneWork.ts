import type { Dispatch } from "react";
import { joinDatasets } from "../dataset/incomingTables";
import type { BuildRequest } from "../pipeline/buildWorkbook";
import type { Language } from "../text/text";
import { lacksPeriod, type PaneAction, type PaneFile, type PaneState, usableFiles } from "./paneState";
import type { PaneServices, PaneSource } from "./paneServices";

/** What the person can ask the pane to do. Each reports what happens, errors too, by dispatching. */
export interface PaneWork {
  readonly open: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly list: (state: PaneState, language: Language) => Promise<void>;
  /** Looks at one area of what was read, by the criterion that the state asks for; null = all. Only the last look counts. */
  readonly lookAt: (state: PaneState, language: Language, area: string | null) => Promise<void>;
  readonly make: (request: BuildRequest) => Promise<void>;
  readonly makeDemo: (language: Language) => Promise<void>;
  /** Shows the sheet of function examples. */
  readonly showExamples: (language: Language) => Promise<void>;
  readonly cancel: () => void;
  readonly show: (sheet: string) => Promise<void>;
}

/** The areas of what was read, in its order. */
export function areasOf(sources: readonly PaneSource[]): readonly string[] {
  const { indicators } = joinDatasets(sources.map(({ dataset }) => dataset));
  return [...new Set(indicators.filter(({ kind }) => kind === "result").map(({ area }) => area))];
}

/** What all work needs. */
interface Context {
  readonly services: PaneServices;
  readonly dispatch: Dispatch<PaneAction>;
}

export function paneWork(services: PaneServices, dispatch: Dispatch<PaneAction>): PaneWork {
  const context = { services, dispatch };
  let stop = new AbortController();
  let looks = 0;
  const isLast = (): (() => boolean) => {
    const own = ++looks;
    return () => own === looks;
  };
  const build = (request: BuildRequest): Promise<void> => {
    stop = new AbortController();
    return make(context, request, stop.signal);
  };
  const told = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      dispatch({ type: "failed", thrown });
    }
  };
  return {
    open: () => told(() => open(context)),
    take: (files) => told(() => take(context, files)),
    list: (state, language) => told(() => list(context, state, language, isLast())),
    lookAt: (state, language, area) =>
      told(() => look(context, state.sources, { state, language, area, isLast: isLast() })),
    make: (request) => told(() => build(request)),
    makeDemo: (language) => told(async () => build(await services.demo(language))),
    showExamples: (language) =>
      told(async () => {
        const { showExamples } = await services.pipeline();
        await showExamples(services.run, language, services.request);
      }),
    cancel: () => {
      stop.abort();
      dispatch({ type: "cancelling" });
    },
    show: (sheet) =>
      told(async () => {
        const { activateSheet } = await services.pipeline();
        await activateSheet(services.run, sheet, services.request);
      }),
  };
}

async function open({ services, dispatch }: Context): Promise<void> {
  const { openedWorkbook } = await services.pipeline();
  dispatch({ type: "workbook-opened", workbook: await openedWorkbook(services.run, services.request) });
}

async function take({ services, dispatch }: Context, files: readonly File[]): Promise<void> {
  for (const file of files) {
    dispatch({ type: "busy", busy: { what: "inspecting", file: file.name } });
    dispatch({ type: "file-inspected", file: await inspected(file, services) });
  }
  dispatch({ type: "files-inspected", remembered: services.municipality.recall() });
}

async function list(context: Context, state: PaneState, language: Language, isLast: () => boolean): Promise<void> {
  const sources = await readSources(context, state);
  context.services.municipality.remember(state.municipality);
  await look(context, sources, { state, language, area: areasOf(sources)[0] ?? null, isLast });
}

async function look({ services, dispatch }: Context, sources: readonly PaneSource[], asked: Asked): Promise<void> {
  dispatch({ type: "busy", busy: { what: "comparing" } });
  const request = buildRequest(sources, asked, services.clock().year);
  const { previewList } = await services.pipeline();
  const preview = { request, list: await previewList(services.run, request, services.request) };
  if (asked.isLast()) dispatch({ type: "listed", sources, preview });
}

async function make({ services, dispatch }: Context, request: BuildRequest, signal: AbortSignal): Promise<void> {
  dispatch({ type: "making" });
  const start = services.clock().milliseconds;
  const { buildWorkbook, openedWorkbook } = await services.pipeline();
  const report = await buildWorkbook(services.run, request, {
    ...services.request,
    signal,
    onProgress: (progress) => dispatch({ type: "progressed", progress }),
  });
  const seconds = Math.round((services.clock().milliseconds - start) / 1000);
  dispatch({ type: "workbook-opened", workbook: await openedWorkbook(services.run, services.request) });
  dispatch({ type: "made", report, seconds });
}

async function inspected(picked: File, services: PaneServices): Promise<PaneFile> {
  const bytes = new Uint8Array(await picked.arrayBuffer());
  const file = { name: picked.name, bytes, digest: await services.digest(bytes) };
  try {
    return { file, inspection: await services.inspect(file), error: null, period: "" };
  } catch (error) {
    return { file, inspection: null, error, period: "" };
  }
}

async function readSources({ services, dispatch }: Context, state: PaneState): Promise<readonly PaneSource[]> {
  const { municipality, files } = state;
  const sources: PaneSource[] = [];
  for (const one of usableFiles(files)) {
    dispatch({ type: "busy", busy: { what: "reading", file: one.file.name } });
    const period = lacksPeriod(one) ? { period: one.period.trim() } : {};
    sources.push(await services.read(one.file, { municipality, readOn: services.clock().day, ...period }));
  }
  return sources;
}

interface Asked {
  readonly state: PaneState;
  readonly language: Language;
  /** null = all. */
  readonly area: string | null;
  /** Whether nobody has asked for another look since. */
  readonly isLast: () => boolean;
}

function buildRequest(sources: readonly PaneSource[], { state, language, area }: Asked, year: number): BuildRequest {
  const [first] = sources;
  return {
    sources,
    municipality: { code: first?.municipality ?? state.municipality, state: first?.state ?? "" },
    year,
    ...(area === null ? {} : { area }),
    ...state.asked,
    // A workbook of ours says itself in which language it is.
    ...(state.workbook ? {} : { language }),
  };
}
