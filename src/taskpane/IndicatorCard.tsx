import type { ListPreview, PreviewedList } from "../pipeline/buildWorkbook";
import { FacilityTable } from "./FacilityTable";
import { paneStyles } from "./paneStyles";
import type { Words } from "./words";

interface IndicatorCardProps {
  readonly list: PreviewedList;
  readonly preview: ListPreview;
  readonly words: Words;
}

/** One indicator: the rule and its average, how many are in, out and missing, and who. */
export function IndicatorCard({ list, preview, words }: IndicatorCardProps) {
  const { indicator, summary, rows } = list;
  const text = words.pane.steps.list;
  const inList = rows.filter(({ ruled }) => ruled === true);
  const others = rows.filter(({ ruled }) => ruled !== true);
  const name = indicator.name || indicator.id;
  const out = summary.facilities - summary.missing - inList.length;
  const table = { list, preview, words };
  return (
    <article className={paneStyles.card}>
      <h3 className={paneStyles.subheading}>{`${name} · ${indicator.area}`}</h3>
      <div className={paneStyles.tight}>
        <p className={paneStyles.paragraph}>{rule(list, words)}</p>
        {list.frozenOn === null ? null : (
          <p className={`${paneStyles.paragraph} ${paneStyles.strong}`}>{text.frozen(day(list.frozenOn, words))}</p>
        )}
        {summary.average === null ? null : <p className={paneStyles.quiet}>{averagingOf(list, words)}</p>}
        <p className={`${paneStyles.paragraph} ${paneStyles.strong}`}>
          {text.counts(inList.length, out, summary.missing)}
        </p>
        {inList.length > 0 ? <FacilityTable {...table} rows={inList} caption={text.inList(name)} /> : null}
        {others.length > 0 ? (
          <details className={paneStyles.fold}>
            <summary>{text.others(others.length)}</summary>
            <FacilityTable {...table} rows={others} caption={text.others(others.length)} />
          </details>
        ) : null}
      </div>
    </article>
  );
}

/** "02/03/2026" of an Excel date serial. */
function day(serial: number, words: Words): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  return new Intl.DateTimeFormat(words.pane.languageTag, { dateStyle: "short", timeZone: "UTC" }).format(date);
}

function rule({ summary, indicator, criterion }: PreviewedList, words: Words): string {
  const { belowRule, aboveRule, nobody, otherRule } = words.pane.steps.list;
  if (summary.average === null) return nobody;
  if (criterion.rule !== "average") return otherRule(words.text.sheets.list.criteria[criterion.rule]);
  const average = new Intl.NumberFormat(words.pane.languageTag, {
    minimumFractionDigits: indicator.decimals,
    maximumFractionDigits: Math.max(indicator.decimals, 2),
  }).format(summary.average);
  const sentence = indicator.direction === "higher" ? belowRule : aboveRule;
  return sentence(summary.period, `${average} ${indicator.unit}`.trim());
}

function averagingOf({ summary }: PreviewedList, words: Words): string {
  const { averaging, noWeights } = words.pane.steps.list;
  return [averaging[summary.averaging], ...(summary.fallback === null ? [] : [noWeights])].join("; ");
}
