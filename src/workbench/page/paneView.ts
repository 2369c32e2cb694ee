import { element } from "./element";

/** Excel's own limits for a task pane, in pixels. */
const NARROWEST = 320;
const WIDEST = 480;
const STEP = 10;
/** As wide as the style sheet makes it. */
const SPLITTER = 6;

export interface PaneWords {
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
}

/** The place of the task pane beside the grid: shown or hidden, as wide as a person makes it. */
export class PaneView {
  private readonly splitter = element("div", { class: "wb-splitter", role: "separator", tabindex: "0" });
  readonly node = element("aside", { class: "wb-pane", id: "wb-pane" });
  private readonly heading = element("h2", { class: "wb-pane-title" });
  private readonly closer = element("button", { type: "button", class: "wb-pane-close" }, ["×"]);
  private readonly body = element("div", { class: "wb-pane-body" });
  private width = 350;

  constructor(private readonly onShown: (isVisible: boolean) => void) {
    const header = element("div", { class: "wb-pane-header" }, [this.heading, this.closer]);
    this.node.append(this.splitter, element("div", { class: "wb-pane-content" }, [header, this.body]));
    this.closer.addEventListener("click", () => this.show(false));
    this.splitter.setAttribute("aria-orientation", "vertical");
    this.splitter.setAttribute("aria-controls", "wb-pane");
    this.splitter.setAttribute("aria-valuemin", String(NARROWEST));
    this.splitter.setAttribute("aria-valuemax", String(WIDEST));
    this.splitter.addEventListener("pointerdown", (event) => this.drag(event));
    this.splitter.addEventListener("keydown", (event) => this.step(event));
    this.resize(this.width);
  }

  get isVisible(): boolean {
    return !this.node.hidden;
  }

  say(words: PaneWords, title: string): void {
    this.heading.textContent = title;
    this.node.setAttribute("aria-label", words.pane);
    this.closer.setAttribute("aria-label", words.closePane);
    this.splitter.setAttribute("aria-label", words.resizePane);
  }

  hold(frame: HTMLElement): void {
    this.body.replaceChildren(frame);
  }

  /** A hidden pane goes on running, as in Excel's shared runtime. */
  show(isVisible: boolean): void {
    if (isVisible === this.isVisible) return;
    this.node.hidden = !isVisible;
    this.onShown(isVisible);
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.node.style.width = `${this.width + SPLITTER}px`;
    this.splitter.setAttribute("aria-valuenow", String(this.width));
  }

  private step(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP, Home: -WIDEST, End: WIDEST };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    this.resize(this.width + move);
  }

  private drag(event: PointerEvent): void {
    const [start, width] = [event.clientX, this.width];
    this.splitter.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer on its way.
    this.body.classList.add("wb-dragged");
    const move = ({ clientX }: PointerEvent) => this.resize(width + start - clientX);
    const end = () => {
      this.body.classList.remove("wb-dragged");
      this.splitter.removeEventListener("pointermove", move);
    };
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener("pointerup", end, { once: true });
    this.splitter.addEventListener("pointercancel", end, { once: true });
  }
}
