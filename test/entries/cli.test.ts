import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./runCli";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "juntos-cli-"));
const path = (name: string) => join(folder, name);

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}

const tidy = written(
  "unidades.csv",
  "codigo;nome;indicador;periodo;valor;municipio\n001;Escola Água;ideb-anos-iniciais;2023;4,2;2607901\n002;Escola Terra;ideb-anos-iniciais;2023;5,0;2607901\n003;Escola Ar;ideb-anos-iniciais;2023;;2607901\n",
);

function build(...args: readonly string[]) {
  return runCli("build", "--municipality", "2607901", "--out", path("out.xlsx"), ...args);
}

function errorCode(stdout: string): string {
  return (JSON.parse(stdout) as { error: { code: string; message: string } }).error.code;
}

describe("a build from a tidy file", () => {
  const { status, stdout } = build("--file", tidy, "--cycle", "2026", "--json");
  const report = JSON.parse(stdout) as {
    indicators: object[];
    priorities: { code: string; priority: boolean | null; value: number | null }[];
    panels: { sheet: string; code: string }[];
    sheets: string[];
  };

  test("ends well and prints one JSON object", () => {
    expect(status).toBe(0);
    expect(report.indicators).toEqual([
      expect.objectContaining({ id: "ideb-anos-iniciais", period: "2023", facilities: 3, missing: 1, average: 4.6 }),
    ]);
  });

  test("a school without a value is null, neither in nor out", () => {
    expect(report.priorities.map(({ code, priority }) => [code, priority])).toEqual([
      ["001", true],
      ["002", false],
      ["003", null],
    ]);
  });

  test("only the school below the average has a panel, under its code and name", () => {
    expect(report.panels).toEqual([expect.objectContaining({ code: "001", sheet: "001 Escola Água" })]);
    expect(report.sheets).toContain("001 Escola Água");
  });
});

describe("bad input", () => {
  const before = existsSync(path("out.xlsx")) ? readFileSync(path("out.xlsx")) : null;
  const pdf = written("relatorio.xlsx", "%PDF-1.7\n%âãÏÓ\n");
  const latin = written(
    "latin.csv",
    Buffer.from("codigo;nome;indicador;periodo;valor\n1;Escola S\u00e3o;x;2023;1\n", "latin1"),
  );

  test.each([
    ["a missing file", ["--file", path("nada.csv")], "file-not-found"],
    ["an empty file", ["--file", written("vazio.csv", "")], "file-empty"],
    ["a PDF renamed .xlsx", ["--file", pdf], "file-kind-unsupported"],
    [
      "a broken quote",
      ["--file", written("aspas.csv", 'codigo;nome;indicador;periodo;valor\n1;"Escola;x;2023;1\n')],
      "csv-quote-broken",
    ],
    ["a folder", ["--file", folder], "file-unreadable"],
    ["an area that is not there", ["--file", tidy, "--area", "Saúde"], "area-not-in-data"],
    ["an unknown option", ["--file", tidy, "--cicle", "2026"], "command-wrong"],
  ])("%s is a clear sentence, and the output is untouched", (_, args, code) => {
    const { status, stdout, stderr } = build(...args, "--json");
    expect([status, errorCode(stdout)]).toEqual([1, code]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    const after = existsSync(path("out.xlsx")) ? readFileSync(path("out.xlsx")) : null;
    expect(after?.equals(before ?? Buffer.alloc(0)) ?? true).toBe(before !== null || after === null);
  });

  test("a municipality that is not in the file names those that are", () => {
    const { status, stderr } = runCli("build", "--municipality", "2611606", "--file", tidy, "--out", path("x.xlsx"));
    expect(status).toBe(1);
    expect(stderr).toContain("2607901");
    expect(existsSync(path("x.xlsx"))).toBe(false);
  });

  test("an output that cannot be written is said before any work", () => {
    const { status, stdout } = runCli(
      "build",
      "--municipality",
      "2607901",
      "--file",
      tidy,
      "--out",
      join(tidy, "x.xlsx"),
      "--json",
    );
    expect([status, errorCode(stdout)]).toEqual([1, "output-unwritable"]);
  });

  test("English is spoken when asked for", () => {
    expect(runCli("inspect", path("nada.csv"), "--language", "en").stderr).toMatch(/not found|does not exist|no file/i);
  });

  test("a CSV in latin1 is read", () => {
    const { status, stdout } = build("--file", latin, "--json");
    expect(status).toBe(0);
    expect(stdout).toContain("Escola São");
  });

  test("nothing half-written is left behind", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
