import type { Surroundings } from "../functions/cells/answer";
import { functionIds } from "../functions/functionIds";

/** What registering takes from the page: the library's object to register with, and what every call needs. */
export interface FunctionServices extends Omit<Surroundings, "CellError" | "language"> {
  readonly customFunctions: typeof CustomFunctions;
  /** Asked at every call. */
  readonly language: () => Surroundings["language"];
}

/** Announces every JUNTOS.* function to Excel. What calculates is loaded with the first call. */
export function registerFunctions({ customFunctions, language, ...services }: FunctionServices): void {
  // Its code is one of the strings of an enumeration of theirs.
  const CellError = customFunctions.Error as Surroundings["CellError"];
  for (const id of functionIds) {
    customFunctions.associate(id, async (...args: unknown[]) => {
      const [{ answer }, { functionTable }] = await loaded();
      return answer(functionTable[id], args, { ...services, CellError, language: language() });
    });
  }
}

function loaded() {
  return Promise.all([
    import(/* webpackChunkName: "functions" */ "../functions/cells/answer"),
    import(/* webpackChunkName: "functions" */ "../functions/functionTable"),
  ]);
}
