import { mergeStyleSets } from "@fluentui/react/lib/Styling";

/** Colours come from the theme as CSS variables (Pane.tsx), so that a dark Excel gets a dark pane. */
export const paneStyles = mergeStyleSets({
  pane: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "12px 16px 24px",
    background: "var(--pane-background)",
    color: "var(--pane-text)",
    fontSize: 14,
    // A bare number would become pixels.
    lineHeight: "1.4",
    overflowWrap: "anywhere",
  },
  header: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: 12 },
  title: { fontSize: 20, fontWeight: 600, margin: 0 },
  heading: { fontSize: 18, fontWeight: 600, margin: "8px 0", outlineOffset: 4 },
  subheading: { fontSize: 15, fontWeight: 600, margin: "0 0 4px" },
  stack: { display: "flex", flexDirection: "column", gap: 12 },
  tight: { display: "flex", flexDirection: "column", gap: 4 },
  actions: { display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" },
  card: { border: "1px solid var(--pane-border)", borderRadius: 4, padding: "10px 12px" },
  cardHead: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: 8 },
  paragraph: { margin: 0 },
  quiet: { margin: 0, fontSize: 12, color: "var(--pane-quiet)" },
  strong: { fontWeight: 600 },
  list: { margin: 0, paddingLeft: 18 },
  links: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: 4 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: 13,
    selectors: {
      th: { textAlign: "left", fontWeight: 600, padding: "4px 0", borderBottom: "1px solid var(--pane-border)" },
      td: { padding: "4px 0", borderBottom: "1px solid var(--pane-border)", verticalAlign: "top" },
      "th + th, td + td": { paddingLeft: 8 },
    },
  },
  number: { textAlign: "right !important", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  beyond: { color: "var(--pane-quiet)" },
  fold: { selectors: { summary: { cursor: "pointer", padding: "4px 0" } } },
  code: { fontFamily: "Consolas, monospace", fontSize: 12, whiteSpace: "pre-wrap", margin: 0 },
  status: { display: "flex", alignItems: "center", gap: 8, minHeight: 20 },
});
