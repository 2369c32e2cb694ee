import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMunicipalityCode, sevenDigitCode, stateOf } from "../../src/dataset/municipality";

const list = join(__dirname, "../../../shared/opendata/ibge_localidades/municipalities_flat.json");

describe("a municipality's code", () => {
  test.each([
    ["260790", "2607901", "PE"],
    ["261160", "2611606", "PE"],
    ["355030", "3550308", "SP"],
    ["530010", "5300108", "DF"],
    // IBGE's own exceptions.
    ["261153", "2611533", "PE"],
    ["220191", "2201919", "PI"],
  ])("%s is %s in %s", (six, seven, state) => {
    expect(sevenDigitCode(six)).toBe(seven);
    expect(sevenDigitCode(seven)).toBe(seven);
    expect(stateOf(six)).toBe(state);
  });

  test.each(["", "26079", "26079012", "9912345", "26O7901"])("%p is none", (code) => {
    expect(isMunicipalityCode(code)).toBe(false);
  });

  (existsSync(list) ? test : test.skip)("gets its check digit as IBGE's list of all municipalities has it", () => {
    const all: { code: number }[] = JSON.parse(readFileSync(list, "utf8"));
    expect(all).toHaveLength(5571);
    const wrong = all.map(({ code }) => String(code)).filter((code) => sevenDigitCode(code.slice(0, 6)) !== code);
    expect(wrong).toEqual([]);
    expect(all.every(({ code }) => isMunicipalityCode(String(code)))).toBe(true);
  });
});
