import { enWorkbench } from "../text/enWorkbench";
import { ptWorkbench } from "../text/ptWorkbench";
import type { FunctionsJson } from "../workbench/customFunctions/functionsJson";
import { PageHandle } from "../workbench/page/pageHandle";
import { WorkbenchPage } from "../workbench/page/workbenchPage";
import { backgroundFiles } from "./backgroundFiles";

/** The page of `npm start`: the add-in over a workbook, without Excel. */
async function openPage(root: HTMLElement): Promise<void> {
  const [manifestXml, templates, english, portuguese] = await Promise.all(
    ["addin/manifest.xml", "engine/o_spreadsheet.xml", "addin/functions.json", "addin/functions.pt-BR.json"].map(text),
  );
  const page = new WorkbenchPage({
    root,
    words: { "pt-BR": ptWorkbench, "en-US": enWorkbench },
    locale: navigator.language.toLowerCase().startsWith("pt") ? "pt-BR" : "en-US",
    manifestXml: manifestXml ?? "",
    templates: templates ?? "",
    functions: { "en-US": functionsJson(english), "pt-BR": functionsJson(portuguese) },
    now: () => new Date(),
    files: backgroundFiles(),
  });
  await page.open(null, page.words.newName);
  Object.assign(window, { juntosWorkbench: new PageHandle(page) });
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function functionsJson(json: string | undefined): FunctionsJson {
  return JSON.parse(json ?? '{"functions":[]}') as FunctionsJson;
}

const root = document.getElementById("workbench");
if (root === null) throw new Error("the page has no element called workbench");
void openPage(root);
