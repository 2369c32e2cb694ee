import { App } from "@odoo/owl";
import { Spreadsheet, registries } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { roomyPart } from "../../book/cellReading";
import type { SheetState } from "../../book/officeState";
import { sheetIds } from "../../book/sheets";
import { zonesEqual } from "../../book/zone";
import type { Zone } from "../../book/zone";
import { element } from "../element";
import type { CellEntry } from "../enteredCell";
import type { ScreenBox } from "../pageHandle";
import { composeFor } from "./composer";
import { ConditionalLooks } from "./conditionalLooks";
import { drawChartsOf } from "./chartFigure";
import { chartGetters } from "./gridCharts";
import { guardedModel } from "./guardedModel";
import { lookGetters } from "./gridLooks";
import { mergeGetters } from "./gridMerges";
import { sizeGetters } from "./gridSizes";
import { valueGetters } from "./gridValues";
import { validationGetters } from "./gridValidations";
import { pageModel } from "./pageEngine";
import type { GridPlugin, PageModel } from "./pageEngine";
import { trimMenus } from "./trimMenus";

export interface SheetGridOptions {
  readonly book: Book;
  readonly templates: string;
  readonly translate: (text: string) => string;
  readonly enter: (entry: CellEntry) => void;
  readonly change: (work: () => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly refuse: () => void;
  readonly notify: (text: string) => void;
}

/** The engine's grid over a workbook: what it shows comes from the workbook, what a person does goes there. */
export class SheetGrid {
  readonly node = element("div", { class: "wb-grid", role: "region" });
  private readonly book: Book;
  private readonly model: PageModel;
  private readonly conditional: ConditionalLooks;
  private readonly app: App;
  private isShowing = false;
  private shown = new Map<string, Shown>();

  constructor(private readonly options: SheetGridOptions) {
    const { book, templates, translate, notify, enter } = options;
    this.book = book;
    this.model = pageModel(book.model);
    this.conditional = new ConditionalLooks(book, this.model);
    trimMenus(registries);
    const guarded = guardedModel({
      ...options,
      model: this.model,
      activated: () => this.selected(),
    }) as unknown as Model;
    composeFor(guarded, { book, enter });
    drawChartsOf(guarded, book);
    Object.assign(this.model.getters, this.getters());
    this.model.selection.observe(this, { handleEvent: () => this.selected() });
    this.app = new App(Spreadsheet, {
      props: {
        model: guarded,
        notifyUser: ({ text }: { readonly text: string }) => notify(text),
        raiseError: (text: string) => notify(text),
        askConfirmation: (_text: string, confirm: () => void) => confirm(),
      },
      templates,
      translateFn: translate,
      warnIfNoStaticProps: false,
    });
  }

  async mount(): Promise<void> {
    this.book.settle();
    this.layOut();
    await this.app.mount(this.node);
    this.refresh();
  }

  /** Shows the workbook as it is now. */
  refresh(): void {
    this.book.settle();
    this.conditional.forget();
    this.layOut();
    this.isShowing = true;
    this.showSelection();
    this.isShowing = false;
    this.model.trigger("update");
  }

  /** Where a cell is on the screen. */
  cellBox(zone: Zone): ScreenBox {
    const { x, y, width, height } = this.model.getters.getVisibleRect(zone);
    const overlay = this.node.querySelector(".o-grid-overlay")?.getBoundingClientRect();
    // The grid counts from its headers' corner.
    const { x: left, y: top } = this.model.getters.getGridOffset();
    return { x: x + (overlay?.left ?? 0) - left, y: y + (overlay?.top ?? 0) - top, width, height };
  }

  /** Puts the keyboard into the grid: the engine listens in its composer. */
  focus(): void {
    this.node.querySelector<HTMLElement>(".o-grid .o-composer")?.focus();
  }

  destroy(): void {
    this.app.destroy();
    this.node.remove();
  }

  private getters(): object {
    const { book, model, conditional } = this;
    return {
      ...valueGetters(book, model),
      ...sizeGetters(book),
      ...mergeGetters(book),
      ...lookGetters(book, conditional),
      ...validationGetters(book, model),
      ...chartGetters(book),
    };
  }

  /** Where sizes, hidden lines or frozen panes are other ones than before, the grid measures anew. */
  private layOut(): void {
    const plugins = this.model.uiHandlers;
    let isAny = false;
    for (const sheetId of sheetIds(this.book)) {
      const now = this.shownNow(sheetId);
      const before = this.shown.get(sheetId);
      if (before && LAID_OUT.every((key) => before[key] === now[key])) continue;
      isAny = true;
      this.shown.set(sheetId, now);
      for (const plugin of plugins) measureAgain(plugin, sheetId);
    }
    if (isAny) for (const plugin of plugins.filter(isMeasuring)) plugin.finalize();
  }

  private shownNow(sheetId: string): Shown {
    const { columns, rows, freeze, standardWidth } = this.book.sheetState(sheetId);
    const { getters } = this.model;
    const size = `${getters.getNumberRows(sheetId)} × ${getters.getNumberCols(sheetId)}`;
    return { columns, rows, freeze, standardWidth, size };
  }

  /** Goes where the workbook says that a person is: an add-in may have activated a sheet or selected cells. */
  private showSelection(): void {
    const { getters, selection } = this.model;
    const shown = getters.getActiveSheetId();
    const { activeSheetId } = this.book;
    if (shown !== activeSheetId)
      this.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: shown, sheetIdTo: activeSheetId });
    const wanted = this.book.selection(activeSheetId);
    const roomy = roomyPart(this.book, activeSheetId, wanted);
    if (!roomy || zonesEqual(roomy, getters.getSelectedZone())) return;
    selection.selectZone({ cell: { col: roomy.left, row: roomy.top }, zone: roomy });
  }

  /** A person has gone to other cells or to another sheet. */
  private selected(): void {
    if (this.isShowing) return;
    const { book } = this;
    const sheetId = this.model.getters.getActiveSheetId();
    book.activeSheetId = sheetId;
    book.select(sheetId, this.model.getters.getSelectedZone());
  }
}

interface Shown extends Pick<SheetState, "columns" | "rows" | "freeze" | "standardWidth"> {
  readonly size: string;
}

const LAID_OUT = ["columns", "rows", "freeze", "standardWidth", "size"] as const;

function isMeasuring(plugin: GridPlugin): boolean {
  return "headerPositions" in plugin || "sheetsWithDirtyViewports" in plugin;
}

function measureAgain(plugin: GridPlugin, sheetId: string): void {
  if ("headerPositions" in plugin) Object.assign(plugin, { headerPositions: {}, isDirty: true });
  plugin.sheetsWithDirtyViewports?.add(sheetId);
  plugin.syncPaneDivision?.(sheetId);
}
