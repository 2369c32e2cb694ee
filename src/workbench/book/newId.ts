let last = 0;

/** An id of the form that Excel gives sheets and charts, unique in this process. */
export function newId(): string {
  last += 1;
  return `{${last.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
}
