import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares a plan with its committed picture in words. After a change that is meant, run the tests with
 * UPDATE_GOLDEN=1 and read the difference before committing it.
 */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, `${name}.json`);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1" || !existsSync(file)) {
    if (process.env["CI"] === "true") throw new Error(`${name}.json is not committed`);
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}
