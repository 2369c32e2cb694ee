/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { filesIn } from "./filesIn";
import { JuntosManifest } from "./juntosManifest";
import { ProductionBuild } from "./productionBuild";

const officeLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const origin = "https://juntos.example/addin";

/** Addresses that stand in the bundle as text and are never asked for; test/browser/pane.test.ts watches that they are not. */
const mentioned = [
  "http://www.w3.org/", // Names of XML namespaces.
  "https://reactjs.org/docs/error-decoder.html", // In React's error messages.
  "https://github.com/microsoft/fluentui/", // In Fluent's warnings.
  "https://res-1.cdn.office.net/files/fabric-cdn-prod_", // Fluent's fonts, which withoutWebFonts.ts turns off.
];

let build: ProductionBuild;
beforeAll(() => {
  build = new ProductionBuild({ origin });
}, 120_000);
afterAll(() => {
  build.remove();
});

const page = (file: string) => new DOMParser().parseFromString(build.read(file), "text/html");

describe("the production build", () => {
  test("asks nobody but Microsoft's address of the Office library for anything", () => {
    const outside = [...page("taskpane.html").querySelectorAll("[src], link[href]")]
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
      .filter((address) => /^(\w+:)?\/\//.test(address));
    expect(outside).toEqual([officeLibrary]);
    expect(page("taskpane.html").querySelector("head script")?.getAttribute("src")).toBe(officeLibrary);
  });

  test("names no other address in its scripts, save those that are only text", () => {
    const addresses = build.read("addin.js").match(/https?:\/\/[^\s"'`)\\]+/g) ?? [];
    expect(addresses.filter((address) => !mentioned.some((start) => address.startsWith(start)))).toEqual([]);
  });

  test("lets no page evaluate text as code", () => {
    for (const file of build.files().filter((name) => name.endsWith(".html"))) {
      const policy = page(file).querySelector("[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      expect(page(file).querySelectorAll("script:not([src])")).toHaveLength(0);
    }
    expect(build.read("addin.js").match(/\beval\(|\bFunction\(/g)).toBeNull();
  });

  test("holds the add-in and neither workbench, engine nor Office library", () => {
    expect(build.modules).toContain("./src/entries/addin.tsx");
    const foreign = /src\/workbench\/|o-spreadsheet|excelts|chart\.js|luxon|@microsoft\/office-js/;
    expect(build.modules.filter((name) => foreign.test(name))).toEqual([]);
    expect(build.files().filter((name) => /office.*\.js$/i.test(name))).toEqual([]);
  });

  test("holds every file that its manifest names, at the address that was asked for", () => {
    const addresses = new JuntosManifest(build.read("manifest.xml")).addresses();
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    const files = addresses.map((address) => address.slice(origin.length + 1));
    expect(files.filter((file) => !build.files().includes(file))).toEqual([]);
  });

  test("describes exactly the functions that the source declares", () => {
    const { functions } = JSON.parse(build.read("functions.json")) as { functions: { id: string }[] };
    const sources = filesIn("src/functions").map((path) => readFileSync(path, "utf8"));
    const declared = sources.flatMap((text) => [...text.matchAll(/@customfunction\s+(\S+)/g)].map(([, id]) => id));
    expect(functions.map(({ id }) => id).sort()).toEqual(declared.sort());
  });

  test("keeps the pane within the size that the project allows", () => {
    const { "size-limit": limits } = JSON.parse(readFileSync("package.json", "utf8")) as {
      "size-limit": { limit: string }[];
    };
    expect(gzipSync(build.read("addin.js")).length).toBeLessThan(Number.parseInt(limits[0]!.limit) * 1000);
  });

  test("does not carry the package's own description into the bundle", () => {
    expect(build.read("addin.js").includes("devDependencies")).toBe(false);
  });
});

test("a build for an address without https is refused", () => {
  expect(() => new ProductionBuild({ origin: "http://juntos.example" })).toThrow("must begin with https://");
});

test("no file of Microsoft's library is in the repository", () => {
  const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n");
  expect(tracked.length).toBeGreaterThan(10);
  const theirs =
    /(^|\/)(office(\.debug)?|excel-(web|win32|mac|ios)-.*|custom-functions-runtime.*|o15apptofile.*|office_strings.*)\.js$/i;
  expect(tracked.filter((path) => theirs.test(path))).toEqual([]);
});
