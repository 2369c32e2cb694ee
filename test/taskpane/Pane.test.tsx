/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import "./nodeGlobals";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import { registerPaneIcons } from "../../src/taskpane/registerPaneIcons";
import { enPane } from "../../src/text/enPane";
import { ptPane } from "../../src/text/ptPane";
import { ptList } from "../../src/text/ptList";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import type { ExcelRun } from "../../src/workbook/excelRun";
import { readWorkbookTables } from "../../src/workbook/readWorkbookTables";
import { nodeServices } from "./nodeServices";

jest.setTimeout(300_000);

const { start, files, list, making, done } = ptPane.steps;
const heading = "codigo;nome;indicador;periodo;valor;codigo municipio;municipio";
const schools = [
  "26000001;Escola Rio;ideb-anos-iniciais;2023;4,0;2613701;São Lourenço da Mata",
  "26000002;Escola Mar;ideb-anos-iniciais;2023;6,0;2613701;São Lourenço da Mata",
  "26000003;Escola Sol;ideb-anos-iniciais;2023;ND;2613701;São Lourenço da Mata",
  "26000004;Escola Lua;ideb-anos-iniciais;2023;5,9;2613701;São Lourenço da Mata",
];
const others = ["2607901", "2611606", "2609600", "2600054", "2607208", "2606804"].map(
  (code, index) => `2700000${index};Outra;ideb-anos-iniciais;2023;5,0;${code};Cidade ${index}`,
);

function csvFile(name: string, lines: readonly string[]): File {
  return new File([lines.join("\n")], name);
}

const saoLourenco = csvFile("escolas.csv", [heading, ...schools]);

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((workbench) => workbench.close()));
beforeAll(registerPaneIcons);

/** The pane over a new workbook; `hold` lets a test keep Excel waiting. */
async function opened(hold: () => Promise<void> = () => Promise.resolve()) {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  open.push(workbench);
  const run: ExcelRun = async (batch) => {
    await hold();
    return workbench.run(batch);
  };
  const services = nodeServices(run);
  const pane = render(<Pane services={services} firstLanguage="pt" version="1.2.3" />);
  await waitFor(() => expect(button(start.choose).disabled).toBe(false));
  const sheets = () => workbench.snapshot().sheets.map(({ name }) => name);
  return { workbench, services, pane, sheets };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const heading2 = (name: string) => screen.findByRole("heading", { level: 2, name }, { timeout: 20_000 });

async function choose(...picked: File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  fireEvent.change(input, { target: { files: picked } });
  await heading2(files.heading);
  await waitFor(() => expect(screen.queryByText(ptPane.steps.busy.inspecting(picked.at(-1)!.name))).toBeNull());
}

describe("the way from a file to panels", () => {
  test("shows the function examples where they are asked for", async () => {
    const { sheets } = await opened();
    press(start.examples);
    await waitFor(() => expect(sheets()).toContain("Exemplos JUNTOS"), { timeout: 20_000 });
  });

  test("makes a panel for the school below the average, links to it, and moves the focus at each step", async () => {
    const { sheets, workbench } = await opened();
    expect(document.activeElement?.tagName).toBe("BODY");
    await choose(saoLourenco);
    expect(document.activeElement?.textContent).toBe(files.heading);
    expect(screen.getByText(files.layouts["tidy"]!)).toBeTruthy();
    expect(screen.getByText(files.periods("2023"))).toBeTruthy();

    press(files.next);
    await heading2(list.heading);
    expect(document.activeElement?.textContent).toBe(list.heading);
    expect(screen.getByText("São Lourenço da Mata, ciclo 2026")).toBeTruthy();
    expect(screen.getByText(list.belowRule("2023", "5,3 pontos"))).toBeTruthy();
    expect(screen.getByText(list.counts(1, 2, 1))).toBeTruthy();
    const table = within(screen.getByRole("table", { name: list.inList("IDEB anos iniciais") }));
    expect(table.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      `${list.facility}${list.value}${list.gap}`,
      "Escola Rio4,01,3",
    ]);
    expect(sheets()).toHaveLength(1);

    press(list.make(1));
    await heading2(done.heading);
    expect(screen.getByText(done.made(1, 1))).toBeTruthy();
    const panel = screen.getByRole("button", { name: /Escola Rio/ });
    expect(sheets()).toContain(panel.textContent);
    fireEvent.click(panel);
    const active = () =>
      workbench.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
        await context.sync();
        return sheet.name;
      });
    await waitFor(async () => expect(await active()).toBe(panel.textContent));

    press(done.again);
    await heading2(start.heading);
    expect(screen.getByText(start.workbook("São Lourenço da Mata", "2026"))).toBeTruthy();
    await choose(csvFile("outra.csv", [heading, others[0]!]));
    expect(screen.getByText(files.ofWorkbook("São Lourenço da Mata"))).toBeTruthy();
    press(files.next);
    expect(await screen.findByText(/O município 2613701 não está/)).toBeTruthy();
  });

  test("stops between two requests when it is cancelled, says so, and completes when asked again", async () => {
    let release: (() => void) | null = null;
    let isHolding = false;
    const { sheets } = await opened(() =>
      isHolding ? new Promise((resolve) => (release = resolve)) : Promise.resolve(),
    );
    await choose(saoLourenco);
    press(files.next);
    await heading2(list.heading);
    isHolding = true;
    press(list.make(1));
    await heading2(making.heading);
    press(making.cancel);
    expect(screen.getByText(making.cancelling)).toBeTruthy();
    isHolding = false;
    await waitFor(() => expect(release).not.toBeNull());
    release!();
    await heading2(list.heading);
    expect(await screen.findByText(/Operação cancelada/)).toBeTruthy();
    expect(sheets()).toHaveLength(1);
    press(list.make(1));
    await heading2(done.heading);
    expect(sheets().length).toBeGreaterThan(5);
  });
});

describe("what was recognised", () => {
  test("finds a municipality among several without accents, and remembers it", async () => {
    const { services } = await opened();
    await choose(csvFile("estado.csv", [heading, ...schools, ...others]));
    press(files.next);
    expect(await screen.findByText(files.missingMunicipality)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(files.search), { target: { value: "sao lour" } });
    expect(screen.getByText(files.matches(1))).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: "São Lourenço da Mata, PE (2613701)" }));
    expect(screen.queryByText(files.missingMunicipality)).toBeNull();
    press(files.next);
    await heading2(list.heading);
    expect(services.municipality.recall()).toBe("2613701");
  });

  test("says of a file that cannot be read what it is, and goes on without it", async () => {
    await opened();
    await choose(new File(["%PDF-1.7 ..."], "quadro.pdf"), saoLourenco);
    expect(screen.getByText(/quadro\.pdf» é um PDF/)).toBeTruthy();
    expect(screen.getByText(files.unreadable)).toBeTruthy();
    press(files.remove("quadro.pdf"));
    expect(screen.queryByText(files.unreadable)).toBeNull();
    press(files.next);
    await heading2(list.heading);
  });

  test("asks for the period that a file does not tell, and shows a refusal with its details", async () => {
    await opened();
    const lines = [
      "codigo;nome;indicador;valor",
      "1;Escola Um;ideb-anos-iniciais;4",
      "2;Escola Dois;ideb-anos-iniciais;6",
    ];
    await choose(csvFile("sem ano.csv", lines));
    fireEvent.change(screen.getByLabelText(files.municipality), { target: { value: "260790" } });
    press(files.next);
    expect(await screen.findByText(files.missingPeriod)).toBeTruthy();
    const period = screen.getByLabelText(new RegExp(files.period));
    fireEvent.change(period, { target: { value: "ontem" } });
    press(files.next);
    expect(await screen.findByText(/«ontem» não é um período/)).toBeTruthy();
    expect(screen.getByText(/period-invalid/).closest("details")).toBeTruthy();
    fireEvent.change(period, { target: { value: "2023" } });
    press(files.next);
    await heading2(list.heading);
    expect(screen.getByText(list.counts(1, 1, 0))).toBeTruthy();
  });
});

describe("the list", () => {
  const areas = [
    ...schools,
    "2600001;CRAS Um;idcras;2023;2;2613701;São Lourenço da Mata",
    "2600002;CRAS Dois;idcras;2023;4;2613701;São Lourenço da Mata",
    "2600003;CRAS Três;idcras;2023;2,5;2613701;São Lourenço da Mata",
  ];

  test("shows one area, all when asked, and who lies beyond the visits that are possible", async () => {
    await opened();
    await choose(csvFile("areas.csv", [heading, ...areas]));
    press(files.next);
    await heading2(list.heading);
    expect(screen.queryByRole("table", { name: list.inList("IDCRAS") })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: list.allAreas }));
    const table = await screen.findByRole("table", { name: list.inList("IDCRAS") });
    expect(within(table).queryByText(new RegExp(list.beyond))).toBeNull();
    fireEvent.change(screen.getByLabelText(list.visits), { target: { value: "1" } });
    const beyond = (await within(table).findByText(new RegExp(list.beyond))).closest("tr");
    expect(beyond?.textContent).toContain("CRAS Três");
    expect(button(list.make(2))).toBeTruthy();
  });

  test("is made by the rule and the limit that were chosen, and the workbook keeps both", async () => {
    const { workbench } = await opened();
    await choose(csvFile("areas.csv", [heading, ...areas.slice(4)]));
    press(files.next);
    await heading2(list.heading);
    fireEvent.click(screen.getByRole("combobox", { name: new RegExp(list.rule) }));
    fireEvent.click(screen.getByRole("option", { name: ptList.rules.quantile }));
    await screen.findByText(list.otherRule(ptList.criteria.quantile));
    fireEvent.change(screen.getByLabelText(list.visits), { target: { value: "1" } });
    await waitFor(() => expect(button(list.make(1)).disabled).toBe(false));
    press(list.make(1));
    await heading2(done.heading);
    const tables = await readWorkbookTables(workbench.run);
    expect(tables.get("tblCriterios")).toEqual([
      { ciclo: 2026, area: "Assistência Social", regra: "pior quinto", capacidade: 1, observacao: "" },
    ]);
  });
});

describe("the language", () => {
  test("can be switched at any time", async () => {
    await opened();
    press(ptPane.otherLanguage);
    expect(screen.getByRole("heading", { level: 2, name: enPane.steps.start.heading })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });
});
