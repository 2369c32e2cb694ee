import { registerIcons } from "@fluentui/react/lib/Styling";

/** Fluent's own icons are a font on a CDN: those that the pane uses are drawn here instead. */
export function registerPaneIcons(): void {
  registerIcons({
    icons: {
      Info: (
        <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" />
          <path d="M8 7v4.5M8 4.5v1" />
        </svg>
      ),
    },
  });
}
