import { join, resolve } from "node:path";
import { enWorkbench } from "../text/enWorkbench";
import { ptWorkbench } from "../text/ptWorkbench";
import { builtBundles } from "./start/bundles";
import { localCertificate } from "./start/certificate";
import { workbenchSites } from "./start/workbenchSites";

/** `npm start`: the add-in, and the page in which it can be used without Excel, on this machine only. */

const ports = { addin: 3000, page: 3001 };

async function start(): Promise<void> {
  const text = process.argv.includes("en") ? enWorkbench.start : ptWorkbench.start;
  const folders = { addinFolder: resolve("out/start/addin"), pageFolder: resolve("out/start/workbench") };
  const certificate = await localCertificate(resolve("out/certificates"));
  print([text.building]);
  await builtBundles(folders, (errors) => print([errors ?? text.rebuilt]));
  const options = { ...folders, certificate, addinPort: ports.addin, pagePort: ports.page };
  const sites = await workbenchSites(options);
  print([
    ...text.ready(sites.page, `${sites.addin}/taskpane.html`),
    ...(certificate.isTrusted ? [] : text.untrusted(sites.page, sites.addin)),
    ...text.sideload(join(folders.addinFolder, "manifest.xml")),
  ]);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
