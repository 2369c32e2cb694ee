import { openWorkbench } from "../../../src/workbench/nodeWorkbench";
import type { NodeWorkbench } from "../../../src/workbench/nodeWorkbench";
import type { Fault } from "../../../src/workbench/host/faults";

const write = (workbench: NodeWorkbench, value: unknown, options: Excel.RunOptions = {}) =>
  workbench.Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });

const read = async (workbench: NodeWorkbench): Promise<unknown> =>
  workbench.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

describe("the meter", () => {
  test("counts round trips, actions and bytes, and keeps how each request ended", async () => {
    const workbench = await openWorkbench();
    workbench.faults.inject(2, { kind: "error", code: "GeneralException" });
    await write(workbench, 1);
    await expect(write(workbench, 2)).rejects.toMatchObject({ code: "GeneralException" });
    const { requests, totals, cleanUps } = workbench.instruments.meter;
    expect(requests.map(({ code }) => code)).toEqual(["", "GeneralException"]);
    expect(totals.count).toBe(2);
    expect(requests[0]?.actions).toBeGreaterThan(3);
    expect(requests[0]?.bytes).toBeGreaterThan(200);
    expect(requests[0]?.responseBytes).toBeGreaterThan(20);
    expect(cleanUps.length).toBeGreaterThan(0);
  });
});

describe("a failing request", () => {
  const cases: readonly (readonly [string, Fault, string])[] = [
    ["any error", { kind: "error", code: "AccessDenied" }, "AccessDenied"],
    ["a time-out", { kind: "timeout" }, "Timeout"],
    ["a lost session", { kind: "sessionLost" }, "InvalidOrTimedOutSession"],
    ["a person who types", { kind: "cellEditMode" }, "InvalidOperationInCellEditMode"],
    ["a limit of size", { kind: "payloadLimit" }, "RequestPayloadSizeLimitExceeded"],
    ["a limit of activity", { kind: "tooMany" }, "ActivityLimitReached"],
  ];

  test.each(cases)("by %s is the one that was chosen", async (_name, fault, code) => {
    const workbench = await openWorkbench();
    workbench.faults.inject(2, fault);
    await write(workbench, 1);
    await expect(write(workbench, 2)).rejects.toMatchObject({ code });
    workbench.faults.restore();
    await write(workbench, 3);
    expect(await read(workbench)).toBe(3);
  });

  test("is never answered", async () => {
    const workbench = await openWorkbench();
    workbench.faults.inject(1, { kind: "silence" });
    const outcome = await Promise.race([
      write(workbench, 1).then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silent"), 50)),
    ]);
    expect(outcome).toBe("silent");
  });

  test("may have been done all the same", async () => {
    const workbench = await openWorkbench();
    workbench.faults.inject(1, { kind: "timeout", when: "after" });
    await expect(write(workbench, 7)).rejects.toMatchObject({ code: "Timeout" });
    expect(await read(workbench)).toBe(7);
  });
});

describe("the payload limit", () => {
  test("turns away a request that is too large, with nothing done", async () => {
    const workbench = await openWorkbench();
    await write(workbench, "before");
    workbench.instruments.payloadLimit = 2000;
    await expect(write(workbench, "x".repeat(3000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await read(workbench)).toBe("before");
  });

  test("keeps an answer that is too large off the wire", async () => {
    const workbench = await openWorkbench();
    await write(workbench, "x".repeat(3000));
    workbench.instruments.payloadLimit = 2000;
    await expect(read(workbench)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(workbench.meter.requests.at(-1)?.responseBytes).toBeLessThan(500);
  });
});

describe("latency", () => {
  test("holds every request up", async () => {
    const workbench = await openWorkbench();
    workbench.instruments.latency = 40;
    const start = performance.now();
    await write(workbench, 1);
    expect(performance.now() - start).toBeGreaterThanOrEqual(38);
  });
});

describe("a person who types in a cell", () => {
  test("makes requests fail until Enter is pressed", async () => {
    const workbench = await openWorkbench();
    workbench.faults.isCellEditMode = true;
    await expect(write(workbench, 1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    workbench.faults.isCellEditMode = false;
    await write(workbench, 2);
    expect(await read(workbench)).toBe(2);
  });

  test("makes requests wait that ask for it with delayForCellEdit", async () => {
    const workbench = await openWorkbench();
    workbench.faults.isCellEditMode = true;
    let isDone = false;
    const writing = write(workbench, 5, { delayForCellEdit: true }).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    workbench.faults.isCellEditMode = false;
    await writing;
    expect(await read(workbench)).toBe(5);
  });
});

describe("requirement sets", () => {
  test("are what the library on this side goes by", async () => {
    const workbench = await openWorkbench();
    expect(workbench.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(workbench.isSetSupported("ExcelApi", "1.16")).toBe(false);
    workbench.instruments.requirementSets = { ExcelApi: "1.12" };
    expect([workbench.isSetSupported("excelapi", "1.12"), workbench.isSetSupported("ExcelApi", "1.13")]).toEqual([
      true,
      false,
    ]);
    expect(workbench.isSetSupported("CustomFunctionsRuntime")).toBe(false);
  });

  test("make the library refuse what came later", async () => {
    const workbench = await openWorkbench();
    workbench.instruments.requirementSets = { ExcelApi: "1.12" };
    const resized = workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add("A1:B2", true);
      table.resize("A1:B3");
      await context.sync();
    });
    await expect(resized).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
