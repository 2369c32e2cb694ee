import * as z from "zod/mini";
import { JuntosError } from "../errors";
import { plainWord } from "./plainWord";
import { type PriorityRule, priorityRules } from "./priorityRule";
import type { CellValue, Row } from "./rows";
import { storedRule } from "./storedWords";
import { criterionTable } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** How the list of a cycle and area is made. */
export interface Criterion {
  readonly rule: PriorityRule;
  /** "Quantas unidades visitamos?"; null = as many as the rule says. */
  readonly capacity: number | null;
}

/** What somebody asks for; what is left out stays as the workbook has it. */
export type AskedCriterion = Partial<Criterion>;

/** A rule by the workbook's word or by the code's own, with or without accents; undefined where nobody knows it. */
export function ruleOf(word: string): PriorityRule | undefined {
  const asked = plainWord(word);
  return priorityRules.find((rule) => [rule, storedRule[rule]].some((known) => plainWord(known) === asked));
}

const capacity = z.union([
  z.pipe(
    z.literal(""),
    z.transform(() => null),
  ),
  z.coerce.number().check(z.int(), z.gte(0)),
]);

/**
 * The criterion of a cycle and area: its own row of tblCriterios, else that of the last cycle before it, else the
 * program's rule without a limit. @throws JuntosError "setting-invalid" for what people typed and nobody can mean.
 */
export function criterionOf(tables: WorkbookTables, cycle: number, area: string): Criterion {
  const rows = (tables.get(criterionTable.name) ?? []).filter(
    (row) => plainWord(word(row["area"])) === plainWord(area) && Number(row["ciclo"]) <= cycle,
  );
  const row = rows.reduce<Row>((last, each) => (Number(each["ciclo"]) >= Number(last["ciclo"]) ? each : last), {
    ciclo: 0,
  });
  const rule = word(row["regra"]) === "" ? "average" : ruleOf(word(row["regra"]));
  if (!rule) throw new JuntosError("setting-invalid", { key: "regra", value: word(row["regra"]) });
  const limit = z.safeParse(capacity, word(row["capacidade"]));
  if (!limit.success) throw new JuntosError("setting-invalid", { key: "capacidade", value: word(row["capacidade"]) });
  return { rule, capacity: limit.data };
}

/** A row of tblCriterios. */
export function criterionRow(cycle: number, area: string, { rule, capacity: limit }: Criterion): Row {
  return { ciclo: cycle, area, regra: storedRule[rule], capacidade: limit ?? "" };
}

function word(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}
