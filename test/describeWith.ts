import { findProgram, type Program } from "./findProgram";

/**
 * A `describe` for tests that need programs of the machine. Where one is missing they are skipped, and say so;
 * with CI=true they fail instead, so that a green run has really run them.
 */
export function describeWith(needed: readonly Program[], title: string, body: () => void): void {
  const missing = needed.filter((program) => findProgram(program) === null);
  if (missing.length === 0) {
    describe(title, body);
  } else if (process.env["CI"] === "true") {
    describe(title, () => {
      test(`has ${needed.join(" and ")}`, () => {
        throw new Error(`CI must have ${missing.join(" and ")}`);
      });
    });
  } else {
    console.warn(`SKIPPED "${title}": this machine has no ${missing.join(" and no ")}.`);
    describe.skip(title, body);
  }
}
