// That the import table is really enforced: a small tree with one forbidden import each, and the same tool over it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const layers = {
  "errors.ts": [],
  dataset: ["errors.ts"],
  text: ["errors.ts"],
  sources: ["dataset", "errors.ts"],
  analysis: ["dataset", "errors.ts"],
  sheets: ["analysis", "dataset", "text"],
  workbook: ["dataset", "errors.ts"],
  pipeline: ["sources", "dataset", "analysis", "sheets", "workbook", "text", "errors.ts"],
  functions: ["analysis", "dataset", "text", "errors.ts"],
  taskpane: ["pipeline", "dataset", "text", "errors.ts"],
  workbench: [],
  entries: [
    "sources dataset analysis sheets workbook text functions taskpane workbench errors.ts pipeline".split(" "),
  ].flat(),
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Layer = keyof typeof layers;
const names = Object.keys(layers) as Layer[];

/** The file that stands for a layer: imports nothing, so that an import of it makes no cycle. */
const target = (name: string) => (name.endsWith(".ts") ? `src/${name}` : `src/${name}/target.ts`);
/** The file of `from` that imports `to`. */
const importer = (from: string, to: string) =>
  from.endsWith(".ts") ? `src/${from}` : `src/${from}/imports-${to.replace(/\W/g, "-")}.ts`;

const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const));
let folder: string;

/** Writes a tree of its own and returns what the project's table finds wrong in it: "src/a.ts -> src/b.ts". */
function violationsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(folder, "tree-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, "tsconfig.json"), "{}");
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  const script = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [script, "src", "--config", resolve(".dependency-cruiser.cjs"), "--output-type", "json"];
  const { summary } = JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 }),
  ) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ from, to }) => `${from} -> ${to}`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juntos-layers-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const importOf = (from: string, to: string) =>
  `import "${from.endsWith(".ts") ? "./" : "../"}${target(to).slice("src/".length).replace(/\.ts$/, "")}";\n`;

describe("the import table", () => {
  test("forbids every import between folders that it does not name", () => {
    const folders = pairs.filter(([from]) => !from.endsWith(".ts"));
    const files = Object.fromEntries([
      ...names.map((name) => [target(name), "export {};\n"]),
      ...folders.map(([from, to]) => [importer(from, to), importOf(from, to)]),
    ]) as Record<string, string>;
    const allowed = (from: Layer, to: string) => (layers[from] as readonly string[]).includes(to);
    const expected = folders
      .filter(([from, to]) => !allowed(from, to))
      .map(([from, to]) => `${importer(from, to)} -> ${target(to)}`);
    expect([...new Set(violationsOf(files))].sort()).toEqual(expected.sort());
  });

  test("gives workbook the sheet's description and nothing else of sheets", () => {
    const found = violationsOf({
      "src/sheets/sheetSpec.ts": "export interface SheetSpec { readonly name: string }\n",
      "src/sheets/panelSheet.ts": "export const panelSheet = 1;\n",
      "src/workbook/writeSheets.ts":
        'import type { SheetSpec } from "../sheets/sheetSpec";\nimport "../sheets/panelSheet";\nexport type S = SheetSpec;\n',
    });
    expect(found).toEqual(["src/workbook/writeSheets.ts -> src/sheets/panelSheet.ts"]);
  });

  test("gives the pane types of sources and workbook, and no code", () => {
    const found = violationsOf({
      "src/sources/read.ts": "export type Read = string;\nexport const read = 1;\n",
      "src/taskpane/types.ts": 'import type { Read } from "../sources/read";\nexport type R = Read;\n',
      "src/taskpane/code.ts": 'import { read } from "../sources/read";\nexport const r = read;\n',
    });
    expect(found).toEqual(["src/taskpane/code.ts -> src/sources/read.ts"]);
  });

  test("keeps packages and Node where they belong", () => {
    const found = violationsOf({
      "src/dataset/shape.ts": 'import "zod";\n',
      "src/analysis/shape.ts": 'import "zod";\n',
      "src/analysis/read.ts": 'import "node:fs";\n',
      "src/workbench/host.ts": 'import "node:fs";\nimport "@odoo/o-spreadsheet";\n',
      "src/workbook/engine.ts": 'import "@odoo/o-spreadsheet";\n',
      "src/sheets/page.ts": 'import "react";\n',
    });
    expect(found.map((each) => each.replace(/ -> .*node_modules\/((@[^/]+\/)?[^/]+)\/.*/, " -> $1")).sort()).toEqual([
      "src/analysis/read.ts -> fs",
      "src/analysis/shape.ts -> zod",
      "src/sheets/page.ts -> react",
      "src/workbook/engine.ts -> @odoo/o-spreadsheet",
    ]);
  });

  test("finds cycles and folders without a row", () => {
    const found = violationsOf({
      "src/dataset/a.ts": 'import "./b";\n',
      "src/dataset/b.ts": 'import "./a";\n',
      "src/entries/cli.ts": 'import "../utils/anything";\n',
      "src/utils/anything.ts": "export {};\n",
    });
    expect(found).toEqual(
      expect.arrayContaining(["src/dataset/a.ts -> src/dataset/b.ts", "src/entries/cli.ts -> src/utils/anything.ts"]),
    );
  });
});
