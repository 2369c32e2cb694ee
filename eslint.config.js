import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureFolders = ["src/errors.ts", "src/{dataset,analysis,sheets,text,sources}/**/*.ts"];

/** The house limits: think again beyond them. */
const sizes = (functionLines) => ({
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: functionLines, skipBlankLines: true, skipComments: true }],
  "max-params": "off",
  "@typescript-eslint/max-params": ["error", { max: 4 }],
});

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a file is named as its main export.",
};

const untranslatedText = {
  selector: "JSXText[value=/\\p{L}/u]",
  message: "Words that people see live in src/text, in Portuguese and English.",
};

const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take the time as an argument: entries/ reads the clock.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Take the time as an argument: entries/ reads the clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Take the random source as an argument, seeded in entries/.",
  },
];

const mockedModule = {
  selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]",
  message: "No module of ours is mocked: whatever is impure is an argument.",
};

/** Names that a pure folder must not know, with what to use instead. */
const impureGlobals = [
  ["fetch", "Take the fetch function as an argument; entries/ chooses it."],
  ["XMLHttpRequest", "Take the fetch function as an argument; entries/ chooses it."],
  ["Excel", "Return a SheetSpec; src/workbook writes it."],
  ["Office", "Only src/workbook, src/taskpane and src/entries speak to Office."],
  ["OfficeExtension", "Only src/workbook speaks to Office."],
  ["CustomFunctions", "Throw a JuntosError; src/functions turns it into a cell error."],
  ["document", "Only src/taskpane touches the page."],
  ["window", "Only src/taskpane touches the page."],
  ["navigator", "Take the language as an argument; entries/ chooses it."],
  ["localStorage", "State lives in the workbook's tables."],
  ["sessionStorage", "State lives in the workbook's tables."],
  ["process", "Take what you need as an argument; entries/ reads the environment."],
  ["console", "Return a Problem or throw a JuntosError; entries/ prints."],
  ["Buffer", "Use Uint8Array: this also runs in a browser."],
].map(([name, message]) => ({ name, message }));

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "reports/", "node_modules/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...sizes(50),
      eqeqeq: ["error", "always"],
      "no-restricted-syntax": ["error", noDefaultExport],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number in a sentence is what template strings are for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // `() => undefined` as a handler and Office.js callbacks that return promises are both ordinary here.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A leading underscore says: given, and not needed.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Spreading a text into its characters is meant.
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }, "string"] }],
    },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals],
      "no-restricted-syntax": ["error", noDefaultExport, ...impure],
    },
  },
  {
    files: ["src/workbook/**/*.ts", "src/pipeline/**/*.ts", "src/functions/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...impure] },
  },
  {
    // The cell error of a custom function is not typed as an Error.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    // A declaration has the arguments that people type, by position.
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/max-params": ["error", { max: 8 }] },
  },
  {
    files: ["src/{workbook,pipeline,functions,taskpane,entries}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    // Without call-sync-before-read: it takes calls on a proxy of the same batch for reads.
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      ...sizes(80),
      "no-restricted-syntax": ["error", noDefaultExport, untranslatedText],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A describe block is one function; a table of cases is as long as it is.
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 500, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", noDefaultExport, mockedModule],
      // An assertion says more than a guard where the test would fail anyway.
      "@typescript-eslint/no-non-null-assertion": "off",
      // JSON.parse in a test: the expectation that follows is the check.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
);
