export interface ColumnSchema {
  readonly name: string;
  readonly owner: "program" | "person" | "formula";
  /** `text` is written as text whatever it looks like (codes keep their zeros); `any` holds numbers or words. */
  readonly holds: "text" | "number" | "date" | "any";
}

export interface TableSchema {
  readonly name: string;
  /** Columns whose values together name a row; rows without them are left alone. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnSchema[];
}

export type ColumnLine = readonly [name: string, owner: ColumnSchema["owner"], holds: ColumnSchema["holds"]];

/** A table from lines of column, owner and content. */
export function table(name: string, key: readonly string[], lines: readonly ColumnLine[]): TableSchema {
  return { name, key, columns: lines.map(([column, owner, holds]) => ({ name: column, owner, holds })) };
}
