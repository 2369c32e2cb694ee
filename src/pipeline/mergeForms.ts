import {
  type CellChange,
  type CollectionMerge,
  collectionMerge,
  type ReturnedForm,
  type Take,
} from "../dataset/collectionMerge";
import { sevenDigitCode } from "../dataset/municipality";
import { type PersonalCell, personalNumbers } from "../dataset/personalNumbers";
import { collectionTable, configTable } from "../dataset/tables";
import { isJuntosError, JuntosError } from "../errors";
import type { SourceFile } from "../sources/openFile";
import { returnedForm } from "../sources/returnedForm";
import type { Language, Text } from "../text/text";
import { changeCells } from "../workbook/changeCells";
import type { ExcelRun, OperationOptions } from "../workbook/excelRun";
import { type OpenedTables, openTables } from "./renewWorkbook";

export interface MergeRequest {
  /** One after another, so that a folder of any size is never in memory whole. */
  readonly files: AsyncIterable<SourceFile> | Iterable<SourceFile>;
  /** Left out: what file and workbook both changed is shown, and the workbook stays. */
  readonly take?: Take;
  readonly language?: Language;
}

/** A file that was not taken, and why; the others are. */
export interface RefusedFile {
  readonly file: string;
  readonly error: JuntosError;
}

export interface MergeReport extends Omit<CollectionMerge, "changes"> {
  /** Names of the files that were taken. */
  readonly files: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** Cells that somebody changed while this ran: they were left alone, and running it again looks at them anew. */
  readonly left: readonly CellChange[];
  /** Typed cells of the whole workbook that look like a number of a person. */
  readonly personal: readonly PersonalCell[];
  readonly text: Text;
}

/**
 * Takes collection files back into tblColeta:
 *
 *     files ──> returned forms ──> against the workbook, cell by cell ──> single cells, each looked at once more
 *
 * Files that are damaged, not ours, of another municipality, cycle or facility are refused by name, and the rest goes
 * on. Running it twice changes nothing. Errors: those of `openTables` and `changeCells`.
 */
export async function mergeForms(
  run: ExcelRun,
  { files, take, language }: MergeRequest,
  options: OperationOptions = {},
): Promise<MergeReport> {
  const opened = await openTables(run, language ? { language } : {});
  const { forms, refused } = await readForms(files, opened);
  const { tables, dataset, text } = opened;
  const { changes, ...merge } = collectionMerge(forms, {
    rows: tables.get(collectionTable.name) ?? [],
    indicators: dataset.indicators,
    codes: new Set(dataset.facilities.map(({ code }) => code)),
    ...(take === undefined ? {} : { take }),
  });
  const left = await changeCells(run, { ...collectionCells, changes }, options);
  const isLeft = new Set(left.map(({ key, column }) => `${key}|${column}`));
  return {
    ...merge,
    applied: merge.applied.filter(({ key, column }) => !isLeft.has(`${key}|${column}`)),
    files: forms.map(({ file }) => file),
    refused,
    left: left.filter(({ column }) => column !== "envios"),
    personal: personalNumbers(tables),
    text,
  };
}

/** Where single cells of tblColeta are changed, and how that is recorded. */
export const collectionCells = {
  table: collectionTable.name,
  keyColumn: "chave",
  textColumns: new Set(collectionTable.columns.filter(({ holds }) => holds === "text").map(({ name }) => name)),
  journal: {
    table: configTable.name,
    keyColumn: "chave",
    valueColumn: "valor",
    key: "operacao",
    begin: "merge",
    isLast: true,
  },
} as const;

async function readForms(files: MergeRequest["files"], opened: OpenedTables) {
  const forms: ReturnedForm[] = [];
  const refused: RefusedFile[] = [];
  for await (const file of files) {
    try {
      const form = await returnedForm(file);
      checkBelongs(form, opened);
      forms.push(form);
    } catch (thrown) {
      if (!isJuntosError(thrown)) throw thrown;
      refused.push({ file: file.name, error: thrown });
    }
  }
  return { forms, refused };
}

/** @throws JuntosError "form-of-other-municipality", "form-of-other-cycle", "form-of-unknown-facility" */
function checkBelongs({ file, municipality, cycle, code }: ReturnedForm, opened: OpenedTables): void {
  const own = opened.setting("codigo_ibge");
  if (sevenDigitCode(municipality) !== sevenDigitCode(own)) {
    throw new JuntosError("form-of-other-municipality", { file, municipality, workbook: own });
  }
  if (Number(cycle) !== opened.cycle) {
    throw new JuntosError("form-of-other-cycle", { file, cycle, workbook: String(opened.cycle) });
  }
  if (!opened.dataset.facilities.some((facility) => facility.code === code)) {
    throw new JuntosError("form-of-unknown-facility", { file, code });
  }
}
