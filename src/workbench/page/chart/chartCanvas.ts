import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController } from "chart.js";
import { LineElement, PointElement, Title } from "chart.js";
import { element } from "../element";
import { chartConfiguration } from "./chartConfiguration";
import type { DrawnChart } from "./drawnChart";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement);
Chart.register(PointElement, Title);

/** A canvas that shows one chart, drawn again only when it looks otherwise. */
export class ChartCanvas {
  private readonly canvas = element("canvas", { role: "img" });
  private chart: Chart | null = null;
  private drawn = "";

  constructor(container: HTMLElement) {
    container.append(this.canvas);
  }

  draw(chart: DrawnChart): void {
    const state = JSON.stringify(chart);
    if (state === this.drawn) return;
    this.drawn = state;
    this.chart?.destroy();
    this.canvas.setAttribute("aria-label", chart.look.alternativeText || chart.look.title?.text || chart.look.name);
    this.canvas.dataset["chart"] = chart.look.name;
    this.chart = new Chart(this.canvas, chartConfiguration(chart));
  }

  destroy(): void {
    this.chart?.destroy();
    this.canvas.remove();
  }
}
