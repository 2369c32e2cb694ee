import { launchChromium } from "../launchChromium";
import { ServedWorkbench } from "../browser/workbenchBuild";

/**
 * How long the workbench's page takes until a person can use grid and pane, beside an empty page with the same engine: the
 * same files of the engine, one empty sheet, nothing of ours. Prints one JSON line, in milliseconds, medians of `times`.
 */
const times = 5;
const served = await ServedWorkbench.start();
const browser = await launchChromium();

/** A page with nothing but the engine. */
const emptyPage = `<!doctype html><html><head><link rel="stylesheet" href="engine/o_spreadsheet.css" />
<script src="owl/owl.iife.min.js"></script><script src="engine/o_spreadsheet.min.iife.js"></script></head>
<body style="margin:0;height:100vh"><div id="grid" style="height:100%"></div><script>
Object.groupBy ??= () => ({});
fetch("engine/o_spreadsheet.xml").then((answer) => answer.text()).then((templates) => {
  const { Model, Spreadsheet } = o_spreadsheet;
  return owl.mount(Spreadsheet, document.getElementById("grid"), { props: { model: new Model() }, templates });
});
</script></body></html>`;

async function opened(kind: "workbench" | "engine"): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const address = kind === "workbench" ? served.sites.page : `${served.sites.page}/empty.html`;
  await page.route("**/empty.html", (route) => route.fulfill({ body: emptyPage, contentType: "text/html" }));
  const started = performance.now();
  await page.goto(address);
  await page.locator(".o-grid-overlay").waitFor({ state: "attached" });
  // The pane says what it needs as soon as it has looked at the workbook, over the whole way to the host and back.
  if (kind === "workbench")
    await page.frameLocator(".wb-pane-frame").getByRole("button", { disabled: false }).first().waitFor();
  const milliseconds = performance.now() - started;
  await context.close();
  return milliseconds;
}

const figures: Record<string, number> = {};
for (const kind of ["engine", "workbench"] as const) {
  const all: number[] = [];
  for (let time = 0; time < times; time++) all.push(await opened(kind));
  figures[kind] = all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
await browser.close();
await served.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
