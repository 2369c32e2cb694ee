import { addressZone } from "../book/address";
import type { Book } from "../book/book";
import { cellFormula } from "../book/cellReading";
import { findSheet, sheetIds, sheetName } from "../book/sheets";
import type { Zone } from "../book/zone";
import type { Instruments } from "../host/instruments";
import { drawnChart } from "./chart/drawnChart";
import type { DrawnChart } from "./chart/drawnChart";
import type { WorkbenchPage } from "./workbenchPage";

/** Pixels from the window's top left corner. */
export interface ScreenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What `window.juntosWorkbench` is: the host's instruments, and what the grid shows. */
export class PageHandle {
  /** What goes over the wire, and the switches: latency, faults, limits, requirement sets. */
  readonly instruments: Instruments;

  constructor(private readonly page: WorkbenchPage) {
    this.instruments = page.instruments;
  }

  get sheets(): readonly string[] {
    return sheetIds(this.book).map((sheetId) => sheetName(this.book, sheetId));
  }

  get activeSheet(): string {
    return sheetName(this.book, this.book.activeSheetId);
  }

  /** What a cell shows. */
  text(sheet: string, address: string): string {
    const { top: row, left: col } = zoneOf(address);
    return this.book.model.getters.getEvaluatedCell({ sheetId: this.sheetId(sheet), row, col }).formattedValue;
  }

  /** A cell's formula in English, null where there is none. */
  formula(sheet: string, address: string): string | null {
    const { top, left } = zoneOf(address);
    return cellFormula(this.book, this.sheetId(sheet), top, left);
  }

  /** The charts of a sheet, with the numbers that they show now. */
  charts(sheet: string): readonly DrawnChart[] {
    const sheetId = this.sheetId(sheet);
    return this.book.sheetState(sheetId).charts.flatMap(({ id }) => drawnChart(this.book, sheetId, id) ?? []);
  }

  /** Goes to a sheet and selects cells, as a person does. */
  goTo(sheet: string, address: string): void {
    this.book.activeSheetId = this.sheetId(sheet);
    this.book.select(this.book.activeSheetId, zoneOf(address));
    this.page.refresh();
  }

  /** Where a cell of the sheet that is shown is on the screen. */
  box(address: string): ScreenBox {
    return this.page.cellBox(zoneOf(address));
  }

  private get book(): Book {
    return this.page.book;
  }

  private sheetId(name: string): string {
    const found = findSheet(this.book, name);
    if (found === null) throw new Error(`no sheet ${name}`);
    return found;
  }
}

function zoneOf(address: string): Zone {
  const zone = addressZone(address);
  if (!zone) throw new Error(`not an address: ${address}`);
  return zone;
}
