import { readFileSync } from "node:fs";
import { GUIDE, workbenchGuide } from "../../src/entries/workbenchGuide";

describe("docs/workbench.md", () => {
  test("says what the host implements now (npm run guides writes it anew)", () => {
    const page = readFileSync(GUIDE, "utf8");
    expect(workbenchGuide(page)).toBe(page);
  });

  test("tells of a property that can be set, one that is only read, a method, and a refused member", () => {
    const [, table] = /### Worksheet\n\n([^#]*)/.exec(readFileSync(GUIDE, "utf8")) ?? [];
    expect(table).toMatch(/reads and writes: .*`name`/);
    expect(table).toMatch(/- reads: .*`id`/);
    expect(table).toMatch(/calls: .*`copy\(\)`/);
    expect(table).toMatch(/refuses: .*`showOutlineLevels\(\)`/);
  });
});
