import { wordValue } from "../host/arguments";
import { officeClass } from "../host/officeClass";
import type { BookTarget } from "./officeObjects";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationClass = officeClass<BookTarget>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        book.calculationMode = wordValue(value, MODES);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: ({ book }) => (book.locale === "pt-BR" ? "," : ".") },
    ThousandsSeparator: { get: ({ book }) => (book.locale === "pt-BR" ? "." : ",") },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ book }) => {
      book.settle();
      return null;
    },
    /** Nothing is calculated or drawn before the end of a request anyhow. */
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
