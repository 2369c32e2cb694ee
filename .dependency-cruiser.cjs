/**
 * Who may import whom. One row a folder: our own folders and files, then packages and Node's own modules.
 * Everything that a row does not name is forbidden to it; entries/ may import anything.
 */
const table = {
  "errors.ts": { ours: [], packages: [] },
  dataset: { ours: ["errors.ts"], packages: ["zod"] },
  text: { ours: ["errors.ts"], packages: [] },
  sources: { ours: ["dataset", "errors.ts"], packages: ["zod", "papaparse", "read-excel-file", "fflate"] },
  analysis: { ours: ["dataset", "errors.ts"], packages: ["@stdlib", "jstat"] },
  sheets: { ours: ["analysis", "dataset", "text"], packages: [] },
  workbook: { ours: ["sheets/sheetSpec.ts", "dataset", "errors.ts"], packages: [] },
  pipeline: {
    ours: ["sources", "dataset", "analysis", "sheets", "workbook", "text", "errors.ts"],
    packages: [],
  },
  functions: { ours: ["analysis", "dataset", "text", "errors.ts"], packages: [] },
  taskpane: {
    ours: ["pipeline", "dataset", "text", "errors.ts"],
    typesOnly: ["sources", "workbook"],
    packages: ["react", "react-dom", "@fluentui"],
  },
  workbench: {
    ours: [],
    packages: [
      "@odoo/o-spreadsheet",
      "@odoo/owl",
      "@cj-tech-master/excelts",
      "@microsoft/office-js",
      "chart.js",
      "chartjs-adapter-luxon",
      "luxon",
    ],
    node: true,
  },
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const at = (name) => (name.endsWith(".ts") ? `^src/${escape(name)}$` : `^src/${name}/`);

/** The folder itself, and what its row allows. */
function ownModulesRule(name, row) {
  const typesOnly = (row.typesOnly ?? []).map(at);
  const forbidden = { path: "^src/", pathNot: [at(name), ...row.ours.map(at), ...typesOnly] };
  return {
    name: `${name} imports of ours only ${row.ours.join(", ") || "nothing"}`,
    severity: "error",
    from: { path: at(name) },
    to: forbidden,
  };
}

function typesOnlyRule(name, row) {
  return {
    name: `${name} imports only types of ${row.typesOnly.join(" and ")}`,
    severity: "error",
    from: { path: at(name) },
    to: { path: row.typesOnly.map(at), dependencyTypesNot: ["type-only"] },
  };
}

function packagesRule(name, row) {
  const allowed = row.packages.map((name) => `node_modules/(@types/)?${escape(name)}/`);
  return {
    name: `${name} imports of packages only ${row.packages.join(", ") || "nothing"}`,
    severity: "error",
    from: { path: at(name) },
    to: { path: "node_modules/", pathNot: ["node_modules/@types/(office-js|custom-functions-runtime)/", ...allowed] },
  };
}

function nodeRule(name) {
  return {
    name: `${name} runs in a browser too: no Node modules`,
    severity: "error",
    from: { path: at(name) },
    to: { dependencyTypes: ["core"] },
  };
}

const rows = Object.entries(table);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...rows.map(([name, row]) => ownModulesRule(name, row)),
    ...rows.filter(([, row]) => row.typesOnly).map(([name, row]) => typesOnlyRule(name, row)),
    ...rows.map(([name, row]) => packagesRule(name, row)),
    ...rows.filter(([, row]) => !row.node).map(([name]) => nodeRule(name)),
    {
      // A cycle that a type alone closes is none at run time.
      name: "no cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "every import is found", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "the product imports no tests and no scripts",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "every folder of src has its row in the table",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: ["^src/entries/", ...rows.map(([name]) => at(name))] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
