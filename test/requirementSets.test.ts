import { readFileSync } from "node:fs";
import { filesIn } from "./filesIn";
import { officeApiUse, type OfficeApiUse } from "./officeApiUse";

/** The minimum that manifest.xml asks of Excel: what is beyond it is not there for everybody. */
const minimum = new Map(
  [...readFileSync("manifest.xml", "utf8").matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)].map(
    ([, name = "", minor = ""]) => [name, Number(minor)],
  ),
);

/** "ExcelApi 1.12" is within the manifest, "ExcelApi 1.13" and "ExcelApiOnline 1.1" are not; no note is no promise broken. */
function isBeyondManifest({ requirementSet }: OfficeApiUse): boolean {
  if (requirementSet === null) return false;
  const [name = "", version = ""] = requirementSet.split(" ");
  const [major, minor] = version.split(".").map(Number);
  const allowed = minimum.get(name);
  return allowed === undefined || major !== 1 || minor === undefined || minor > allowed;
}

/**
 * Later members that the code uses only where `isSetSupported` says that Excel has them: the file, the member, and the
 * question that guards it.
 */
const guarded = [{ file: "src/workbook/tableSteps.ts", member: "Table.resize", question: '"ExcelApi", "1.13"' }];

const isGuarded = ({ where, member }: OfficeApiUse) =>
  guarded.some((each) => where.startsWith(`${each.file}:`) && each.member === member);

const inWords = ({ where, member, requirementSet }: OfficeApiUse) =>
  `${where} ${member} (${requirementSet ?? "no note"})`;

const files = filesIn("src").filter(
  (path) => /\.tsx?$/.test(path) && !/^src\/(workbench|sources|analysis|dataset|sheets|text)\//.test(path),
);

const cases = {
  "a method": [`workbook.tables.getItem("t").resize("A1:B2");`, "Table.resize (ExcelApi 1.13)"],
  "a property named in load": [
    `sheet.getRange().load("valueTypes, valuesAsJson");`,
    "Range.valuesAsJson (ExcelApi 1.16)",
  ],
  "a property of a collection's items named in load": [
    `workbook.worksheets.load(["items/name", "items/tabId"]);`,
    "Worksheet.tabId (ExcelApi 1.14)",
  ],
  "a property set through an object": [
    `sheet.set({ name: "s", showDataTypeIcons: false });`,
    "WorksheetUpdateData.showDataTypeIcons (ExcelApi 1.19)",
  ],
  "a member named in brackets": [`void sheet["namedSheetViews"];`, "Worksheet.namedSheetViews (ExcelApiOnline 1.1)"],
} as const;

const allowed = `const table = workbook.tables.add("A1:B2", true); table.set({ name: "t" }); sheet.getRange("A1").values = [[1]];`;

const inFunction = (code: string) =>
  `export function run(workbook: Excel.Workbook, sheet: Excel.Worksheet) {\n${code}\n}\n`;

const fixtures = new Map([
  ["src/workbook/fixture-allowed.ts", inFunction(allowed)],
  ...Object.values(cases).map(([code], index) => [`src/workbook/fixture-${index}.ts`, inFunction(code)] as const),
]);

describe("the Office.js members that the add-in uses", () => {
  const uses = officeApiUse(files, fixtures);
  const usesOf = (file: string) => uses.filter(({ where }) => where.startsWith(`${file}:`));

  test("are within the requirement sets of the manifest", () => {
    expect(minimum.get("ExcelApi")).toBeDefined();
    expect(files.flatMap(usesOf)).not.toHaveLength(0);
    const beyond = files.flatMap(usesOf).filter(isBeyondManifest);
    expect(beyond.filter((use) => !isGuarded(use)).map(inWords)).toEqual([]);
  });

  test.each(guarded)("$member, which is later, is used only after asking for it", ({ file, member, question }) => {
    expect(usesOf(file).filter((use) => use.member === member)).not.toHaveLength(0);
    const asked = files.filter((path) => /isSetSupported(\?\.)?\(/.test(readFileSync(path, "utf8")));
    expect(asked.filter((path) => readFileSync(path, "utf8").includes(`(${question})`))).not.toHaveLength(0);
  });

  test.each(Object.keys(cases).map((name, index) => [name, index] as const))(
    "%s that is later than the manifest allows is found",
    (name, index) => {
      const [, expected] = cases[name as keyof typeof cases];
      const found = usesOf(`src/workbook/fixture-${index}.ts`).filter(isBeyondManifest);
      expect(found.map(inWords)).toEqual([expect.stringContaining(expected) as unknown]);
    },
  );

  test("what the manifest allows is seen and passes", () => {
    const found = usesOf("src/workbook/fixture-allowed.ts");
    expect(found.map(({ member }) => member)).toEqual(
      expect.arrayContaining(["TableCollection.add", "TableUpdateData.name", "Range.values"]),
    );
    expect(found.filter(isBeyondManifest).map(inWords)).toEqual([]);
  });
});
