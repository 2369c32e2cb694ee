/** The add-in's one page: Excel runs it as a shared runtime for the pane, the ribbon commands and the functions. */
import "./withoutWebFonts";
import { createRoot } from "react-dom/client";
import packageJson from "../../package.json";
import { OutsideExcel } from "../taskpane/OutsideExcel";
import { Pane } from "../taskpane/Pane";
import { applyPaneTheme } from "../taskpane/paneTheme";
import { registerPaneIcons } from "../taskpane/registerPaneIcons";
import { wordsOf } from "../taskpane/words";
import type { Language } from "../text/text";
import { findBlanks } from "../workbook/findBlanks";
import { blankLookup } from "./blankLookup";
import { paneServices } from "./paneServices";
import { registerFunctions } from "./registerFunctions";

/** Where the page finds itself: in Excel, in a plain browser, or without Office's library. */
type Surroundings = "excel" | "outside-excel" | "library-missing";

async function surroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "library-missing";
  const { host } = await Office.onReady();
  // Outside of Office the library answers null, whatever its types say.
  return (host as Office.HostType | null) === Office.HostType.Excel ? "excel" : "outside-excel";
}

function languageOf(where: Surroundings): Language {
  const tag = where === "excel" ? Office.context.displayLanguage : navigator.language;
  return tag.toLowerCase().startsWith("pt") ? "pt" : "en";
}

/** Undefined where this Office does not tell its colours. */
function officeBackground(): string | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
}

async function showPane(container: Element): Promise<void> {
  const where = await surroundings();
  const language = languageOf(where);
  const { pane: text } = wordsOf(language);
  const { version } = packageJson;
  document.documentElement.lang = text.languageTag;
  registerPaneIcons();
  applyPaneTheme(where === "excel" ? officeBackground() : undefined);
  createRoot(container).render(
    where === "excel" ? (
      <Pane services={paneServices()} firstLanguage={language} version={version} />
    ) : (
      <OutsideExcel text={text} version={version} reason={where} />
    ),
  );
}

/** JUNTOS.* of this page, for Excel's own runtime of custom functions; it calls none before the page is ready. */
if (typeof CustomFunctions !== "undefined") {
  const services = paneServices();
  registerFunctions({
    customFunctions: CustomFunctions,
    language: () => languageOf("excel"),
    findBlanks: blankLookup((addresses) => findBlanks(services.run, addresses, services.request)),
  });
}

const container = document.getElementById("pane");
if (container === null) throw new Error("the page has no element called pane");
void showPane(container);
