import { collectionTable } from "../dataset/tables";
import { JuntosError } from "../errors";
import { type CollectionForm, collectionForms, type FormChoice } from "../sheets/collection/collectionForms";
import { controlSheet } from "../sheets/collection/controlSheet";
import { formSheet } from "../sheets/collection/formSheet";
import { paperSheet } from "../sheets/collection/paperSheet";
import type { Language, Text } from "../text/text";
import type { ExcelRun, RequestOptions } from "../workbook/excelRun";
import { writeSheets } from "../workbook/writeSheets";
import { openTables } from "./renewWorkbook";

export interface CollectRequest extends FormChoice {
  /** Left out: what the workbook says, else Portuguese. */
  readonly language?: Language;
}

/**
 * What every chosen facility is asked in the workbook's cycle. The workbook is only read. Errors: "nothing-to-collect"
 * where no chosen facility owes anything, and those of `openTables`.
 */
export async function collectForms(
  run: ExcelRun,
  request: CollectRequest,
): Promise<{ readonly forms: readonly CollectionForm[]; readonly text: Text }> {
  const { language, ...choice } = request;
  const { tables, dataset, setting, cycle, text } = await openTables(run, language ? { language } : {});
  const collection = tables.get(collectionTable.name) ?? [];
  const forms = collectionForms({ dataset, setting, cycle, collection }, choice);
  if (forms.length === 0) {
    throw new JuntosError("nothing-to-collect", {
      facility: choice.facilities?.join(", ") ?? "",
      area: choice.area ?? "",
      cycle,
    });
  }
  return { forms, text };
}

/** Writes one facility's form into a new workbook. Errors: those of `writeSheets`. */
export async function writeForm(
  run: ExcelRun,
  form: CollectionForm,
  text: Text,
  options: RequestOptions = {},
): Promise<void> {
  const { sheets } = text;
  await writeSheets(run, [formSheet(form, sheets), paperSheet(form, sheets), controlSheet(form, sheets)], options);
}
