import type { CellStyle } from "../sheets/sheetSpec";
import { blockSteps, textCells } from "./blockSteps";
import { cellRange, fixedReference, rangeAddress, type CellRange } from "./cellRange";
import { chartBoundsStep, chartStep } from "./chartStep";
import { conditionalFormatSteps } from "./conditionalFormatSteps";
import { printStep } from "./printStep";
import { sheetDesign } from "./sheetDesign";
import type { SheetJob } from "./sheetJob";
import { lookSteps, textFormatSteps } from "./sheetLook";
import { existingTableWrites, newTableWrites, type TableWrites } from "./tableSteps";
import { validationStep } from "./validationStep";
import { designMark, sheetMark, unfinishedMark, type SheetState } from "./sheetState";
import { propertiesStep, rangeBytes, rangeOf, type WriteStep } from "./writeStep";

/**
 * A sheet's writes. `first` of all sheets goes before `later` of any, because a formula, a validation or a name may
 * speak of any sheet's table.
 */
export interface SheetWrites {
  readonly first: readonly WriteStep[];
  readonly later: readonly WriteStep[];
}

export interface SheetWriteOptions {
  readonly defaultStyle: CellStyle | undefined;
  readonly canResize: boolean;
}

/** Everything for a sheet that is dressed; cells, tables, names and validation where its look is kept. */
export function sheetWrites(job: SheetJob, options: SheetWriteOptions): SheetWrites {
  const { spec, sheet, isDressed, isInPlace } = job;
  const isText = textCells(spec);
  const tables = spec.tables.map((table): TableWrites => {
    const state = job.tables.get(table.name);
    return state ? existingTableWrites(job, table, state, options) : newTableWrites(job, table, isText);
  });
  const look = isDressed ? lookSteps(sheet, spec, options.defaultStyle) : textFormatSteps(sheet, spec);
  const around = isInPlace ? aroundSteps(job, isText) : [];
  return {
    first: [
      ...openSteps(job),
      ...tables.flatMap(({ shape }) => shape),
      ...(isInPlace ? look : []),
      ...tables.flatMap(({ first }) => first),
    ],
    later: [...tables.flatMap(({ later }) => later), ...around, finishStep(job)],
  };
}

/** The sheet is there, is ours, and is rid of what an earlier write left and this one would not write over. */
function openSteps(job: SheetJob): WriteStep[] {
  const { sheet, state } = job;
  if (!state) return [addSheetStep(sheet)];
  const steps: WriteStep[] = [];
  if (state.mark === undefined) steps.push(propertiesStep(sheet, 3, addMark));
  else if (job.isDressed) steps.push(markStep(sheet, unfinishedMark));
  if (state.mark === null) steps.push(leftoversStep(job, state));
  if (job.isDressed && job.isInPlace) steps.push(undressStep(sheet));
  const old = oldArea(job);
  if (old) {
    steps.push(propertiesStep(sheet, 1, (target) => rangeOf(target, rangeAddress(old)).clear("Contents")));
  }
  return steps;
}

function addSheetStep(sheet: string): WriteStep {
  return {
    sheet,
    bytes: 2 * rangeBytes,
    cells: 0,
    queue: (book) => {
      book.context.workbook.worksheets.add(sheet);
      addMark(book.sheet(sheet));
    },
  };
}

function addMark(sheet: Excel.Worksheet): void {
  sheet.names.add(sheetMark, unfinishedMark).visible = false;
}

/**
 * What a write that was broken off may have left on its unfinished sheet: a table that had not got its name yet,
 * charts that would be there twice.
 */
function leftoversStep({ sheet, spec }: SheetJob, { tables, charts }: SheetState): WriteStep {
  const nameless = tables.filter((table) => !spec.tables.some(({ name }) => name === table));
  return propertiesStep(sheet, nameless.length + charts.length, (target) => {
    nameless.forEach((name) => target.tables.getItem(name).convertToRange());
    charts.forEach((name) => target.charts.getItem(name).delete());
  });
}

/** So that the look is made anew and nothing is there twice. */
function undressStep(sheet: string): WriteStep {
  return propertiesStep(sheet, 4, (target) => {
    const all = target.getRange().untrack();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.unmerge();
    all.clear("Formats");
  });
}

/**
 * What the program filled last time, on sheets without tables: a shorter report must not end in last year's rows.
 * An unfinished sheet has nothing on it that is worth keeping, unless its tables were made already.
 */
function oldArea({ spec, state, tables }: SheetJob): CellRange | null {
  if (tables.size > 0) return null;
  if (state?.mark === null) return state.used;
  return spec.tables.length === 0 ? (state?.mark ?? null) : null;
}

function aroundSteps(job: SheetJob, isText: (row: number, column: number) => boolean): WriteStep[] {
  const { spec, sheet } = job;
  const cells = blockSteps(sheet, spec.cells, isText);
  const validations = spec.validations.map((validation) => validationStep(sheet, validation));
  if (!job.isDressed) {
    const present = spec.charts.filter(({ name }) => job.state?.charts.includes(name));
    return [...cells, ...validations, ...present.map((chart) => chartBoundsStep(sheet, chart))];
  }
  return [
    ...cells,
    ...spec.merges.map((range) => propertiesStep(sheet, 1, (target) => rangeOf(target, range).merge())),
    ...validations,
    ...conditionalFormatSteps(sheet, spec.conditionalFormats),
    ...spec.charts.map((chart) => chartStep(sheet, chart)),
    ...freezeSteps(job),
    printStep(sheet, spec.print),
  ];
}

function freezeSteps({ spec, sheet }: SheetJob): WriteStep[] {
  const { rows, columns } = spec.freeze ?? { rows: 0, columns: 0 };
  return [
    propertiesStep(sheet, 1, ({ freezePanes }) => {
      if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
      else if (rows > 0) freezePanes.freezeRows(rows);
      else if (columns > 0) freezePanes.freezeColumns(columns);
      else freezePanes.unfreeze();
    }),
  ];
}

/** The mark now tells which cells the program filled: the sheet is finished. */
function finishStep({ spec, sheet }: SheetJob): WriteStep {
  const area = fixedReference(sheet, filledArea(spec.cells.map(({ at, rows }) => blockRange(at, rows))));
  const design = sheetDesign(spec);
  return propertiesStep(sheet, 6, ({ names }) => {
    const mark = names.getItem(sheetMark);
    mark.formula = area;
    mark.visible = false;
    names.getItemOrNullObject(designMark).delete();
    if (design !== null) names.add(designMark, `="${design}"`).visible = false;
  });
}

function markStep(sheet: string, formula: string): WriteStep {
  return propertiesStep(sheet, 1, (target) => {
    target.names.getItem(sheetMark).formula = formula;
  });
}

function blockRange(at: string, rows: readonly (readonly unknown[])[]): CellRange {
  const { row, column } = cellRange(at);
  return { row, column, rows: Math.max(rows.length, 1), columns: Math.max(...rows.map((cells) => cells.length), 1) };
}

/** The rectangle around all of them; the first cell where there are none. */
function filledArea(blocks: readonly CellRange[]): CellRange {
  if (blocks.length === 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const bottom = Math.max(...blocks.map((block) => block.row + block.rows));
  const right = Math.max(...blocks.map((block) => block.column + block.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}
