import { element } from "./element";

export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Address of a picture. */
  readonly icon?: string;
  /** Or a drawing: the path of an SVG on a grid of 20. */
  readonly path?: string;
  readonly press: () => void;
}

export interface RibbonSection {
  readonly label: string;
  readonly items: readonly RibbonItem[];
}

/** The page's tool bar: groups of buttons, as Excel's ribbon has them; arrows move between them. */
export function ribbon(label: string, sections: readonly RibbonSection[]): HTMLElement {
  const bar = element("div", { class: "wb-ribbon", role: "toolbar", "aria-label": label }, sections.map(section));
  const buttons = [...bar.querySelectorAll("button")];
  buttons.forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined || at < 0 ? undefined : buttons[(to + buttons.length) % buttons.length];
    if (!next) return;
    event.preventDefault();
    buttons.forEach((button) => (button.tabIndex = -1));
    next.tabIndex = 0;
    next.focus();
  });
  return bar;
}

function section({ label, items }: RibbonSection): HTMLElement {
  const caption = element("span", { class: "wb-group-label" }, [label]);
  const buttons = element("div", { class: "wb-group-buttons" }, items.map(button));
  return element("div", { class: "wb-group", role: "group", "aria-label": label }, [buttons, caption]);
}

function button({ id, label, description, icon, path, press }: RibbonItem): HTMLElement {
  const picture = icon === undefined ? drawing(path ?? "") : element("img", { src: icon, alt: "" });
  const tip = description === undefined || description === "" ? label : `${label}\n${description}`;
  return element("button", { type: "button", id, class: "wb-button", title: tip, onclick: press }, [
    picture,
    element("span", {}, [label]),
  ]);
}

const SVG = "http://www.w3.org/2000/svg";

function drawing(path: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
