interface MenuRegistry {
  readonly content: Record<string, unknown>;
}

/** What the grid's menus keep: what Excel's object model, and so the workbench, can do. */
const KEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  cellMenuRegistry: new Set(["copy", "paste", "add_row_before", "add_column_before", "delete_row", "delete_column"]),
  colMenuRegistry: new Set([
    "copy",
    "paste",
    "add_column_before",
    "add_column_after",
    "delete_column",
    "hide_columns",
    "unhide_columns",
  ]),
  rowMenuRegistry: new Set([
    "copy",
    "paste",
    "add_row_before",
    "add_row_after",
    "delete_row",
    "hide_rows",
    "unhide_rows",
  ]),
  topbarMenuRegistry: new Set(),
};

/** Takes from the engine's menus what is refused anyhow: pivots, the engine's own charts, comments, sheets' colours. */
export function trimMenus(registries: object): void {
  for (const [name, kept] of Object.entries(KEPT)) {
    const { content } = (registries as Readonly<Record<string, MenuRegistry>>)[name] ?? { content: {} };
    for (const key of Object.keys(content)) if (!kept.has(key)) Reflect.deleteProperty(content, key);
  }
}
