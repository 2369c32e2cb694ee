import { readFileSync, writeFileSync } from "node:fs";
import type { OfficeClass } from "../workbench/host/officeClass";
import { REQUIREMENT_SETS, isSetSupported } from "../workbench/host/requirementSets";
import { loadOfficeJs } from "../workbench/loadOfficeJs";
import { officeClasses } from "../workbench/objects/officeClasses";

/** The page of documentation of which one part is written by this script, from the tables that the host goes by. */
export const GUIDE = "docs/workbench.md";
const BEGIN = "<!-- written by `npm run guides`: begin -->";
const END = "<!-- written by `npm run guides`: end -->";

/** The page as it is to be: everything as it was, and the part between the marks anew. */
export function workbenchGuide(page: string): string {
  const [before, rest = ""] = page.split(BEGIN);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined) throw new Error(`${GUIDE} lacks its marks`);
  return [before, BEGIN, "\n\n", implemented(), "\n\n", END, after].join("");
}

/** One class of the client library: what its prototype tells of itself. */
type ClientPrototype = Readonly<Record<string, unknown>> & {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
};

function implemented(): string {
  const { Excel: library } = loadOfficeJs({ isSetSupported: (...of) => isSetSupported(REQUIREMENT_SETS, ...of) });
  const client = library as unknown as Readonly<Record<string, { readonly prototype?: ClientPrototype } | undefined>>;
  const classes = Object.values(officeClasses as unknown as Readonly<Record<string, OfficeClass<unknown>>>)
    .filter(({ name }) => client[name]?.prototype !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sections = classes.map((one) => section(one, client[one.name]?.prototype ?? {}));
  return [`${classes.length} classes of the library are answered for. All others are refused.`, ...sections].join("\n");
}

function section(host: OfficeClass<unknown>, client: ClientPrototype): string {
  const properties = Object.entries(host.properties);
  const both = properties.filter(([, { get, set }]) => get && set).map(([name]) => camel(name));
  const reads = properties.filter(([, { get, set }]) => get && !set).map(([name]) => camel(name));
  const writes = properties.filter(([, { get, set }]) => !get && set).map(([name]) => camel(name));
  const leads = Object.keys(host.navigations).map(camel);
  const methods = Object.keys(host.methods)
    .filter((name) => !name.startsWith("_"))
    .map((name) => `${camel(name)}()`);
  const known = [...both, ...reads, ...writes, ...leads, ...methods];
  const lines = [
    ["reads and writes", both],
    ["reads", reads],
    ["writes", writes],
    ["leads to", leads],
    ["calls", methods],
    ["refuses", refused(client, new Set(known))],
  ] as const;
  const written = lines.filter(([, names]) => names.length > 0).map(([verb, names]) => `- ${verb}: ${quoted(names)}`);
  return ["", `### ${host.name}`, "", ...written].join("\n");
}

/** Members of every class of the library, which the library answers by itself, and events, which have a section. */
const BY_THE_LIBRARY = /^(?:constructor|load|retrieve|set|update|toJSON|setMockData|ensureUnchanged|items|on[A-Z].*)$/;

function refused(client: ClientPrototype, known: ReadonlySet<string>): string[] {
  const properties = [...(client._scalarPropertyNames ?? []), ...(client._navigationPropertyNames ?? [])];
  const methods = Object.getOwnPropertyNames(client).filter((name) => {
    return typeof Object.getOwnPropertyDescriptor(client, name)?.value === "function";
  });
  return [...properties, ...methods.map((name) => `${name}()`)]
    .filter((name) => !name.startsWith("_") && !BY_THE_LIBRARY.test(name.replace("()", "")))
    .filter((name) => !known.has(name))
    .sort();
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

if (process.argv[1]?.endsWith("workbenchGuide.ts")) writeFileSync(GUIDE, workbenchGuide(readFileSync(GUIDE, "utf8")));
