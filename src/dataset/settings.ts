import * as z from "zod/mini";
import { JuntosError } from "../errors";
import { configTable } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** Looks a setting up in tblConfig; "" where the workbook does not say. */
export type Settings = (key: string) => string;

export function settingsOf(workbook: WorkbookTables): Settings {
  const rows = new Map((workbook.get(configTable.name) ?? []).map((row) => [row["chave"], row["valor"]]));
  return (key) => String(rows.get(key) ?? "").trim();
}

/** Settings that decide what a run does; null = the workbook does not say. */
export interface CheckedSettings {
  readonly cycle: number | null;
  readonly baseYear: number | null;
  readonly language: "pt" | "en" | null;
}

const empty = z.pipe(
  z.literal(""),
  z.transform(() => null),
);
const year = z.union([empty, z.coerce.number().check(z.int(), z.gte(1900), z.lte(2100))]);
const language = z.union([empty, z.enum(["pt", "en"])]);

/** What people typed into tblConfig, looked at before anything relies on it. */
function checked<Value>(setting: Settings, key: string, schema: z.ZodMiniType<Value>): Value {
  const value = setting(key);
  const result = z.safeParse(schema, value);
  if (!result.success) throw new JuntosError("setting-invalid", { key, value });
  return result.data;
}

/** @throws JuntosError "setting-invalid" */
export function checkedSettings(setting: Settings): CheckedSettings {
  return {
    cycle: checked(setting, "ciclo", year),
    baseYear: checked(setting, "ano_base", year),
    language: checked(setting, "idioma", language),
  };
}
