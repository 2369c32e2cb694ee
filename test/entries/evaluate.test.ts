import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder, runCli } from "./runCli";

// Two runs of the command line over 176 schools and their 72 panels.
jest.setTimeout(300_000);

const ideb = join(projectFolder, "../shared/opendata/ideb_escola/jaboatao_ideb_escolas_2023_2025.csv");

interface Evaluated {
  readonly evaluations: readonly { readonly indicator: string; readonly sentences: readonly string[] }[];
}

/** `describe` where the open data are there; elsewhere skipped, and the name says why. */
const describeIdeb = existsSync(ideb) ? describe : describe.skip;

describeIdeb("evaluate over a real municipality's IDEB (skipped where ../shared/opendata is not)", () => {
  test("finds 40 of 56 and 18 of 32 improved, both inside what drift and chance give", () => {
    const workbook = join(mkdtempSync(join(tmpdir(), "juntos-evaluate-")), "ideb.xlsx");
    const built = runCli("build", "--municipality", "2607901", "--file", ideb, "--out", workbook, "--json");
    expect(built.status).toBe(0);
    const { status, stdout } = runCli("evaluate", "--workbook", workbook, "--from", "2023", "--to", "2025", "--json");
    expect(status).toBe(0);
    const { evaluations } = JSON.parse(stdout) as Evaluated;
    expect(evaluations).toMatchObject([
      {
        area: "Educação",
        indicator: "ideb-anos-iniciais",
        from: "2023",
        to: "2025",
        selected: 56,
        improved: 40,
        others: { n: 36, improved: 23 },
        verdict: "inside",
        effect: { method: "ancova" },
        persistence: { kept: 46 },
      },
      {
        indicator: "ideb-anos-finais",
        selected: 32,
        improved: 18,
        others: { n: 24, improved: 4 },
        verdict: "inside",
        withoutValue: [],
      },
    ]);
    expect(evaluations[0]?.sentences[2]).toContain("40 das 56 unidades prioritárias melhoraram (71,4%)");
    expect(evaluations.map(({ sentences }) => sentences.length)).toEqual([10, 10]);
  });
});

test.each([
  [["evaluate", "--workbook", "nada.xlsx", "--from", "2025", "--to", "2023"], "command-wrong"],
  [["evaluate", "--workbook", "nada.xlsx", "--from", "2023", "--to", "2025"], "file-not-found"],
  [["share", "--workbook", "um.xlsx", "--out", "um.xlsx"], "command-wrong"],
  [["stamp"], "command-wrong"],
])("juntos %j ends in the error %s, as JSON and as one sentence", (args, code) => {
  const { status, stdout, stderr } = runCli(...args, "--json");
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { error: { code: string } }).error.code).toBe(code);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
