import { checkedRule, clearValidation, setValidation, validationAt } from "../../book/validations";
import type { ValidationState } from "../../book/officeState";
import { flagValue, recordValue } from "../../host/arguments";
import { officeClass } from "../../host/officeClass";
import type { RangeTarget } from "../officeObjects";

export const dataValidationClass = officeClass<RangeTarget>({
  name: "DataValidation",
  properties: {
    Rule: {
      get: (target) => state(target)?.rule ?? {},
      set: (target, value) => {
        const rule = checkedRule(target.book, target.live, recordValue(value));
        setValidation(target.book, target.live, { rule });
      },
    },
    Type: { get: (target) => validationType(state(target)) },
    IgnoreBlanks: {
      get: (target) => state(target)?.ignoreBlanks ?? true,
      set: ({ book, live }, value) => setValidation(book, live, { ignoreBlanks: flagValue(value) }),
    },
    Prompt: {
      get: (target) => state(target)?.prompt ?? { message: "", showPrompt: true, title: "" },
      set: ({ book, live }, value) => {
        const given = recordValue(value);
        const prompt = {
          title: text(given, "title"),
          message: text(given, "message"),
          showPrompt: flag(given, "showPrompt"),
        };
        setValidation(book, live, { prompt });
      },
    },
    ErrorAlert: {
      get: (target) => state(target)?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" },
      set: ({ book, live }, value) => {
        const given = recordValue(value);
        const errorAlert = {
          title: text(given, "title"),
          message: text(given, "message"),
          showAlert: flag(given, "showAlert"),
          style: text(given, "style") || "Stop",
        };
        setValidation(book, live, { errorAlert });
      },
    },
    Valid: { get: () => null },
  },
  methods: {
    Clear: ({ book, live }) => {
      clearValidation(book, live);
      return null;
    },
  },
});

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

function validationType(validation: ValidationState | null): string {
  const [kind] = Object.keys(validation?.rule ?? {});
  return kind === undefined ? "None" : (TYPES[kind] ?? "None");
}

function state({ book, live }: RangeTarget): ValidationState | null {
  return validationAt(book, live);
}

/** The wire may spell a part's name either way. */
function part(given: Readonly<Record<string, unknown>>, name: string): unknown {
  return given[name] ?? given[name.charAt(0).toUpperCase() + name.slice(1)];
}

function text(given: Readonly<Record<string, unknown>>, name: string): string {
  const value = part(given, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function flag(given: Readonly<Record<string, unknown>>, name: string): boolean {
  return part(given, name) !== false;
}
