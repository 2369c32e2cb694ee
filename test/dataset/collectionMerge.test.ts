import fc from "fast-check";
import { collectionMerge, type FormCell, type ReturnedForm, type Take } from "../../src/dataset/collectionMerge";
import { processCatalogue } from "../../src/dataset/processCatalogue";
import type { CellValue, Row } from "../../src/dataset/rows";

const words = { name: "", description: "", challenge: "", unit: "", breaks: "" };
const indicators = processCatalogue.map((indicator) => ({ ...indicator, ...words }));
const key = "2026|1|frequencia-alunos";
const row = (cells: Row): Row => ({ chave: key, codigo: "1", indicador: "frequencia-alunos", ...cells });
const cell = (value: CellValue, issued: CellValue = "", column = "mar"): FormCell => ({
  ...{ key, column, value, issued },
  where: "Coleta!E5",
});
const form = (file: string, issuedAt: string, ...cells: FormCell[]): ReturnedForm => ({
  ...{ file, issuedAt, cells },
  ...{ municipality: "2607901", cycle: "2026", code: "1" },
});
const merged = (rows: readonly Row[], forms: readonly ReturnedForm[], take?: Take) =>
  collectionMerge(forms, { rows, indicators, codes: new Set(["1"]), ...(take ? { take } : {}) });

/** The rows after the changes were made. */
function after(rows: readonly Row[], changes: ReturnType<typeof merged>["changes"]): Row[] {
  return rows.map((each) => {
    const own = changes.filter((change) => change.key === each["chave"]);
    return { ...each, ...Object.fromEntries(own.map(({ column, value }) => [column, value])) };
  });
}

describe("a file that came back", () => {
  test("brings what was typed in it, and nothing else", () => {
    const { applied, conflicts } = merged(
      [row({ mar: "", abr: 80 })],
      [form("a", "2026-04-01T08:00", cell(90), cell(80, 80, "abr"))],
    );
    expect(applied).toEqual([{ file: "a", where: "Coleta!E5", key, column: "mar", before: "", after: 90 }]);
    expect(conflicts).toEqual([]);
  });

  test("is shown, and not taken, where the workbook was changed as well", () => {
    const rows = [row({ mar: 85 })];
    const { applied, conflicts } = merged(rows, [form("a", "2026-04-01T08:00", cell(90))]);
    expect(applied).toEqual([]);
    expect(conflicts).toMatchObject([{ kind: "both-changed", issued: "", workbook: 85, offered: 90, taken: null }]);
    const taken = (take: Take) => merged(rows, [form("a", "2026-04-01T08:00", cell(90))], take).applied.length;
    expect([taken("file"), taken("workbook"), taken("newer")]).toEqual([1, 0, 0]);
  });

  test("never empties a cell unless the file is asked for", () => {
    const run = (take?: Take) => merged([row({ mar: 85 })], [form("a", "2026-04-01T08:00", cell("", 85))], take);
    expect([run(), run("newer")].map(({ applied }) => applied)).toEqual([[], []]);
    expect(run().conflicts[0]?.kind).toBe("cleared");
    expect(run("file").applied).toMatchObject([{ before: 85, after: "" }]);
  });

  test("of an earlier issue never beats what a later one brought, also days after", () => {
    const rows = [row({ mar: "" })];
    const [march, may] = [form("b", "2026-04-01T08:00", cell(80)), form("a", "2026-06-01T08:00", cell(90))];
    const together = merged(rows, [march, may]);
    expect(together.applied).toMatchObject([{ file: "a", after: 90 }]);
    expect(together.conflicts).toMatchObject([{ file: "b", kind: "older-file", taken: null }]);
    const then = after(rows, merged(rows, [may]).changes);
    expect(merged(then, [march], "newer").applied).toEqual([]);
  });

  test("of a later issue replaces with «newer» what an earlier one brought, but not what was typed in the workbook", () => {
    const first = after(
      [row({ mar: "" })],
      merged([row({ mar: "" })], [form("b", "2026-04-01T08:00", cell(80))]).changes,
    );
    const may = form("a", "2026-06-01T08:00", cell(90));
    expect(merged(first, [may]).applied).toEqual([]);
    expect(merged(first, [may], "newer").applied).toMatchObject([{ before: 80, after: 90 }]);
    const typed = first.map((each) => ({ ...each, mar: 81 }));
    expect(merged(typed, [may], "newer").applied).toEqual([]);
  });

  test("that disagrees with another of the same issue is not taken whatever is asked", () => {
    const forms = [form("a", "2026-04-01T08:00", cell(80)), form("b", "2026-04-01T08:00", cell(90))];
    const takes = [undefined, "newer", "file", "workbook"] as const;
    for (const take of takes) expect(merged([row({ mar: "" })], forms, take).applied).toEqual([]);
    expect(merged([row({ mar: "" })], forms).conflicts.map(({ kind }) => kind)).toEqual([
      "files-disagree",
      "files-disagree",
    ]);
  });

  test.each([
    ["text in a number's cell", cell("noventa"), "text"],
    ["a number outside the range", cell(120), "range"],
    ["a number written with a percent sign", cell("90%"), "text"],
    ["a CPF in the remark", cell("mãe: 529.982.247-25", "", "observacao"), "CPF"],
    ["a row that the workbook does not have", { ...cell(1), key: "2026|9|x" }, "row"],
  ])("is told of %s, which is not taken", (_, wrong, reason) => {
    const { applied, invalid } = merged([row({ mar: "" })], [form("a", "2026-04-01T08:00", wrong)], "file");
    expect([applied, invalid.map((each) => each.reason)]).toEqual([[], [reason]]);
    if (reason === "CPF") expect(JSON.stringify(invalid)).not.toContain("529");
  });

  test("may say «s/e» and «–», and its words of a list come out as the list has them", () => {
    const list = { ...row({ mar: "", abr: "" }), indicador: "reuniao-rede" };
    const cells = [cell("SIM "), cell("s/e", "", "abr"), cell("–", "", "mai"), cell("talvez", "", "jun")];
    const { applied, invalid } = merged([list], [form("a", "2026-04-01T08:00", ...cells)]);
    expect(applied.map(({ after: value }) => value)).toEqual(["s/e", "–", "sim"]);
    expect(invalid.map(({ reason }) => reason)).toEqual(["choice"]);
  });
});

describe("whatever comes back", () => {
  const value = fc.constantFrom<CellValue>("", 1, 2, 50, 120, "s/e", "–", "texto");
  const oneCell = fc.record({ column: fc.constantFrom("mar", "abr"), value, issued: value });
  const oneForm = fc
    .record({
      issuedAt: fc.constantFrom("2026-04-01T08:00", "2026-05-01T08:00", "2026-06-01T08:00"),
      cells: fc.uniqueArray(oneCell, { selector: ({ column }) => column, maxLength: 2 }),
    })
    .map(
      ({ issuedAt, cells }) =>
        (file: string) =>
          form(file, issuedAt, ...cells.map(({ column, value: typed, issued }) => cell(typed, issued, column))),
    );
  const forms = fc.array(oneForm, { maxLength: 5 }).map((made) => made.map((make, index) => make(`f${index}`)));
  const rows = fc.record({ mar: value, abr: value }).map((cells) => [row(cells)]);
  const take = fc.constantFrom<Take | undefined>(undefined, "newer", "file", "workbook");

  test("the order of files does not matter", () => {
    fc.assert(
      fc.property(rows, forms, take, (before, given, how) => {
        expect(merged(before, given.toReversed(), how)).toEqual(merged(before, given, how));
      }),
    );
  });

  test("taking it twice is taking it once", () => {
    fc.assert(
      fc.property(rows, forms, take, (before, given, how) => {
        const once = after(before, merged(before, given, how).changes);
        expect(merged(once, given, how).changes).toEqual([]);
      }),
    );
  });

  test("what was typed in the workbook since the issue stays unless a file is asked for", () => {
    fc.assert(
      fc.property(rows, forms, (before, given) => {
        const issuedAs = (column: string, present: CellValue) =>
          given.some(({ cells }) => cells.some((each) => each.column === column && each.issued === present));
        for (const { column, before: present } of merged(before, given).applied) {
          expect(issuedAs(column, present)).toBe(true);
        }
      }),
    );
  });
});
