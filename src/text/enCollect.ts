import type { CollectText } from "./collectText";

/** What collect and merge say in English. */
export const enCollect: CollectText = {
  usage: `  npm run juntos -- collect --workbook FILE (--all | --facility CODE | --area AREA) --out FOLDER [--json]
      Writes one collection file a facility, with its own rows only, and a paper form of the same.
      Files that are in the folder already are left as they are.
  npm run juntos -- merge --workbook FILE --dir FOLDER [--take newer|file|workbook] [--json]
      Takes returned files back. What changed in the file and in the workbook is shown and not written,
      unless --take says so.`,
  made: "{file} ({rows} rows)",
  kept: "{file}: was there already and is as it was.",
  total: "{count} files written, {kept} were there already.",
  read: "{count} files read, {refused} refused.",
  refused: "  ✗ {message}",
  applied: "  {file}, {where}: {key} {column}: {before} → {after}",
  conflict:
    "  ‼ {file}, {where}: {key} {column}: {why} Issued: {issued}; workbook: {workbook}; file: {offered}. {taken}",
  conflicts: {
    "both-changed": "changed in the file and in the workbook.",
    cleared: "the file has emptied the value.",
    "files-disagree": "two files of the same issue have different values.",
    "older-file": "a newer file has another value.",
  },
  taken: {
    file: "The file's went in.",
    workbook: "The workbook's stayed.",
    none: "Not written: decide, and type it on Collection.",
  },
  invalid: "  ▲ {file}, {where}: {key} {column}: {value} {why}",
  reasons: {
    text: "is text where a number belongs. Correct it in the file and run again.",
    range:
      "is outside the indicator's range. Ask the facility; if it is right, change minimum and maximum on Indicators.",
    choice: "is none of the indicator's words. Correct it in the file and run again.",
    row: "the workbook has no such row: the file was changed, or the row belongs to another workbook.",
    CPF: "looks like a CPF. Delete it from the file and ask for the information without it.",
    NIS: "looks like a NIS. Delete it from the file and ask for the information without it.",
  },
  left: "  ! {key} {column}: somebody changed this cell just now; it is as it was. Run again.",
  personal: "  ! {table}, row {row}, column {column}: looks like a {kind}. Delete it.",
  blank: "empty",
  merged: "{applied} values written, {same} were there, {conflicts} conflicts, {invalid} invalid.",
};
