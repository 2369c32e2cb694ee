// The workbench in a real browser, by mouse and by keyboard, around the add-in's production page as it is.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { enPane } from "../../src/text/enPane";
import { enWorkbench } from "../../src/text/enWorkbench";
import { ptPane } from "../../src/text/ptPane";
import { ptWorkbench } from "../../src/text/ptWorkbench";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { describeWith } from "../describeWith";
import { launchChromium } from "../launchChromium";
import { ServedWorkbench } from "./workbenchBuild";
import { WorkbenchVisit } from "./workbenchVisit";

jest.setTimeout(120_000);

const { start, files, list, done } = ptPane.steps;
const heading = "codigo;nome;indicador;periodo;valor;codigo municipio;municipio";
const schools = ["Escola Rio;4,0", "Escola Mar;6,0", "Escola Sol;4,4", "Escola Lua;5,9"].flatMap((school, index) => {
  const [name = "", value = ""] = school.split(";");
  const line = (period: number, shown: string) =>
    `2600000${index + 1};${name};ideb-anos-iniciais;${period};${shown};2613701;São Lourenço da Mata`;
  return [line(2021, "3,9"), line(2023, value)];
});
const csv = { name: "escolas.csv", mimeType: "text/csv", buffer: Buffer.from([heading, ...schools].join("\n")) };

describeWith(["chromium"], "the workbench in a browser", () => {
  let served: ServedWorkbench;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([ServedWorkbench.start(), launchChromium()]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("goes by mouse from a file to panels, follows what is typed, and saves it", async () => {
    const visit = await WorkbenchVisit.open(browser, served);
    const { page, pane } = visit;
    await page.locator("#example").hover();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      pane.getByRole("button", { name: start.choose }).click(),
    ]);
    await chooser.setFiles(csv);
    await pane.getByRole("button", { name: files.next }).click();
    await pane.getByRole("heading", { name: list.heading }).waitFor();
    await pane.getByRole("cell", { name: "Escola Rio" }).waitFor();
    await pane.getByRole("button", { name: list.make(2) }).click();
    await pane.getByRole("heading", { name: done.heading }).waitFor({ timeout: 60_000 });
    const panel = (await visit.sheets()).find((name) => name.startsWith("Painel"))!;

    // The priorities, in the grid.
    await visit.tab("Prioridades");
    const shown = await Promise.all(
      ["A", "B", "C", "D", "E", "F", "G", "H"].flatMap((column) =>
        [5, 6, 7, 8, 9].map((row) => visit.ask("text", "Prioridades", `${column}${row}`)),
      ),
    );
    expect(shown).toEqual(expect.arrayContaining(["Escola Rio"]));

    // Another facility in the interactive panel: the chart's data change.
    await visit.tab(panel);
    const before = await visit.ask("charts", panel);
    await visit.click("O2");
    await page.keyboard.press("Enter");
    await page.locator(".o-autocomplete-value", { hasText: "Escola Mar" }).first().click();
    await visit.until(() => visit.ask("text", panel, "A2"), "Escola Mar");
    const after = await visit.ask("charts", panel);
    const points = (charts: typeof after) => charts[0]!.series.flatMap((series) => series.points);
    expect(points(before)).not.toContain(6);
    expect(points(after)).toContain(6);

    // A process value, typed as a Brazilian types it, and taken back.
    await visit.tab("Coleta");
    await visit.ask("goTo", "Coleta", "G5");
    await visit.click("G5");
    await visit.type("88,5");
    await visit.until(() => visit.ask("text", "Coleta", "G5"), "88,5");
    await page.keyboard.press("Control+z");
    await visit.until(() => visit.ask("text", "Coleta", "G5"), "");
    await page.keyboard.press("Control+y");
    await visit.until(() => visit.ask("text", "Coleta", "G5"), "88,5");

    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    const saved = await readXlsx(readFileSync(await download.path()));
    expect(saved.sheets.map(({ name }) => name)).toEqual(await visit.sheets());
    const collected = saved.sheets.find(({ name }) => name === "Coleta")!;
    expect(collected.cells.find(({ row, column }) => row === 4 && column === 6)?.value).toBe(88.5);
    expect(visit.complaints).toEqual([]);
    expect(
      visit.elsewhere.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/lib/1/")),
    ).toEqual([]);
    await visit.close();
  });

  test("runs the add-in's functions in its own runtime, from cells that a person types in by keyboard", async () => {
    const visit = await WorkbenchVisit.open(browser, served);
    const { page } = visit;
    await visit.click("A1");
    for (const value of ["10", "4,5", "7"]) await visit.type(value);
    await visit.click("C1");
    await page.keyboard.type("=JUNTOS.PRIORITY(");
    await page.getByText(/JUNTOS\.PRIORITY \(/).waitFor();
    await visit.type("A1:A3)");
    const sheet = await visit.activeSheet();
    const spilled = () => Promise.all(["C1", "C2", "C3"].map((address) => visit.ask("text", sheet, address)));
    const first = ["FALSE", "TRUE", "TRUE"];
    await visit.until(spilled, first);
    await visit.click("A2");
    await visit.type("9");
    await visit.until(spilled, ["FALSE", "FALSE", "TRUE"]);
    await visit.click("E1");
    await visit.type("=JUNTOS.NOBODY(1)");
    await visit.until(() => visit.ask("text", sheet, "E1"), "#NAME?");
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test("does by keyboard alone what the ribbon and the pane offer, in English", async () => {
    const visit = await WorkbenchVisit.open(browser, served, { locale: "en-US", isHtmlUnchanged: false });
    const { page, pane } = visit;
    await pane.getByRole("heading", { name: enPane.steps.start.heading }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en-US");
    await page.getByRole("button", { name: "Português" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: start.heading }).waitFor({ timeout: 30_000 });
    expect(await page.getAttribute("html", "lang")).toBe("pt-BR");
    await page.getByRole("button", { name: "English" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: enPane.steps.start.heading }).waitFor({ timeout: 30_000 });

    // The pane: narrower, gone, and back by its button in the ribbon.
    const splitter = page.getByRole("separator", { name: enWorkbench.resizePane });
    await splitter.focus();
    await page.keyboard.press("End");
    expect(await page.locator(".wb-pane-frame").evaluate((element) => element.clientWidth)).toBe(480);
    await page.keyboard.press("Home");
    expect(await page.locator(".wb-pane-frame").evaluate((element) => element.clientWidth)).toBe(320);
    await page.getByRole("button", { name: enWorkbench.closePane }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".wb-pane").isVisible()).toBe(false);
    await page.locator("#new").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.locator(".wb-pane").waitFor();

    // The invented municipality, from the ribbon.
    await page.locator("#new").focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("example");
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => document.title.startsWith(name), enWorkbench.exampleName, { timeout: 90_000 });
    expect((await visit.sheets()).length).toBeGreaterThan(20);
    await pane
      .getByText(/\(invented data\)|Municipality|Município/)
      .first()
      .waitFor();
    expect(visit.complaints).toEqual([]);
    expect(visit.elsewhere).toEqual([]);
    await visit.close();
  });

  test("refuses what Excel refuses, says so, and passes an accessibility scan", async () => {
    const visit = await WorkbenchVisit.open(browser, served);
    const { page } = visit;
    await visit.click("B2");
    await visit.type("=SUM(1");
    await visit.click("B3");
    await visit.type("=1+");
    await page.getByText(ptWorkbench.problems.badFormula).waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    const { violations } = await new AxeBuilder({ page }).exclude(".wb-grid").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    await visit.close();
  });

  test("keeps text from being run as code in the pane, though the grid needs it in the page", async () => {
    const visit = await WorkbenchVisit.open(browser, served);
    const frame = visit.page.frames().find((one) => one.url().startsWith(served.sites.addin))!;
    // Not within evaluate itself: what the debugger runs may do everything.
    const evaluates = async (where: { evaluate: typeof frame.evaluate }) => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the policy has to forbid
      await where.evaluate(() => void setTimeout("window.wasEvaluated = true"));
      await visit.page.waitForTimeout(200);
      return where.evaluate(() => "wasEvaluated" in window);
    };
    expect(await evaluates(visit.page)).toBe(true);
    expect(await evaluates(frame)).toBe(false);
    expect(visit.complaints.join()).toContain("Content Security Policy");
    await visit.close();
  });
});
