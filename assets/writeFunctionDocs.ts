// Writes docs/functions.md and docs/funcoes.md again (into another folder where one is named). Run: npm run docs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { functionDocs } from "../src/entries/functionDocs";

const [folder = "docs"] = process.argv.slice(2);

for (const [language, file] of [
  ["en", "functions.md"],
  ["pt", "funcoes.md"],
] as const) {
  writeFileSync(
    join(folder, file),
    await format(await functionDocs(language), { parser: "markdown", printWidth: 120 }),
  );
}
