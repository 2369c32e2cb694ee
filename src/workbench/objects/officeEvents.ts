import { zoneAddress } from "../book/address";
import type { Book } from "../book/book";
import type { CellResult } from "../book/cellReading";
import type { CellsChanged, Happening } from "../book/happenings";
import { tablesOn } from "../book/tableLookup";
import { intersection } from "../book/zone";
import type { Zone } from "../book/zone";
import type { HostEvent } from "../host/host";
import type { Registrations } from "../host/registrations";

const API_EVENTS = 65_536;

/** The numbers that the wire has for events; a table's are told from a sheet's by them. */
const Type = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const WORKBOOK = "Workbook";

interface SheetMessage {
  readonly worksheetId: string;
  readonly [part: string]: unknown;
}

/** What happened in the words of the wire, for those alone who listen. */
export function officeEvents(
  book: Book,
  happenings: readonly Happening[],
  registrations: Registrations,
): readonly HostEvent[] {
  const writing = new EventWriting(book, registrations);
  for (const happening of happenings) writing.write(happening);
  return writing.events;
}

class EventWriting {
  readonly events: HostEvent[] = [];

  constructor(
    private readonly book: Book,
    private readonly registrations: Registrations,
  ) {}

  write(happening: Happening): void {
    const { kind, sheetId } = happening;
    const about = { worksheetId: sheetId, source: "Local" };
    switch (kind) {
      case "changed":
        return this.changed(happening);
      case "selected":
        return this.selected(sheetId, happening.zone, happening.before);
      case "activated":
        this.ofSheet("Activated", Type.activated, { worksheetId: sheetId });
        return this.add(Type.documentSelection, "", {});
      case "deactivated":
        return this.ofSheet("Deactivated", Type.deactivated, { worksheetId: sheetId });
      case "calculated":
        return this.ofSheet("Calculated", Type.calculated, { worksheetId: sheetId, address: "" });
      case "sheetAdded":
        return this.ofSheets("Added", Type.added, about);
      case "sheetDeleted":
        return this.ofSheets("Deleted", Type.deleted, about);
      case "sheetMoved":
        return this.ofSheets("Moved", Type.moved, {
          ...about,
          positionBefore: happening.before,
          positionAfter: happening.after,
        });
      case "sheetRenamed":
        return this.ofSheet("NameChanged", Type.nameChanged, {
          ...about,
          nameBefore: happening.before,
          nameAfter: happening.after,
        });
      case "visibility":
        return this.ofSheet("VisibilityChanged", Type.visibilityChanged, {
          ...about,
          visibilityBefore: happening.before,
          visibilityAfter: happening.after,
        });
      case "tableAdded":
        return this.ofTables("Added", Type.tableAdded, { ...about, tableId: happening.tableId });
      case "tableDeleted":
        return this.ofTables("Deleted", Type.tableDeleted, {
          ...about,
          tableId: happening.tableId,
          tableName: happening.name,
        });
    }
  }

  private changed(happening: CellsChanged): void {
    const { sheetId, zone, change, by, values } = happening;
    const details = {
      worksheetId: sheetId,
      changeType: change,
      source: "Local",
      shiftDirection: "None",
      triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown",
      ...(values && valueDetails(values)),
    };
    this.ofSheet("DataChanged", Type.changed, { ...details, ...this.cells(sheetId, zone) });
    for (const table of this.listeningTables("DataChanged") ? tablesOn(this.book, sheetId) : []) {
      const part = intersection(table.zone, zone);
      if (!part) continue;
      const message = { ...details, ...this.cells(sheetId, part), tableId: table.id };
      if (this.registrations.isListening("Table.DataChanged")) this.add(Type.tableChanged, table.id, message);
      if (!this.registrations.isListening("TableCollection.DataChanged")) continue;
      for (const target of [sheetId, WORKBOOK]) this.add(Type.tableChanged, target, message);
    }
  }

  private selected(sheetId: string, zone: Zone, before: Zone): void {
    this.ofSheet("SelectionChanged", Type.selectionChanged, { worksheetId: sheetId, address: zoneAddress(zone) });
    this.add(Type.documentSelection, "", {});
    if (!this.registrations.isListening("Table.SelectionChanged")) return;
    for (const table of tablesOn(this.book, sheetId)) {
      const part = intersection(table.zone, zone);
      // A table hears once more when the selection leaves it, without an address.
      if (!part && !intersection(table.zone, before)) continue;
      const address = part ? zoneAddress(part) : "";
      this.add(Type.tableSelectionChanged, table.id, { worksheetId: sheetId, tableId: table.id, address });
    }
  }

  private listeningTables(event: string): boolean {
    return ["Table", "TableCollection"].some((type) => this.registrations.isListening(`${type}.${event}`));
  }

  /** An event of one sheet, which the collection of sheets has as well. */
  private ofSheet(event: string, type: number, message: SheetMessage): void {
    if (this.registrations.isListening(`Worksheet.${event}`)) this.add(type, message.worksheetId, message);
    this.ofSheets(event, type, message);
  }

  private ofSheets(event: string, type: number, message: object): void {
    if (this.registrations.isListening(`WorksheetCollection.${event}`)) this.add(type, WORKBOOK, message);
  }

  private ofTables(event: string, type: number, message: SheetMessage): void {
    if (!this.registrations.isListening(`TableCollection.${event}`)) return;
    for (const target of [message.worksheetId, WORKBOOK]) this.add(type, target, message);
  }

  private add(type: number, target: string, message: object): void {
    this.events.push([API_EVENTS, type, target, JSON.stringify(message), this.events.length + 1]);
  }

  /** `referenceId` comes back when the handler asks for the range. */
  private cells(sheetId: string, zone: Zone): { readonly address: string; readonly referenceId: string } {
    const address = zoneAddress(zone);
    return { address, referenceId: `${sheetId}|${address}` };
  }
}

function valueDetails({ before, after }: NonNullable<CellsChanged["values"]>): object {
  return {
    valueBefore: before.value ?? "",
    valueAfter: after.value ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** A word of Excel.RangeValueType. */
export function valueType({ value, isError }: CellResult): string {
  if (isError) return "Error";
  if (value === null) return "Empty";
  return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number" | "boolean" | "string"];
}
