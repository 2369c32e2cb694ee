import { registerIcons } from "@fluentui/react/lib/Styling";

const box = { viewBox: "0 0 16 16", width: "1em", height: "1em", fill: "none", stroke: "currentColor" } as const;

/** Fluent's own icons are a font on a CDN: those that the pane uses are drawn here instead. */
export function registerPaneIcons(): void {
  registerIcons({
    icons: {
      Info: (
        <svg {...box} aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" />
          <path d="M8 7v4.5M8 4.5v1" />
        </svg>
      ),
      ErrorBadge: (
        <svg {...box} aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" />
          <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" />
        </svg>
      ),
      Clear: (
        <svg {...box} aria-hidden="true">
          <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
        </svg>
      ),
    },
  });
}
