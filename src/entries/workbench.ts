import { Instruments } from "../workbench/host/instruments";
import { addinManifest } from "../workbench/page/manifest";
import { openSession } from "../workbench/page/session";

/** The workbench in a browser. */
async function openPage(root: HTMLElement): Promise<void> {
  const response = await fetch("addin/manifest.xml");
  const { addin } = openSession({
    snapshot: null,
    locale: "pt-BR",
    manifest: addinManifest(await response.text(), "pt-BR"),
    now: () => new Date(),
    instruments: new Instruments(),
    showPane: () => undefined,
    isPaneVisible: () => true,
    onAnswered: () => undefined,
  });
  root.append(addin.frame);
}

const root = document.getElementById("workbench");
if (root === null) throw new Error("the page has no element called workbench");
void openPage(root);
