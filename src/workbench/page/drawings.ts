/** Outlines on a grid of 20, drawn with a stroke. */
export const drawings = {
  newWorkbook: "M5 2.5h6l4 4v11H5zM11 2.5v4h4",
  open: "M2.5 16V4.500h5l2 2h7V9M2.500 16l2.500-7h13l-2.500 7z",
  save: "M10 3v9M6 8.500l4 4 4-4M3.500 13v4h13v-4",
  example: "M3 17V8l4 3V8l4 3V4h5v13zM6 14h1M10 14h1M13 14h1M13 10h1",
  undo: "M8 4L3.500 8.500 8 13M4 8.500h8a4.500 4.500 0 0 1 0 9H9",
  redo: "M12 4l4.500 4.500L12 13M16 8.500H8a4.500 4.500 0 0 0 0 9h3",
} as const;
