import { readFileSync } from "node:fs";
import { catalogue, catalogueIndicator } from "../../src/dataset/catalogue";
import { withWords } from "../../src/dataset/indicatorWords";
import { enIndicators } from "../../src/text/enIndicators";
import { ptIndicators } from "../../src/text/ptIndicators";

const ids = catalogue.map(({ id }) => id);

describe("the catalogue", () => {
  test("has each id once, in ASCII", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z-]*[a-z]$/.test(id))).toEqual([]);
  });

  test("has words for every indicator in both languages, and for no other", () => {
    for (const words of [ptIndicators, enIndicators]) {
      expect(Object.keys(words).sort()).toEqual([...ids].sort());
      expect(
        Object.values(words)
          .flatMap(Object.values)
          .every((text) => text !== ""),
      ).toBe(true);
    }
  });

  test("speaks of the program's four areas", () => {
    const areas = ["Educação", "Assistência Social", "Saúde", "Ordem Pública"];
    expect([...new Set(catalogue.map(({ area }) => area))]).toEqual(areas);
  });

  test("is listed in docs/indicators.md with its area", () => {
    const lines = readFileSync("docs/indicators.md", "utf8").split("\n");
    const missing = catalogue.filter(({ id, area, sdg }) => {
      const line = lines.find((text) => text.startsWith(`| \`${id}\``));
      return line === undefined || !line.includes(area) || !line.includes(sdg);
    });
    expect(missing).toEqual([]);
  });

  test("has scales for scores and multipliers for rates", () => {
    expect(catalogueIndicator("ideb-anos-finais")).toMatchObject({
      minimum: 0,
      maximum: 10,
      averaging: "simple",
      per: 1,
    });
    expect(catalogueIndicator("cvli")).toMatchObject({ direction: "lower", averaging: "rate", per: 100_000 });
    expect(catalogueIndicator("unknown")).toBeNull();
  });
});

describe("words", () => {
  test("fill what is empty and leave what a file or a person wrote", () => {
    const indicator = catalogueIndicator("idcras")!;
    expect(withWords(indicator, ptIndicators)).toMatchObject({ name: "IDCRAS", unit: "pontos" });
    const renamed = { ...indicator, name: "Nota do CRAS" };
    expect(withWords(renamed, enIndicators)).toMatchObject({ name: "Nota do CRAS", unit: "points" });
    const own = { ...indicator, id: "fila", name: "Fila" };
    expect(withWords(own, ptIndicators)).toBe(own);
  });
});
