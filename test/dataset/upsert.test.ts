import fc from "fast-check";
import { actionTable, configTable, priorityTable } from "../../src/dataset/tables";
import { upsert } from "../../src/dataset/upsert";

const row = (chave: string, rest: object = {}) => ({ chave, ...rest });

test("program columns are renewed, what a person typed stays", () => {
  const before = [row("2026|idcras|1", { valor: 2, validado: "sim", observacao: "visita feita" })];
  const { rows } = upsert(priorityTable, before, [row("2026|idcras|1", { valor: 3, validado: "", observacao: "" })]);
  expect(rows).toEqual([row("2026|idcras|1", { valor: 3, validado: "sim", observacao: "visita feita" })]);
});

test("rows keep their place, new ones follow, and those that the source lost stay", () => {
  const { rows, rowsBefore } = upsert(priorityTable, [row("b"), row("a")], [row("c"), row("a", { valor: 1 })]);
  expect(rows.map(({ chave }) => chave)).toEqual(["b", "a", "c"]);
  expect(rowsBefore).toBe(2);
});

test("a half-typed row without a key is left alone", () => {
  const half = { chave: "", observacao: "?" };
  expect(upsert(priorityTable, [half], [row("a")]).rows[0]).toBe(half);
});

test("a setting that the run does not bring along keeps its value", () => {
  const before = [{ chave: "ciclo", valor: 2026, descricao: "old" }];
  expect(upsert(configTable, before, [{ chave: "ciclo", descricao: "new" }]).rows).toEqual([
    { chave: "ciclo", valor: 2026, descricao: "new" },
  ]);
});

test("a table without a key just grows", () => {
  const { rows, rowsBefore } = upsert(actionTable, [{ acao: "a" }], [{ acao: "a" }]);
  expect([rows.length, rowsBefore]).toEqual([2, 1]);
});

test("running it again changes nothing", () => {
  const keyed = fc.array(fc.record({ chave: fc.constantFrom("a", "b", "c", "d"), valor: fc.integer() }));
  fc.assert(
    fc.property(keyed, keyed, (before, incoming) => {
      const distinct = [...new Map(before.map((each) => [each.chave, each])).values()];
      const once = upsert(priorityTable, distinct, incoming).rows;
      expect(upsert(priorityTable, once, incoming).rows).toEqual(once);
    }),
  );
});
