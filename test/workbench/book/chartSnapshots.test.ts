import fc from "fast-check";
import { bookSnapshot } from "../../../src/workbench/book/bookSnapshot";
import type { ChartSnapshot } from "../../../src/workbench/book/snapshot";
import { workbookHost } from "../../../src/workbench/workbookHost";
import { arbitraryChart } from "../xlsx/arbitraryChart";
import { cell, lineSeries, plainBook, plainChart, plainSheet } from "../xlsx/sampleBook";

const reloaded = (...charts: readonly ChartSnapshot[]): readonly ChartSnapshot[] => {
  const sheet = plainSheet("Painel 1", {
    charts,
    rows: [{ index: 3, hidden: true }],
    columns: [{ index: 1, width: 90 }],
    cells: [cell(0, 0, { value: "Escola A" })],
  });
  const options = { locale: "pt-BR", now: () => new Date(0), hasUndo: false } as const;
  const { book } = workbookHost({ snapshot: plainBook([sheet]), ...options });
  return bookSnapshot(book).sheets[0]?.charts ?? [];
};

const withoutIds = (charts: readonly ChartSnapshot[]) => charts.map(({ id: _id, ...rest }) => rest);

describe("charts of a file", () => {
  it("are the same after loading", () => {
    fc.assert(
      fc.property(fc.array(arbitraryChart, { maxLength: 3 }), (charts) => {
        expect(withoutIds(reloaded(...charts))).toEqual(withoutIds(charts));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("get ids of their own", () => {
    const ids = reloaded(plainChart({ id: "1" }), plainChart({ id: "1" })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("show what the cells of their names hold now", () => {
    const [chart] = reloaded(
      plainChart({ series: [lineSeries({ name: "antes", nameReference: "='Painel 1'!$A$1" })] }),
    );
    expect(chart?.series[0]).toMatchObject({ name: "Escola A", nameReference: "='Painel 1'!$A$1" });
  });

  it("keep references whose cells were gone", () => {
    const [chart] = reloaded(plainChart({ series: [lineSeries({ values: "#REF!" })] }));
    expect(chart?.series[0]?.values).toBe("#REF!");
  });

  it("are refused when they look at a name, which would be lost", () => {
    expect(() => reloaded(plainChart({ series: [lineSeries({ values: "Livro.xlsx!Notas" })] }))).toThrow("Notas");
  });
});
