/**
 * Rows by key, keys and rows in order of first appearance.
 *
 * @example [...grouped(["a1", "b1", "a2"], (row) => row[0])] // [["a", ["a1", "a2"]], ["b", ["b1"]]]
 */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
