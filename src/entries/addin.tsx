/** The add-in's one page: Excel runs it as a shared runtime for the pane, the ribbon commands and the functions. */
import "./withoutWebFonts";
import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { registerPaneIcons } from "../taskpane/registerPaneIcons";
import { StartPane, type Surroundings } from "../taskpane/StartPane";
import { enPane } from "../text/enPane";
import { ptPane } from "../text/ptPane";

async function surroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "library-missing";
  const { host } = await Office.onReady();
  // Outside of Office the library answers null, whatever its types say.
  return (host as Office.HostType | null) === Office.HostType.Excel ? "excel" : "outside-excel";
}

function displayLanguage(where: Surroundings): string {
  return where === "excel" ? Office.context.displayLanguage : navigator.language;
}

async function showPane(container: Element): Promise<void> {
  const where = await surroundings();
  const text = displayLanguage(where).toLowerCase().startsWith("pt") ? ptPane : enPane;
  document.documentElement.lang = text.languageTag;
  registerPaneIcons();
  createRoot(container).render(<StartPane text={text} version={packageJson.version} surroundings={where} />);
}

const container = document.getElementById("pane");
if (container === null) throw new Error("the page has no element called pane");
void showPane(container);
