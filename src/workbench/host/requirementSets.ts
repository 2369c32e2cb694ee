/** What a host says that it supports, by the set's name: { ExcelApi: "1.15" }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** All that the client library from npm knows of Excel on the web: it was frozen at ExcelApi 1.15. */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(sets: RequirementSets, name: string, version = "0"): boolean {
  const key = Object.keys(sets).find((one) => one.toLowerCase() === name.toLowerCase());
  if (key === undefined) return false;
  const [has, wants] = [sets[key] ?? "0", version].map((text) => text.split(".").map(Number));
  const [major = 0, minor = 0] = has ?? [];
  const [wantedMajor = 0, wantedMinor = 0] = wants ?? [];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
