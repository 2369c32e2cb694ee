import { dateSerial, isoDate } from "../../../../src/workbench/xlsx/sheet/dateSerial";

describe("dateSerial", () => {
  it.each([
    ["1900-03-01", 61],
    ["2026-01-01", 46023],
    ["2026-01-01T12:00", 46023.5],
    ["2026-01-01T00:00:30", 46023 + 30 / 86400],
  ])("counts %s as day %d", (iso, serial) => {
    expect(dateSerial(iso)).toBeCloseTo(serial, 9);
  });

  it.each(["01/01/2026", "2026", "", "=A1"])("is null for %j", (text) => {
    expect(dateSerial(text)).toBeNull();
  });
});

describe("isoDate", () => {
  it("shows the time only where there is one", () => {
    expect(isoDate(46023)).toBe("2026-01-01");
    expect(isoDate(46023.5)).toBe("2026-01-01T12:00:00");
  });
});
