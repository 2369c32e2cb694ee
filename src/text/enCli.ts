import type { CliText } from "./cliText";

/** What the command line says in English. */
export const enCli: CliText = {
  usage: `Juntos, on the command line

  npm run demo [-- --out FILE]
      The invented municipality, the whole line; by default out/juntos-demo.xlsx.
  npm run juntos -- build --municipality CODE --file FILE [--file FILE …] --out FILE
      [--cycle YEAR] [--base-year YEAR] [--area AREA] [--period YYYY] [--language pt|en] [--json]
      [--rule RULE] [--capacity SERVICES|all]
      Reads the files, chooses the priority facilities and saves the workbook with a panel for each.
      An output file that exists is updated: what people typed stays.
  npm run juntos -- evaluate --workbook FILE --from YEAR --to YEAR [--json]
      Evaluates the priority facilities from one year to the other and writes each area's Evaluation sheet.
  npm run juntos -- stamp --workbook FILE [--area AREA] [--separate FOLDER] [--json]
      Makes the panels again from their templates; with --separate also a values-only file for each facility.
  npm run juntos -- share --workbook FILE --out COPY [--public [--facility CODE …]] [--json]
      A copy in which JUNTOS.* formulas become values; with --public, a public summary as .xlsx and .csv.
  npm run juntos -- freeze --workbook FILE [--date YYYY-MM-DD] [--json]
      Freezes the cycle's list as it stands: services, numbers and day. Doing it again changes nothing.
  npm run juntos -- new-cycle --workbook FILE [--cycle YEAR] [--date YYYY-MM-DD] [--json]
      Turns the year in the same workbook: freezes the cycle that ends and opens the next.
  npm run juntos -- call FUNCTION ARGUMENT… [--json]
  npm run juntos -- call --batch FILE
      Calculates a JUNTOS.* function and shows what the cells would show. Arguments are JSON, in the function's order:
      a range is a list of rows ([[4.2],[null]]), null is an omitted argument or, within a range, a blank cell.
      A batch is a list of {"function":…,"args":[…]} and prints a list of {"value":…} or {"error":…}.
  npm run juntos -- inspect FILE [--json]
      Says what the file is and what is in it.`,
  built: "Workbook saved to {file}: {municipality}, cycle {cycle}.",
  read: "{file}: {layout}, {kept} of {read} rows.",
  compared:
    "{indicator} {period}: {facilities} facilities ({missing} without a value), average {average}, {priorities} priorities.",
  frozenKept: "  The list of {indicator} ({period}) was frozen on {date} and stayed as it was.",
  frozen: "{indicator} ({period}): {selected} of {facilities} services on the list, frozen on {date}.",
  alreadyFrozen: "{indicator} ({period}): frozen since {date}; nothing changed.",
  turned: "Cycle {from} closed; cycle {cycle} opened: {panels} panels, {rows} collection rows, {actions} open actions.",
  panels: "{count} panels: {sheets}.",
  unnamed: "{count} facilities without a name: fill them in on the Facilities sheet.",
  requests: "{count} requests, {bytes} kB, the largest {largest} kB.",
  dropped: "  left out: {count} rows {reason}.",
  layout: "Layout: {layout}.",
  periods: "Periods: {periods}.",
  municipalities: "Municipalities: {count} ({first}).",
  rows: "Rows: {rows}.",
  encoding: "Encoding: {encoding}.",
  indicators: "Indicators: {indicators}.",
  stamping: "Panels: {done} of {total}",
  panelsRemoved: "{count} panels removed: {sheets}.",
  saved: "Workbook saved to {file}.",
  shared: "Copy saved to {file}; {count} JUNTOS.* formulas became values.",
  sharedPublic: "Public summary of {rows} rows; {hidden} with the value left out.",
  evaluated: "{indicator} (sheet {sheet})",
  evaluatedAll: "{municipality}: {count} indicators evaluated.",
};
