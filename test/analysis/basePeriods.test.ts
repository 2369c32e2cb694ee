import { basePeriods } from "../../src/analysis/basePeriods";
import { indicator, observation } from "./datasets";

describe("basePeriods", () => {
  const data = {
    indicators: [indicator({ id: "ideb" }), indicator({ id: "idcras" }), indicator({ id: "visits", kind: "process" })],
    facilities: [],
    observations: [
      observation("a", 4, { indicator: "ideb", period: "2023" }),
      observation("a", 5, { indicator: "ideb", period: "2025" }),
      observation("a", null, { indicator: "ideb", period: "2026" }),
      observation("x", 5, { indicator: "idcras", period: "2019" }),
      observation("2607901", 5, { indicator: "idcras", period: "2022", level: "municipality" }),
      observation("a", 5, { indicator: "visits", period: "2024-03" }),
    ],
  };

  it("is each indicator's last period with a facility's value that is not after the year", () => {
    expect([...basePeriods(data, 2026)]).toEqual([
      ["ideb", "2025"],
      ["idcras", "2019"],
    ]);
    expect([...basePeriods(data, 2024)]).toEqual([
      ["ideb", "2023"],
      ["idcras", "2019"],
    ]);
  });

  it("leaves out an indicator that begins later", () => {
    expect([...basePeriods(data, 2020)]).toEqual([["idcras", "2019"]]);
  });

  it("takes the last month of a monthly result", () => {
    const monthly = {
      ...data,
      indicators: [indicator({ id: "cvli" })],
      observations: ["2024-02", "2024-11", "2025-01"].map((period) =>
        observation("a", 1, { indicator: "cvli", period }),
      ),
    };
    expect([...basePeriods(monthly, 2024)]).toEqual([["cvli", "2024-11"]]);
  });
});
