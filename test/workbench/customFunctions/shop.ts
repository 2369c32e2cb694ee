import type { AddinFunctions, NodeWorkbench, OpenWorkbenchOptions } from "../../../src/workbench/nodeWorkbench";
import { openWorkbench } from "../../../src/workbench/nodeWorkbench";

/** Functions that do nothing but show what reaches them, and answer in the ways that a function can. */

const matrix = (name: string, optional = false) => ({ name, type: "any", dimensionality: "matrix", optional });
const scalar = (name: string, type = "any", optional = true) => ({ name, type, optional });

export const shop: AddinFunctions = {
  namespace: "SHOP",
  json: {
    functions: [
      {
        id: "DOUBLE",
        name: "DOUBLE",
        description: "Twice each value.",
        parameters: [matrix("values"), scalar("times")],
        result: { type: "any", dimensionality: "matrix" },
      },
      {
        id: "SEEN",
        name: "SEEN",
        parameters: [matrix("values"), scalar("more"), scalar("number", "number"), scalar("text", "string")],
        result: { type: "any", dimensionality: "matrix" },
        options: { requiresAddress: true, requiresParameterAddresses: true },
      },
      { id: "FAIL", name: "FAIL", parameters: [scalar("how", "string", false)], result: {} },
      { id: "LATER", name: "LATER", parameters: [scalar("value")], result: {}, options: { cancelable: true } },
      {
        id: "ARRAY",
        name: "ARRAY",
        parameters: [scalar("json", "string", false)],
        result: { dimensionality: "matrix" },
      },
      { id: "NOWHERE", name: "NOWHERE", parameters: [], result: {} },
    ],
  },
};

/** What the functions were called with, and calls that wait to be answered. */
export interface ShopLog {
  readonly calls: { readonly name: string; readonly values: readonly unknown[] }[];
  readonly waiting: { readonly value: unknown; readonly answer: (result: unknown) => void }[];
  readonly canceled: unknown[];
}

export interface Shop {
  readonly workbench: NodeWorkbench;
  readonly log: ShopLog;
  readonly enter: (address: string, formulas: unknown[][]) => Promise<void>;
  readonly read: (address: string) => Promise<unknown[][]>;
}

/** A workbench with these functions associated as an add-in does it. */
export async function openShop(options: Omit<OpenWorkbenchOptions, "functions"> & Pick<AddinFunctions, "blanks"> = {}) {
  const { blanks = "null", ...rest } = options;
  const workbench = await openWorkbench({ ...rest, functions: { ...shop, blanks } });
  const log: ShopLog = { calls: [], waiting: [], canceled: [] };
  associate(workbench.CustomFunctions, log);
  const read = (address: string) =>
    workbench.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  const enter = (address: string, formulas: unknown[][]) =>
    workbench.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
      await context.sync();
    });
  return { workbench, log, read, enter };
}

function associate(functions: typeof CustomFunctions, { calls, waiting, canceled }: ShopLog): void {
  const note = (name: string, values: readonly unknown[]) => calls.push({ name, values });
  functions.associate("DOUBLE", (values: number[][], times: number | null) => {
    note("DOUBLE", [values, times]);
    return values.map((row) => row.map((value) => value * (times ?? 2)));
  });
  functions.associate("SEEN", (...given: unknown[]) => {
    const { address, parameterAddresses } = given.pop() as CustomFunctions.Invocation;
    note("SEEN", given);
    return [[JSON.stringify({ given, address, parameterAddresses })]];
  });
  functions.associate("FAIL", (how: string) => {
    note("FAIL", [how]);
    if (how === "plain") throw new Error("not for people");
    const code = functions.ErrorCode[how as keyof typeof CustomFunctions.ErrorCode];
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's types do not say that it is an Error
    throw new functions.Error(code, `message of ${how}`);
  });
  functions.associate("LATER", (value: unknown, invocation: CustomFunctions.CancelableInvocation) => {
    note("LATER", [value]);
    invocation.onCanceled = () => canceled.push(value);
    return new Promise((answer) => waiting.push({ value, answer }));
  });
  functions.associate("ARRAY", (json: string) => {
    note("ARRAY", [json]);
    return JSON.parse(json, (_key, value: unknown) =>
      value === "missing" ? new functions.Error(functions.ErrorCode.notAvailable, "nobody sent it") : value,
    ) as unknown;
  });
}
