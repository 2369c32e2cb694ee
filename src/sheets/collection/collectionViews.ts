import type { Dataset } from "../../dataset/dataset";
import { settingsOf } from "../../dataset/settings";
import { collectionTable } from "../../dataset/tables";
import { mergedTables, type UpsertedTables, upserted } from "../../dataset/workbookTables";
import type { EntryInput } from "./entrySheet";
import type { PendingInput } from "./pendingSheet";

interface Contents {
  readonly tables: UpsertedTables;
  readonly dataset: Dataset;
}

function cycleRows({ tables }: Contents) {
  const cycle = settingsOf(mergedTables(tables))("ciclo");
  return upserted(tables, collectionTable).rows.filter((row) => String(row["ano"]) === cycle);
}

/** 0–11: the month before the reference day, which is being collected; January where the workbook has no such day. */
function collectedMonth({ tables }: Contents): number {
  const day = Number(settingsOf(mergedTables(tables))("data_de_referencia"));
  if (!(day > 0)) return 0;
  // Excel counts days from 30 December 1899.
  const month = new Date((day - 25_569) * 86_400_000).getUTCMonth();
  return Math.max(0, month - 1);
}

/** What the entry view is made from: it opens on the first indicator that is collected, in the month before. */
export function entryInput(contents: Contents): EntryInput {
  const counts = new Map<string, number>();
  for (const { indicador } of cycleRows(contents))
    counts.set(String(indicador), (counts.get(String(indicador)) ?? 0) + 1);
  const [first] = counts.keys();
  const named = contents.dataset.indicators.find(({ id }) => id === first);
  return {
    indicator: first === undefined ? "" : `${named?.name || first} — ${first}`,
    month: collectedMonth(contents),
    lines: Math.max(0, ...counts.values()),
  };
}

/** What the list of what is missing is made from. */
export function pendingInput(contents: Contents): PendingInput {
  const rows = cycleRows(contents);
  const byId = new Map(contents.dataset.indicators.map(({ id, area }) => [id, area]));
  const areas = [...new Set(rows.map(({ indicador }) => byId.get(String(indicador)) ?? ""))];
  return { areas: areas.filter((area) => area !== ""), rows: rows.length };
}
