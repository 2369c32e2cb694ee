/** What has to be known of a table before its rows are asked for. */
export interface TableSize {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly bodyRows: number;
  /** By column: whether its first body cell is a formula. */
  readonly isCalculated: readonly boolean[];
}

/** What is asked of a table before the sync, to be read after it. */
export interface AskedTableSize {
  readonly name: string;
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly firstRow: Excel.Range;
}

/** Asks for the size of a table that may not exist. */
export function askTableSize(context: Excel.RequestContext, name: string): AskedTableSize {
  const { tables } = context.workbook;
  const { worksheet } = tables.getItemOrNullObject(name);
  const table = tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange().untrack();
  const body = table.getDataBodyRange().untrack();
  const firstRow = body.getRow(0).untrack();
  worksheet.load({ name: true });
  table.load({ name: true });
  header.load({ values: true });
  body.load({ rowCount: true });
  firstRow.load({ values: true, formulas: true });
  return { name, table, worksheet, header, body, firstRow };
}

/** The answer; null = there is no such table. */
export function tableSize({ name, table, worksheet, header, body, firstRow }: AskedTableSize): TableSize | null {
  if (table.isNullObject) return null;
  const headers: readonly (readonly unknown[])[] = header.values;
  const formulas: readonly (readonly unknown[])[] = firstRow.formulas;
  const values: readonly (readonly unknown[])[] = firstRow.values;
  return {
    name,
    sheet: worksheet.name,
    columns: (headers[0] ?? []).map(String),
    bodyRows: body.rowCount,
    isCalculated: (formulas[0] ?? []).map((formula, column) => isFormula(formula, values[0]?.[column])),
  };
}

/** A typed "=1+1" reads the same as value and as formula. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
