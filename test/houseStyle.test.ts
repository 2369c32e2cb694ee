// Rules of the house that no tool knows: where a file may live, and what it may be called.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesIn } from "./filesIn";

const sources = filesIn("src").filter((path) => /\.tsx?$/.test(path));
const documents = [...filesIn("docs"), "README.md", "CONTRIBUTING.md", "CHANGELOG.md"].filter((path) =>
  path.endsWith(".md"),
);

describe("the source tree", () => {
  test("has no folder in which nothing can be found", () => {
    const vague = /^(utils?|common|helpers?|services?|core|lib|types|models|misc|shared)$/;
    expect(
      sources.filter((path) =>
        dirname(path)
          .split("/")
          .some((name) => vague.test(name)),
      ),
    ).toEqual([]);
  });

  test("has no file that only passes on what others export", () => {
    expect(sources.filter((path) => /^index\.tsx?$/.test(basename(path)))).toEqual([]);
    const barrels = sources.filter((path) => /^export \* from /m.test(readFileSync(path, "utf8")));
    expect(barrels).toEqual([]);
  });

  test("names files in camel case, components in Pascal case", () => {
    const ofItsKind = (path: string) => /^[a-z][A-Za-z0-9]*\.tsx?$|^[A-Z][A-Za-z0-9]*\.tsx$/.test(basename(path));
    expect(sources.filter((path) => !ofItsKind(path))).toEqual([]);
  });

  test("is mirrored by the tests", () => {
    const strays = filesIn("test")
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => dirname(path).replace(/^test\/?/, ""))
      // Tests of the whole: in a browser, in LibreOffice, of the command line.
      .filter((folder) => !["", "browser", "libreOffice", "bench"].includes(folder))
      .filter((folder) => !existsSync(join("src", folder)));
    expect([...new Set(strays)]).toEqual([]);
  });
});

describe("the documentation", () => {
  /** The anchor that GitHub gives a heading. */
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
  const anchorsOf = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = ""]) => anchor(heading.trim()));

  const links = documents.flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^(https?|mailto):/.test(target))
      .map((target) => [document, target] as const),
  );

  const codeIn = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code);

  test("links only to what is there", () => {
    const broken = links.filter(([document, target]) => {
      const [path = "", heading] = target.split("#");
      const file = path === "" ? document : join(dirname(document), path);
      return !existsSync(file) || (heading !== undefined && !anchorsOf(file).includes(heading));
    });
    expect(links).not.toHaveLength(0);
    expect(broken).toEqual([]);
  });

  test("names only files and folders that exist", () => {
    const named = documents.flatMap((document) =>
      [...readFileSync(document, "utf8").matchAll(/`((?:src|test|docs|scripts|assets)\/[\w./-]+)`/g)].map(
        ([, path = ""]) => [document, path] as const,
      ),
    );
    expect(named.filter(([, path]) => !existsSync(path))).toEqual([]);
  });

  test("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const commands = documents.flatMap((document) =>
      codeIn(document)
        .flatMap((code) => [...code.matchAll(/npm (run |test|start)(?:--silent )?([a-z][\w:-]*)?/g)])
        .map(([, verb = "", name = ""]) => [document, verb === "run " ? name : verb] as const)
        // "npm run --silent" alone is about any command.
        .filter(([, name]) => name !== ""),
    );
    expect(commands).not.toHaveLength(0);
    expect(commands.filter(([, name]) => !(name in scripts))).toEqual([]);
  });
});
