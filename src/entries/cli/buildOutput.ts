import type { Problem } from "../../errors";
import { fill } from "../../sheets/formula";
import { problemSentence } from "../../text/errorSentence";
import type { Text } from "../../text/text";
import { isoDay, shownDay } from "../excelDay";
import type { BuildResult } from "./runBuild";

/** The one JSON object that `build --json` prints. Codes are text; missing is null. */
export function buildJson({ report, sources, files, workbook, requests, municipality }: BuildResult): object {
  return {
    workbook,
    municipality,
    municipalityName: report.municipality,
    cycle: report.cycle,
    sources: sources.map((source, index) => ({
      file: files[index] ?? source.file,
      layout: source.layout,
      periods: source.periods,
      rowsRead: source.rowsRead,
      rowsKept: source.rowsKept,
      dropped: source.dropped,
      problems: problemsJson(source.problems, report.text),
    })),
    indicators: report.indicators.map(({ id, area, period, direction, facilities, missing, average, priorities }) => ({
      id,
      area,
      period,
      direction,
      facilities,
      missing,
      average,
      priorities,
    })),
    priorities: report.priorities.map(
      ({ indicator, period, code, name, value, average, gap, rank, priority, reason }) => ({
        indicator,
        period,
        code,
        name,
        value,
        average,
        gap,
        rank,
        priority,
        reason,
      }),
    ),
    list: listJson(report),
    frozen: report.frozen.map(({ indicator, period, frozenOn }) => ({ indicator, period, on: isoDay(frozenOn) })),
    panels: report.panels,
    sheets: report.sheets,
    personal: report.personal,
    requests,
  };
}

/** The cycle's list as rule and agenda make it; null = no value, or no limit. */
function listJson({ proposed }: BuildResult["report"]): object[] {
  return proposed.map(({ indicator, period, code, rule, ruled, fits, opinion }) => ({
    indicator,
    period,
    code,
    rule,
    proposed: ruled,
    fits,
    certainty: opinion?.certainty ?? null,
  }));
}

/** Problems with their sentence in the language of the run. */
export function problemsJson(problems: readonly Problem[], text: Text): object[] {
  return problems.map((problem) => ({
    code: problem.code,
    message: problemSentence(text.problems, problem),
    where: problem.where,
  }));
}

/** What `build` and `demo` print for people. */
export function buildLines({ report, sources, files, workbook, requests }: BuildResult): string[] {
  const { cli, problems, drops, sheets } = report.text;
  const number = new Intl.NumberFormat(sheets.locale, { maximumFractionDigits: 4 });
  const kilobytes = (bytes: number) => number.format(Math.round(bytes / 1000));
  const read = sources.flatMap((source, index) => [
    fill(cli.read, {
      file: files[index] ?? source.file,
      layout: source.layout,
      kept: number.format(source.rowsKept),
      read: number.format(source.rowsRead),
    }),
    ...source.dropped.map(({ reason, count }) =>
      fill(cli.dropped, { count: number.format(count), reason: drops[reason] }),
    ),
    ...source.problems.map((problem) => `  ! ${problemSentence(problems, problem)} ${problem.where}`.trimEnd()),
  ]);
  const compared = report.indicators.map(({ id, period, facilities, missing, average, priorities }) =>
    fill(cli.compared, {
      indicator: id,
      period,
      facilities,
      missing,
      average: average === null ? "—" : number.format(average),
      priorities,
    }),
  );
  const unnamed = report.facilitiesWithoutName;
  return [
    ...read,
    ...compared,
    ...report.frozen.map(({ indicator, period, frozenOn }) =>
      fill(cli.frozenKept, { indicator, period, date: shownDay(frozenOn, sheets.locale) }),
    ),
    fill(cli.panels, { count: report.panels.length, sheets: report.panels.map(({ sheet }) => sheet).join(", ") }),
    ...(unnamed === 0 ? [] : [fill(cli.unnamed, { count: unnamed })]),
    ...report.personal.map((cell) => fill(report.text.collect.personal, { ...cell })),
    fill(cli.requests, {
      count: requests.count,
      bytes: kilobytes(requests.bytes),
      largest: kilobytes(requests.largest),
    }),
    fill(cli.built, { file: workbook, municipality: report.municipality, cycle: report.cycle }),
  ];
}
