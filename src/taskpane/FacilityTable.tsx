import type { ListPreview, PreviewedList } from "../pipeline/buildWorkbook";
import { paneStyles } from "./paneStyles";
import type { Words } from "./words";

type FacilityRow = PreviewedList["rows"][number];

interface FacilityTableProps {
  readonly list: PreviewedList;
  readonly preview: ListPreview;
  readonly words: Words;
  readonly rows: readonly FacilityRow[];
  /** What the table is, for screen readers. */
  readonly caption: string;
}

/** Facilities with their value and how far they are from the average. */
export function FacilityTable({ list, preview, words, rows, caption }: FacilityTableProps) {
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
        {rows.map((row) => {
          const isBeyond = row.fits === false;
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
    ...(isRefused(row, preview) ? [pane.steps.list.refused] : []),
    ...(row.isTieAtLimit ? [text.sheets.list.reasons.tieAtLimit] : []),
    ...(row.isFallback ? [text.sheets.list.reasons.fallback] : []),
    ...(row.reason === "tie" ? [reasons.tie] : []),
    ...(row.reason === "missing" && row.status !== "" ? [row.status] : []),
    ...(row.dependsOnAverage ? [reasons.dependsOnAverage] : []),
    ...(row.isSmallNumber ? [reasons.smallNumbers] : []),
  ];
}

/** Proposed and within the agenda, and yet without a panel. */
function isRefused({ ruled, fits, code }: FacilityRow, { chosen }: ListPreview): boolean {
  return ruled === true && fits !== false && !chosen.includes(code);
}
