import { Component, onMounted, onPatched, onWillUnmount, useRef, xml } from "@odoo/owl";
import { registries } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { ChartCanvas } from "../chart/chartCanvas";
import { drawnChart } from "../chart/drawnChart";
import { CHART_TAG } from "./gridCharts";

const books = new WeakMap<Model, Book>();

/** Lets the grid of this model draw the workbook's charts. */
export function drawChartsOf(model: Model, book: Book): void {
  books.set(model, book);
  if (!registries.figureRegistry.contains(CHART_TAG)) {
    registries.figureRegistry.add(CHART_TAG, {
      Component: ChartFigure,
      menuBuilder: () => [],
      borderWidth: 0,
    });
  }
}

interface ChartFigureProps {
  readonly figureUI: { readonly id: string };
}

class ChartFigure extends Component {
  static override readonly template = xml`<div class="wb-chart" t-ref="chart"/>`;
  static override readonly props = ["*"];
  private readonly container = useRef("chart");
  private canvas: ChartCanvas | null = null;

  override setup(): void {
    onMounted(() => {
      if (this.container.el) this.canvas = new ChartCanvas(this.container.el);
      this.draw();
    });
    onPatched(() => this.draw());
    onWillUnmount(() => this.canvas?.destroy());
  }

  private draw(): void {
    const { model } = this.env as unknown as { readonly model: Model };
    const book = books.get(model);
    const { figureUI } = this.props as unknown as ChartFigureProps;
    const chart = book && drawnChart(book, model.getters.getActiveSheetId(), figureUI.id);
    if (chart) this.canvas?.draw(chart);
  }
}
