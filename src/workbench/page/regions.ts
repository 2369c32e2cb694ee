import type { AddinFrame } from "./addinFrame";

/** A part of the page that the keyboard can be in, and how it gets there. */
interface Region {
  readonly node: () => HTMLElement | null;
  readonly enter: () => void;
}

/** What the client library tells of keys pressed in the add-in's frame (its AgaveHostAction). */
const EXITS: Readonly<Record<number, "next" | "previous" | "grid">> = {
  5: "next",
  6: "previous",
  13: "next",
  14: "previous",
  15: "grid",
};

/** F6 walks through ribbon, grid and pane, as in Excel; without it the frame would hold the keyboard for good. */
class Regions {
  constructor(private readonly parts: Readonly<Record<"ribbon" | "grid" | "pane", Region>>) {}

  /** Whether the key was one of ours. */
  pressed(event: KeyboardEvent): boolean {
    if (event.key !== "F6") return false;
    event.preventDefault();
    event.stopPropagation();
    this.walk(event.shiftKey ? -1 : 1);
    return true;
  }

  /** The add-in lets the keyboard go. */
  left(action: number): void {
    const exit = EXITS[action];
    if (exit === "grid") this.parts.grid.enter();
    else if (exit) this.walk(exit === "next" ? 1 : -1);
  }

  private walk(step: 1 | -1): void {
    const parts = Object.values(this.parts).filter(({ node }) => node()?.offsetParent);
    const at = parts.findIndex(({ node }) => node()?.contains(document.activeElement));
    const from = at < 0 && step < 0 ? 0 : at;
    parts[(from + step + parts.length) % parts.length]?.enter();
  }
}

/** The regions of the page; `open` is what is in it now. */
export function pageRegions(
  bar: HTMLElement,
  pane: HTMLElement,
  open: () => {
    readonly grid: { readonly node: HTMLElement; focus(): void } | null;
    readonly addin?: AddinFrame;
  },
): Regions {
  const firstButton = () => bar.querySelector<HTMLElement>('.wb-ribbon [tabindex="0"]');
  return new Regions({
    ribbon: { node: () => bar, enter: () => firstButton()?.focus() },
    grid: { node: () => open().grid?.node ?? null, enter: () => open().grid?.focus() },
    pane: {
      node: () => pane,
      enter: () => {
        open().addin?.frame.focus();
        open().addin?.bridge.enter();
      },
    },
  });
}
