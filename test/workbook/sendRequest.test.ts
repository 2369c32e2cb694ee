import type { ExcelRun } from "../../src/workbook/excelRun";
import { sendRequest } from "../../src/workbook/sendRequest";
import { FakeTimers } from "./fakeTimer";

class LibraryError extends Error {
  constructor(readonly code: string) {
    super(`${code} happened`);
  }
}

/** Fails with these codes, one a request, then answers 7. */
function failing(codes: string[]): ExcelRun {
  const left = [...codes];
  return () => {
    const code = left.shift();
    return code === undefined ? Promise.resolve(7 as never) : Promise.reject(new LibraryError(code));
  };
}

const nothing = () => Promise.resolve(7);
const busy = "InvalidOperationInCellEditMode";

describe("sendRequest", () => {
  test("waits longer and longer while somebody types in a cell, then goes on", async () => {
    const timers = new FakeTimers();
    await expect(sendRequest(failing([busy, busy, busy, busy]), nothing, { wait: timers.wait })).resolves.toBe(7);
    expect(timers.asked.filter((milliseconds) => milliseconds < 60_000)).toEqual([500, 1000, 2000, 3500]);
  });

  test("gives up when the typing does not end", async () => {
    const timers = new FakeTimers();
    const typing = Array.from({ length: 5 }, () => busy);
    await expect(sendRequest(failing(typing), nothing, { wait: timers.wait })).rejects.toMatchObject({
      code: "excel-busy",
    });
    expect(timers.pending).toBe(0);
  });

  test("does not wait where nobody gave it a timer", async () => {
    await expect(sendRequest(failing([busy]), nothing, {})).rejects.toMatchObject({ code: "excel-busy" });
  });

  test("calls an unanswered request silent, after the time that was given", async () => {
    const timers = new FakeTimers();
    const never: ExcelRun = () => new Promise(() => undefined);
    const sent = sendRequest(never, nothing, { wait: timers.wait, secondsToAnswer: 90 });
    timers.fire();
    await expect(sent).rejects.toMatchObject({ code: "excel-silent", facts: { seconds: 90 } });
    expect(timers.asked).toEqual([90_000]);
  });

  test("leaves no timer behind", async () => {
    const timers = new FakeTimers();
    await sendRequest(failing([]), nothing, { wait: timers.wait });
    expect(timers.asked).toEqual([300_000]);
    expect(timers.pending).toBe(0);
  });

  test.each([
    ["RequestPayloadSizeLimitExceeded", "excel-payload-too-large"],
    ["ResponsePayloadSizeLimitExceeded", "excel-payload-too-large"],
    ["InvalidOrTimedOutSession", "excel-session-lost"],
    ["Timeout", "excel-silent"],
    ["AccessDenied", "sheet-protected"],
    ["ApiNotFound", "excel-too-old"],
    ["GeneralException", "excel-refused"],
  ])("tells %s as %s, with Excel's own error underneath", async (code, ours) => {
    await expect(sendRequest(failing([code]), nothing, {})).rejects.toMatchObject({ code: ours, cause: { code } });
  });
});
