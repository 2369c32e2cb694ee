import { JuntosError } from "../errors";
import { sevenDigitCode } from "./municipality";
import { settingsOf } from "./settings";
import { configTable } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** Whose workbook it is; "" where it does not say. */
export interface WorkbookIdentity {
  readonly municipality: string;
  /** IBGE code. */
  readonly code: string;
  readonly state: string;
  readonly cycle: string;
  /** An operation was broken off: run it again to complete it. */
  readonly isUnfinished: boolean;
}

/** What tblConfig says of the workbook; null = it has none and is not one of ours. */
export function workbookIdentity(tables: WorkbookTables): WorkbookIdentity | null {
  if (!tables.has(configTable.name)) return null;
  const setting = settingsOf(tables);
  return {
    municipality: setting("municipio"),
    code: setting("codigo_ibge"),
    state: setting("uf"),
    cycle: setting("ciclo"),
    isUnfinished: setting("operacao") !== "",
  };
}

/**
 * Two municipalities in one workbook would be averaged together.
 *
 * @throws JuntosError "workbook-of-other-municipality"
 */
export function requireSameMunicipality(tables: WorkbookTables, municipality: string): void {
  const identity = workbookIdentity(tables);
  if (!identity || identity.code === "" || sevenDigitCode(identity.code) === sevenDigitCode(municipality)) return;
  throw new JuntosError("workbook-of-other-municipality", {
    workbook: identity.municipality || identity.code,
    municipality,
  });
}
