import { indicatorSummaries } from "../../src/analysis/indicatorSummaries";
import { priorities } from "../../src/analysis/priorities";
import { describeOpenData, idcrasDataset, idebDataset } from "./opendata";

describeOpenData("priorities of a real municipality", () => {
  it("finds 5 and 6 of 12 CRAS below the average of IDCRAS 2016 and 2019", async () => {
    const data = await idcrasDataset();
    const summaries = indicatorSummaries(data);
    expect(summaries).toMatchObject([
      { period: "2016", facilities: 12, missing: 0, priorities: 5 },
      { period: "2019", facilities: 12, missing: 0, priorities: 6 },
    ]);
    expect(summaries.map(({ average }) => average?.toFixed(4))).toEqual(["2.6389", "2.8889"]);
    const chosen = priorities(data).filter(({ period, priority }) => period === "2019" && priority);
    expect(chosen.map(({ code }) => code)).toEqual([
      "26079004058",
      "26079004059",
      "26079004064",
      "26079015103",
      "26079015114",
      "26079020613",
    ]);
  }, 60_000);

  it("finds the schools below the average of IDEB 2023 and 2025, and no school without a value", () => {
    const data = idebDataset();
    const summaries = indicatorSummaries(data);
    expect(summaries).toMatchObject([
      { id: "anos_iniciais", period: "2023", facilities: 118, missing: 24, priorities: 57 },
      { id: "anos_iniciais", period: "2025", facilities: 118, priorities: 55 },
      { id: "anos_finais", period: "2023", facilities: 58, missing: 2, priorities: 32 },
      { id: "anos_finais", period: "2025", facilities: 58, priorities: 30 },
    ]);
    expect(summaries.map(({ average }) => average?.toFixed(4))).toEqual(["5.3160", "5.5351", "4.5482", "4.5589"]);
    expect(priorities(data).filter(({ value, priority }) => value === null && priority !== null)).toEqual([]);
  });
});
