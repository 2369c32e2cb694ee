import type { IndicatorList, ListPreview } from "../pipeline/buildWorkbook";
import { paneStyles } from "./paneStyles";
import type { Words } from "./words";

type FacilityRow = IndicatorList["rows"][number];

interface FacilityTableProps {
  readonly list: IndicatorList;
  readonly preview: ListPreview;
  readonly words: Words;
  readonly rows: readonly FacilityRow[];
  /** What the table is, for screen readers. */
  readonly caption: string;
  /** Rows beyond it are marked; null = none. */
  readonly limit: number | null;
}

/** Facilities with their value and how far they are from the average. */
export function FacilityTable({ list, preview, words, rows, caption, limit }: FacilityTableProps) {
  const text = words.pane.steps.list;
  const { decimals } = list.indicator;
  const number = new Intl.NumberFormat(words.pane.languageTag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const shown = (value: number | null): string => (value === null ? "–" : number.format(value));
  return (
    <table className={paneStyles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{text.facility}</th>
          <th scope="col" className={paneStyles.number}>
            {text.value}
          </th>
          <th scope="col" className={paneStyles.number}>
            {text.gap}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const isBeyond = limit !== null && index >= limit;
          const remarks = [...(isBeyond ? [text.beyond] : []), ...remarksOf(row, preview, words)];
          return (
            <tr key={row.code} className={isBeyond ? paneStyles.beyond : undefined}>
              <td>
                {preview.names.get(row.code) ?? row.code}
                {remarks.length > 0 ? <p className={paneStyles.quiet}>{remarks.join("; ")}</p> : null}
              </td>
              <td className={paneStyles.number}>{shown(row.value)}</td>
              <td className={paneStyles.number}>{shown(row.gap)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What makes a row uncertain, and what the secretariat decided against the rule. */
function remarksOf(row: FacilityRow, preview: ListPreview, { pane, text }: Words): string[] {
  const { reasons } = text.sheets;
  return [
    ...(row.priority === true && !preview.chosen.includes(row.code) ? [pane.steps.list.refused] : []),
    ...(row.reason === "tie" ? [reasons.tie] : []),
    ...(row.reason === "missing" && row.status !== "" ? [row.status] : []),
    ...(row.dependsOnAverage ? [reasons.dependsOnAverage] : []),
    ...(row.isSmallNumber ? [reasons.smallNumbers] : []),
  ];
}
