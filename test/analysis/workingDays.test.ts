import fc from "fast-check";
import { dayOf, isoOf, weekdayOf } from "../../src/analysis/day";
import { holidays } from "../../src/analysis/holidays";
import { programSteps, quarterlyMeetings } from "../../src/analysis/programSteps";
import { workingDayAfter, workingDaysBetween } from "../../src/analysis/workingDays";

const daysOff = (year: number, options = {}) => new Set(holidays(year, options).map(({ day }) => day));
const off2026 = daysOff(2026, { optional: true });
const day = () => fc.integer({ min: dayOf("2026-01-01"), max: dayOf("2026-12-31") });

describe("workingDayAfter", () => {
  it("gives the start for 0 days, even on a Sunday, and cuts fractions off", () => {
    expect(isoOf(workingDayAfter(dayOf("2026-01-04"), 0, off2026))).toBe("2026-01-04");
    expect(isoOf(workingDayAfter(dayOf("2026-01-04"), 1.9, off2026))).toBe("2026-01-05");
  });

  it("counts backwards when negative", () => {
    expect(isoOf(workingDayAfter(dayOf("2026-01-05"), -1, off2026))).toBe("2026-01-02");
    expect(isoOf(workingDayAfter(dayOf("2026-02-18"), -1, off2026))).toBe("2026-02-13");
  });

  it("refuses what no calendar needs", () => {
    expect(() => workingDayAfter(0, 1e7, off2026)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
    expect(() => workingDayAfter(0, Number.NaN, off2026)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });

  it("lands on a working day, with as many between as were asked", () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 200 }), (start, days) => {
        const end = workingDayAfter(start, days, off2026);
        expect(workingDaysBetween(start + 1, end, off2026)).toBe(days);
        expect(workingDaysBetween(end, end, off2026)).toBe(1);
      }),
    );
  });
});

describe("workingDaysBetween", () => {
  it("finds the 249 working days of 2026 with Carnival and Corpus Christi off", () => {
    expect(workingDaysBetween(dayOf("2026-01-01"), dayOf("2026-12-31"), off2026)).toBe(249);
  });

  it("is negative, and otherwise the same, when reversed", () => {
    fc.assert(
      fc.property(day(), day(), (a, b) => {
        expect(workingDaysBetween(a, b, off2026) + workingDaysBetween(b, a, off2026)).toBe(
          a === b ? 2 * workingDaysBetween(a, a, off2026) : 0,
        );
      }),
    );
  });
});

describe("holidays", () => {
  it("keeps optional days and other states out unless asked", () => {
    const names = (options = {}) => holidays(2026, options).map(({ name }) => name);
    expect(names()).not.toContain("carnival-tuesday");
    expect(names({ state: "PE" })).toContain("pernambuco-revolution");
    expect(names({ state: "PE" })).not.toContain("sao-joao");
    expect(names({ state: "PE", optional: true })).toEqual(expect.arrayContaining(["sao-joao", "corpus-christi"]));
    expect(names({ state: "SP", optional: true })).not.toContain("sao-joao");
  });

  it("has Black Consciousness Day from 2024 on", () => {
    const has = (year: number) => holidays(year).some(({ name }) => name === "black-consciousness");
    expect([has(2023), has(2024)]).toEqual([false, true]);
  });

  it("comes in the order of the year", () => {
    for (const year of [2024, 2025, 2035]) {
      const days = holidays(year, { state: "PE", optional: true }).map((holiday) => holiday.day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });
});

describe("programSteps", () => {
  it("ends its eight steps from 5 January 2026 where the calendar of the program does", () => {
    expect(programSteps(dayOf("2026-01-05"), off2026).map(({ end }) => isoOf(end))).toEqual([
      "2026-02-18",
      "2026-03-04",
      "2026-03-11",
      "2026-03-18",
      "2026-04-01",
      "2026-04-16",
      "2026-06-16",
      "2026-06-30",
    ]);
  });

  it("begins each step where the one before ends", () => {
    const steps = programSteps(dayOf("2026-01-05"), off2026);
    expect(steps.slice(1).map(({ start }) => start)).toEqual(steps.slice(0, -1).map(({ end }) => end));
  });
});

describe("quarterlyMeetings", () => {
  it("moves off holidays and weekends", () => {
    const daysOff2027 = new Set([...daysOff(2027), dayOf("2027-04-02")]);
    expect(quarterlyMeetings(2027, 0, daysOff2027).map(isoOf)).toEqual([
      "2027-01-04",
      "2027-04-01",
      "2027-07-01",
      "2027-10-01",
    ]);
    expect(quarterlyMeetings(2027, 1, daysOff2027).map(isoOf)[1]).toBe("2027-04-05");
  });
});

describe("dayOf", () => {
  it.each(["2026-02-30", "05/01/2026", "2026-13-01", "", "2026-1-5"])("refuses %s", (text) => {
    expect(() => dayOf(text)).toThrow(expect.objectContaining({ code: "wrong-type" }));
  });

  it("comes back as it was written, and knows its day of the week", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true }), (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(isoOf(dayOf(text))).toBe(text);
        expect(weekdayOf(dayOf(text))).toBe(date.getUTCDay());
      }),
    );
  });
});
