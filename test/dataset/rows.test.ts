import fc from "fast-check";
import {
  facilityRow,
  indicatorRow,
  observationRow,
  readFacility,
  readIndicator,
  readObservation,
} from "../../src/dataset/rows";
import { inventedDataset } from "../../src/sources/invented/dataset";
import { facilityTable, indicatorTable, resultTable } from "../../src/dataset/tables";

const invented = inventedDataset();

test("indicators, facilities and observations come back from their rows as they went in", () => {
  expect(invented.indicators.map(indicatorRow).map(readIndicator)).toEqual(invented.indicators);
  expect(invented.facilities.map(facilityRow).map(readFacility)).toEqual(invented.facilities);
  expect(invented.observations.map(observationRow).map(readObservation)).toEqual(invented.observations);
});

test("rows have exactly the columns of their table that are not formulas", () => {
  const filled = (schema: typeof resultTable) =>
    schema.columns.filter(({ owner }) => owner !== "formula").map(({ name }) => name);
  const [indicator, facility, observation] = [invented.indicators[0], invented.facilities[0], invented.observations[0]];
  if (!indicator || !facility || !observation) throw new Error("the example is empty");
  expect(Object.keys(indicatorRow(indicator)).sort()).toEqual(filled(indicatorTable).sort());
  expect(Object.keys(facilityRow(facility)).sort()).toEqual(filled(facilityTable).sort());
  expect(Object.keys(observationRow(observation)).sort()).toEqual(filled(resultTable).sort());
});

test("an empty value is missing and a zero is zero", () => {
  const [observation] = invented.observations;
  if (!observation) throw new Error("the example is empty");
  expect(readObservation({ ...observationRow(observation), valor: "" }).value).toBeNull();
  expect(readObservation({ ...observationRow(observation), valor: 0 }).value).toBe(0);
});

test("a number typed as text with a comma is the number, and words are missing", () => {
  const [observation] = invented.observations;
  if (!observation) throw new Error("the example is empty");
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), (hundredths) => {
      const typed = (hundredths / 100).toFixed(2).replace(".", ",");
      expect(readObservation({ ...observationRow(observation), valor: typed }).value).toBe(hundredths / 100);
    }),
  );
  expect(readObservation({ ...observationRow(observation), valor: "n/d" }).value).toBeNull();
});
