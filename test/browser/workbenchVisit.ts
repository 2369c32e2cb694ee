import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { PageHandle } from "../../src/workbench/page/pageHandle";
import type { ServedWorkbench } from "./workbenchBuild";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const library = "node_modules/@microsoft/office-js/dist";

export interface VisitOptions {
  readonly locale?: string;
  /** The production page as it is, with Microsoft's address, which is answered from the package. */
  readonly isHtmlUnchanged?: boolean;
}

type Methods = { [Name in keyof PageHandle]: PageHandle[Name] extends (...args: never[]) => unknown ? Name : never };
type Method = Methods[keyof PageHandle];

/** The workbench's page in a browser, and what a person does there. */
export class WorkbenchVisit {
  /** Addresses outside of this machine that were asked for. */
  readonly elsewhere: string[] = [];
  /** What the console complains of. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  static async open(browser: Browser, served: ServedWorkbench, options: VisitOptions = {}): Promise<WorkbenchVisit> {
    const { locale = "pt-BR", isHtmlUnchanged = true } = options;
    const viewport = { width: 1280, height: 800 };
    const context = await browser.newContext({ locale, ignoreHTTPSErrors: true, viewport, acceptDownloads: true });
    const page = await context.newPage();
    const visit = new WorkbenchVisit(page, page.frameLocator(".wb-pane-frame"));
    page.on("pageerror", (error) => visit.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") visit.complaints.push(message.text());
    });
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") visit.elsewhere.push(request.url());
    });
    if (isHtmlUnchanged) await unchangedHtml(page, served);
    await page.goto(served.sites.page);
    await visit.pane.getByRole("heading", { level: 2 }).first().waitFor({ timeout: 60_000 });
    return visit;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Asks the page's handle. */
  ask<Name extends Method>(name: Name, ...args: Parameters<PageHandle[Name]>): Promise<ReturnType<PageHandle[Name]>> {
    return this.page.evaluate(
      ([method, given]) => {
        const { juntosWorkbench } = window as unknown as {
          juntosWorkbench: Record<string, (...a: unknown[]) => never>;
        };
        return juntosWorkbench[method]!(...given);
      },
      [name, args] as [string, unknown[]],
    );
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { juntosWorkbench: PageHandle }).juntosWorkbench.sheets);
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as { juntosWorkbench: PageHandle }).juntosWorkbench.activeSheet);
  }

  /** Clicks a sheet's tab. */
  async tab(name: string): Promise<void> {
    await this.page.locator(".o-sheet-name", { hasText: name }).first().click();
    await this.until(() => this.activeSheet(), name);
  }

  /** Clicks a cell of the sheet that is shown. */
  async click(address: string): Promise<void> {
    const { x, y, width, height } = await this.ask("box", address);
    await this.page.mouse.click(x + Math.min(width, 60) / 2, y + height / 2);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until what `read` gives is `wanted`; what it gave last is in the error. */
  async until<Value>(read: () => Promise<Value>, wanted: Value, milliseconds = 15_000): Promise<void> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const value = await read();
      if (JSON.stringify(value) === JSON.stringify(wanted)) return;
      if (Date.now() > end) throw new Error(`waited for ${JSON.stringify(wanted)}, got ${JSON.stringify(value)}`);
      await this.page.waitForTimeout(50);
    }
  }
}

/** What is in the build goes out as it is; Microsoft's address is answered from the package. */
async function unchangedHtml(page: Page, { build, sites }: ServedWorkbench): Promise<void> {
  await page.route(`${sites.addin}/taskpane.html*`, (route) =>
    route.fulfill({ path: join(build.folder, "taskpane.html") }),
  );
  await page.route(`${cdn}**`, async (route) => {
    const path = join(library, route.request().url().split("?")[0]!.slice(cdn.length));
    if (existsSync(path)) await route.fulfill({ path });
    else await route.abort();
  });
}
