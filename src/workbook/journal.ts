/**
 * The record of the operation under way, in a cell of the settings table: set by the first request, cleared by the
 * last, so that a workbook is the old one, the new one, or marked unfinished. Run the operation again to complete it.
 */
export interface Journal {
  /** The settings table, its columns and the row: tblConfig, chave, valor, operacao. */
  readonly table: string;
  readonly keyColumn: string;
  readonly valueColumn: string;
  readonly key: string;
  /** What is written there at the beginning: which operation it is. Left out = it was set by an operation before. */
  readonly begin?: string;
  /** Whether this operation is the last of its row and clears the record. */
  readonly isLast: boolean;
}
