import { JuntosError } from "../src/errors";

test("an error carries its code and its facts, and keeps the cause", () => {
  const cause = new Error("ENOENT");
  const error = new JuntosError("file-not-found", { file: "dados.csv" }, { cause });
  expect(error).toMatchObject({ code: "file-not-found", facts: { file: "dados.csv" }, cause });
});
