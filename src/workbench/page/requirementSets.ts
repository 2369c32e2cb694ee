/** What the host says that it supports. Microsoft's client library from npm knows ExcelApi up to 1.15. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
  DialogApi: "1.2",
};
