// The pane as it is built, in a real browser: what a person sees, and whom the page asks for anything.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchChromium } from "../launchChromium";
import { enPane } from "../../src/text/enPane";
import { ptPane } from "../../src/text/ptPane";
import { describeWith } from "../describeWith";
import { ProductionBuild } from "../productionBuild";

const origin = "https://juntos.example";
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const library = "node_modules/@microsoft/office-js/dist";

interface Visit {
  readonly locale?: string;
  readonly isLibraryBlocked?: boolean;
  readonly javaScriptEnabled?: boolean;
}

describeWith(["chromium"], "the pane in a browser", () => {
  let build: ProductionBuild;
  let browser: Browser;
  beforeAll(async () => {
    build = new ProductionBuild({ origin });
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    build.remove();
  });

  /** Opens the built page: our files from the build, the library's from the package, everything else refused. */
  async function visit({ locale = "pt-BR", isLibraryBlocked = false, javaScriptEnabled = true }: Visit) {
    const context = await browser.newContext({ locale, javaScriptEnabled, viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    // Addresses that are neither ours nor the Office library's, and what the console complains of.
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.route("**/*", async (route) => {
      const address = route.request().url().split("?")[0] ?? "";
      const isLibrary = address.startsWith(cdn);
      const path = isLibrary ? join(library, address.slice(cdn.length)) : join(build.folder, new URL(address).pathname);
      if (!isLibrary && !address.startsWith(`${origin}/`)) elsewhere.push(address);
      if ((isLibrary && isLibraryBlocked) || !existsSync(path)) await route.abort();
      else await route.fulfill({ path });
    });
    await page.goto(`${origin}/taskpane.html`);
    return { page, elsewhere, complaints };
  }

  test.each([
    ["pt-BR", ptPane],
    ["en-GB", enPane],
  ])("says outside of Excel, in %s, what it is and where to open it", async (locale, text) => {
    const { page, elsewhere, complaints } = await visit({ locale });
    await page.getByText(text.outsideExcel).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Juntos");
    expect(await page.getByText(text.whatItIs).isVisible()).toBe(true);
    expect(await page.getAttribute("html", "lang")).toBe(text.languageTag);
    expect(await page.getByText(text.opening).count()).toBe(0);
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  });

  test("links to the help page, which has both languages", async () => {
    const { page } = await visit({});
    const link = page.getByRole("link", { name: ptPane.openHelp });
    await link.waitFor();
    const help = readFileSync(join(build.folder, (await link.getAttribute("href")) ?? ""), "utf8");
    for (const text of [ptPane, enPane]) expect(help).toContain(`<h1>${text.helpTitle}</h1>`);
  });

  test("says so when the Office library cannot be reached", async () => {
    const { page } = await visit({ isLibraryBlocked: true });
    await page.getByText(ptPane.libraryMissing).waitFor();
  });

  test("keeps a plain message in both languages where its script cannot run", async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    for (const text of [ptPane, enPane]) await page.getByText(text.stillOpening).waitFor({ timeout: 10_000 });
  });

  test("fits 320 pixels and passes an accessibility scan", async () => {
    const { page } = await visit({});
    await page.getByText(ptPane.outsideExcel).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});
