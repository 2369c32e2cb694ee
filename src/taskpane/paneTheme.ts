import { createTheme, type IPalette, loadTheme } from "@fluentui/react/lib/Styling";

/** Fluent's own dark greys, with a blue that keeps its contrast on them. */
const darkPalette: Partial<IPalette> = {
  themePrimary: "#6cb8f6",
  themeLighterAlt: "#04080a",
  themeLighter: "#111d27",
  themeLight: "#20374a",
  themeTertiary: "#416e94",
  themeSecondary: "#5fa2d9",
  themeDarkAlt: "#7ac0f7",
  themeDark: "#8ecaf8",
  themeDarker: "#abd7fa",
  neutralLighterAlt: "#2b2b2b",
  neutralLighter: "#333333",
  neutralLight: "#414141",
  neutralQuaternaryAlt: "#4a4a4a",
  neutralQuaternary: "#515151",
  neutralTertiaryAlt: "#6f6f6f",
  neutralTertiary: "#c8c8c8",
  neutralSecondary: "#d0d0d0",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#ffffff",
  neutralDark: "#f4f4f4",
  black: "#f8f8f8",
  white: "#262626",
};

/** Whether a background, "#262626", wants light text. Anything else is taken for light. */
export function isDarkColor(color: string): boolean {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1) ?? ["ff", "ff", "ff"];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Makes the pane as light or dark as Excel around it. `background`: Office's, or undefined where it does not tell. */
export function applyPaneTheme(background: string | undefined): void {
  const isDark = background !== undefined && isDarkColor(background);
  const theme = loadTheme(createTheme({ isInverted: isDark, palette: isDark ? darkPalette : {} }));
  const { bodyBackground, bodyText, bodySubtext } = theme.semanticColors;
  const { style } = document.documentElement;
  style.setProperty("--pane-background", bodyBackground);
  style.setProperty("--pane-text", bodyText);
  style.setProperty("--pane-quiet", bodySubtext);
  style.setProperty("--pane-border", theme.palette.neutralQuaternaryAlt);
  style.setProperty("color-scheme", isDark ? "dark" : "light");
}
