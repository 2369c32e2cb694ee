import { element } from "./element";

const SHOWN_FOR = 12_000;

/** One message at a time, below: it goes by itself, or when it is closed. */
export class Notices {
  readonly node = element("div", { class: "wb-notices", role: "alert" });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly closeLabel: () => string) {}

  show(text: string): void {
    clearTimeout(this.timer);
    const close = element("button", { type: "button", class: "wb-notice-close", onclick: () => this.clear() }, ["×"]);
    close.setAttribute("aria-label", this.closeLabel());
    this.node.replaceChildren(element("div", { class: "wb-notice" }, [element("span", {}, [text]), close]));
    this.timer = setTimeout(() => this.clear(), SHOWN_FOR);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.node.replaceChildren();
  }
}
