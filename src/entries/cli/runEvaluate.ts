import { type EvaluatedIndicator, type EvaluateReport, evaluateWorkbook } from "../../pipeline/evaluateWorkbook";
import { fill } from "../../sheets/formula";
import type { CommandLine } from "./commandLine";
import { commandLineOptions, onWorkbook } from "./onWorkbook";

export interface EvaluateCommand {
  readonly command: "evaluate";
  readonly workbook: string;
  readonly from: number;
  readonly to: number;
}

/** `juntos evaluate`: the year-end report, into the workbook and as facts. */
export async function runEvaluate(command: EvaluateCommand, { language }: CommandLine): Promise<EvaluateReport> {
  const { workbook, from, to } = command;
  return onWorkbook(workbook, ({ run }) =>
    evaluateWorkbook(run, { from, to, ...(language === undefined ? {} : { language }) }, commandLineOptions),
  );
}

/** The one JSON object that `evaluate --json` prints. What cannot be told is null, never left out. */
export function evaluateJson({ indicators, years }: EvaluateReport): object {
  return { evaluations: indicators.map((each) => evaluationJson(each, years)) };
}

function evaluationJson(each: EvaluatedIndicator, years: EvaluateReport["years"]): object {
  const { evaluation: found, area, indicator, periods, sentences } = each;
  return {
    area,
    indicator: indicator.id,
    from: periods.from ?? years.from,
    to: periods.to ?? years.to,
    selected: found?.selected ?? 0,
    improved: found?.improved ?? 0,
    share: found?.share ?? null,
    low: found?.low ?? null,
    high: found?.high ?? null,
    others: found?.others ?? { n: 0, improved: 0, share: null },
    average: found?.average ?? { from: null, to: null },
    expected: { low: found?.expected?.low ?? null, high: found?.expected?.high ?? null },
    verdict: found?.verdict ?? null,
    effect: found?.effect ?? { estimate: null, low: null, high: null, method: null },
    persistence: { kept: found?.persistence?.kept ?? null, expected: found?.persistence?.expected ?? null },
    worse: found?.worse ?? [],
    withoutValue: found?.withoutValue ?? [],
    sentences,
  };
}

/** What `evaluate` prints for people: each indicator's ten sentences, and where they are. */
export function evaluateLines({ indicators, text, municipality }: EvaluateReport): string[] {
  const { cli } = text;
  return [
    ...indicators.flatMap(({ indicator, sentences, sheet }) => [
      fill(cli.evaluated, { indicator: indicator.name || indicator.id, sheet }),
      ...sentences.map((sentence, index) => (sentences.length === 1 ? `  ${sentence}` : `  ${index + 1}. ${sentence}`)),
    ]),
    fill(cli.evaluatedAll, { municipality, count: indicators.length }),
  ];
}
