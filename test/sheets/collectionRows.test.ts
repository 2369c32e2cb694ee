import { inventedDataset } from "../../src/sources/invented/dataset";
import { processCatalogue } from "../../src/dataset/processCatalogue";
import { monthsDue } from "../../src/dataset/monthsDue";
import { owedRows } from "../../src/sheets/collectionRows";

const process = processCatalogue.map((each) => ({
  ...each,
  name: each.id,
  description: "",
  challenge: "",
  unit: "",
  breaks: "",
}));
const dataset = { ...inventedDataset(), indicators: process };
const panels = dataset.facilities.slice(0, 12).map(({ code, area }) => ({ code, area }));
const owed = (existing: Parameters<typeof owedRows>[2]["existing"] = []) =>
  owedRows(dataset, panels, { year: 2027, existing, locale: "pt-BR" })[1];

describe("the rows that are owed", () => {
  test("stand together by indicator, with facilities in the same order under each", () => {
    const rows = owed();
    const indicators = rows.map(({ indicador }) => indicador);
    const changes = indicators.filter((indicator, index) => indicator !== indicators[index - 1]);
    expect(changes).toHaveLength(new Set(indicators).size);
    const codes = (id: unknown) => rows.filter(({ indicador }) => indicador === id).map(({ codigo }) => codigo);
    expect(codes("aulas-dadas")).toEqual(codes("alunos-reforco"));
  });

  test("have «–» only in the months that are not due", () => {
    const row = owed().find(({ indicador }) => indicador === "frequencia-alunos");
    expect([row?.["jan"], row?.["jul"], row?.["fev"]]).toEqual(["–", "–", ""]);
    expect(row?.["devidos"]).toBe("011111011111");
  });

  test("go on not applying next year where the secretariat said so", () => {
    const first = owed()[0];
    const said = { ano: 2026, codigo: first?.["codigo"] ?? "", indicador: first?.["indicador"] ?? "", aplica: "Não" };
    const [same, ...others] = owed([said]);
    expect(same?.["aplica"]).toBe("não");
    expect(others.every(({ aplica }) => aplica === "")).toBe(true);
    expect(owed([said, { ...said, ano: 2027, aplica: "sim" }])[0]?.["aplica"]).toBe("");
  });
});

test("an indicator of every second month is due in the last month of each two where nobody wrote months", () => {
  expect(monthsDue("", "bimestral")).toEqual([1, 3, 5, 7, 9, 11]);
  expect(monthsDue("abr, jun", "bimestral")).toEqual([3, 5]);
});
