import type { WireResult } from "../customFunctions/shownResult";
import { invalidArgument } from "../host/hostError";
import { officeClass } from "../host/officeClass";
import type { AddinTarget } from "./officeObjects";

/** What the runtime does better where the host allows it: small parts of large answers, shorter pauses, no long ones. */
const FEATURES = [1, 2, 4];

/** By which the add-in's custom-functions runtime reports: that it is there, and what functions gave. */
export const customFunctionsClass = officeClass<AddinTarget>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ book, tell }) => {
      if (tell) book.customFunctions?.connect(tell);
      return null;
    },
    _GetEnabledFeatures: () => FEATURES,
    SetInvocationArrayResults: ({ book }, args) => {
      const results = args.raw(0);
      if (!Array.isArray(results)) throw invalidArgument();
      book.takeFunctionResults(results as WireResult[]);
      return null;
    },
  },
});
