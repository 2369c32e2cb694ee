/** @jest-environment jsdom */
// What Microsoft's schemas cannot see, and the order of elements, which is all that they say without an Office at hand.
import { readFileSync } from "node:fs";
import { JuntosManifest } from "./juntosManifest";

const manifest = new JuntosManifest(readFileSync("manifest.xml", "utf8"));
const packageJson = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Children of each element in the order that the schemas want (MS-OWEMXML); those that we do not use are left out. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains",
    "Hosts Requirements DefaultSettings Permissions VersionOverrides",
  ]
    .join(" ")
    .split(" "),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("manifest.xml", () => {
  test.each(Object.entries(order))("%s has its children in the order of Microsoft's schemas", (name, expected) => {
    const parents = manifest.elements(name);
    expect(parents).not.toHaveLength(0);
    for (const parent of parents) {
      const positions = [...parent.children].map(({ localName }) => expected.indexOf(localName));
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
      expect(positions).not.toContain(-1);
    }
  });

  test("has an id of its own and the version of the package", () => {
    expect(manifest.text("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.text("Version")).toBe(`${packageJson.version}.0`);
  });

  test("names every resource once, uses every one, and uses none that is not there", () => {
    const defined = manifest.resourceIds();
    const used = [...manifest.attributes("resid")];
    expect(defined).toEqual([...new Set(defined)]);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("gives no two controls or groups the same id", () => {
    const ids = ["Group", "Control"].flatMap((name) => manifest.elements(name)).map((each) => each.getAttribute("id"));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("has only https addresses, all of one origin", () => {
    const origins = manifest.addresses().map((address) => new URL(address).origin);
    expect(origins).not.toHaveLength(0);
    expect(new Set(origins)).toEqual(new Set(["https://localhost:3000"]));
    expect(manifest.elements("AppDomain")).toHaveLength(0);
  });

  test("runs pane, functions and commands in one page that stays alive", () => {
    const [runtime, ...others] = manifest.elements("Runtime");
    expect(others).toHaveLength(0);
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const page = runtime?.getAttribute("resid");
    const shared = ["Page SourceLocation", "FunctionFile", "Action SourceLocation"].map((path) => manifest.resid(path));
    expect(shared).toEqual([page, page, page]);
    expect(manifest.resource(page ?? "")).toBe(
      manifest.elements("DefaultSettings")[0]?.firstElementChild?.getAttribute("DefaultValue"),
    );
  });

  test("opens the pane in one place only, which has a name", () => {
    const actions = manifest.elements("Action").filter((action) => manifest.typeOf(action) === "ShowTaskpane");
    expect(actions).toHaveLength(1);
    expect(actions[0]?.firstElementChild?.localName).toBe("TaskpaneId");
    expect(actions[0]?.firstElementChild?.textContent).toMatch(/^\S{1,125}$/);
  });

  test("asks for what a shared runtime with custom functions needs", () => {
    const sets = manifest.elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.12"],
    ]);
  });

  test("has a namespace for functions that no language changes", () => {
    const namespace = manifest.resource(manifest.resid("Namespace"));
    expect(namespace).toBe("JUNTOS");
    expect(manifest.overridesOf(manifest.resid("Namespace"))).toEqual([]);
  });
});

describe("the words of manifest.xml", () => {
  test("are English by default, and Portuguese where Excel is", () => {
    expect(manifest.text("DefaultLocale")).toBe("en-US");
    expect(new Set(manifest.attributes("Locale"))).toEqual(new Set(["pt-BR"]));
  });

  test.each(["DisplayName", "Description"])("%s is there in both languages", (name) => {
    const [element] = manifest.elements(name);
    expect(element?.querySelectorAll("Override")).toHaveLength(1);
  });

  test("are translated, save for the name of the product", () => {
    const untranslated = manifest
      .strings()
      .filter(({ overrides }) => overrides.length === 0)
      .map(({ value }) => value);
    expect(untranslated.filter((value) => !/^juntos$/i.test(value))).toEqual([]);
  });

  test("are within the length that Office shows", () => {
    const tooLong = manifest
      .strings()
      .filter(({ value, overrides, limit }) => [value, ...overrides].some((text) => text.length > limit));
    expect(tooLong).toEqual([]);
    expect(manifest.text("ProviderName").length).toBeLessThanOrEqual(125);
    const described = manifest.elements("Description")[0];
    const descriptions = [
      described?.getAttribute("DefaultValue"),
      described?.querySelector("Override")?.getAttribute("Value"),
    ];
    for (const description of descriptions) expect(description?.length).toBeLessThanOrEqual(250);
  });
});

describe("the icons of manifest.xml", () => {
  const named: readonly (readonly [string, number])[] = [
    [manifest.elements("IconUrl")[0]?.getAttribute("DefaultValue") ?? "", 32],
    [manifest.elements("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "", 64],
    ...manifest
      .elements("Icon")
      .flatMap((icon) => [...icon.children])
      .map(
        (image) => [manifest.resource(image.getAttribute("resid") ?? ""), Number(image.getAttribute("size"))] as const,
      ),
  ];

  test("cover the sizes that the ribbon asks for", () => {
    for (const icon of manifest.elements("Icon")) {
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    }
  });

  test.each(named)("%s is a picture of %d pixels", (address, size) => {
    const png = readFileSync(new URL(address).pathname.slice(1));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
