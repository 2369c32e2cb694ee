import { apiNotFound } from "./hostError";
import type { OfficeClass, OfficeObject } from "./officeClass";
import type { QueryInfo } from "./wire";

/** Finds an object's class. */
export type ClassOf = (object: OfficeObject) => OfficeClass<unknown>;

/** What to read: names of properties, and below names of navigations the same again. Lower case. */
interface Selection {
  all: boolean;
  readonly parts: Map<string, Selection>;
}

/** Answers a Query action: the object's properties under their wire names, its ids always with them. */
export function queryResult(classOf: ClassOf, object: OfficeObject, query: QueryInfo = {}): unknown {
  const selection = selectionOf([...(query.Select ?? [])]);
  for (const expand of query.Expand ?? []) mark(selection, pathParts(expand), true);
  return new Reading(classOf).read(object, selection, query);
}

/** The ids alone: the answer to an Instantiate action. */
export function identityOf(classOf: ClassOf, object: OfficeObject): Readonly<Record<string, unknown>> {
  return classOf(object).identity?.(object.target) ?? {};
}

/** The same as QueryAsJson wants it: camelCase names, `items`, no ids beyond "id". */
export function jsonResult(classOf: ClassOf, object: OfficeObject, query: QueryInfo = {}): unknown {
  return camelCased(queryResult(classOf, object, query));
}

class Reading {
  constructor(private readonly classOf: ClassOf) {}

  read(object: OfficeObject, selection: Selection, query: QueryInfo): unknown {
    const { items } = this.classOf(object);
    const ids = identityOf(this.classOf, object);
    if (!items) return { ...ids, ...this.properties(object, selection) };
    const { Skip = 0, Top } = query;
    const page = items(object.target).slice(Skip, Top === undefined ? undefined : Skip + Top);
    const { own, item } = this.split(object, selection);
    return {
      ...ids,
      ...(own.parts.size > 0 && this.properties(object, own)),
      _Items: page.map((one) => this.read(one, item, {})),
    };
  }

  /** What is asked of a collection is asked of its items, save for properties that only the collection has ("count"). */
  private split(object: OfficeObject, selection: Selection): { readonly own: Selection; readonly item: Selection } {
    const own: Selection = { all: false, parts: new Map() };
    const item: Selection = { all: selection.all, parts: new Map() };
    const { properties } = this.classOf(object);
    for (const [name, part] of selection.parts) {
      if (name === "items") {
        item.all ||= part.all || part.parts.size === 0;
        for (const [inner, deeper] of part.parts) item.parts.set(inner, deeper);
      } else (named(properties, name) === null ? item : own).parts.set(name, part);
    }
    if (item.parts.size === 0 && own.parts.size === 0) item.all = true;
    return { own, item };
  }

  private properties(object: OfficeObject, selection: Selection): Record<string, unknown> {
    const { properties } = this.classOf(object);
    const result: Record<string, unknown> = {};
    if (selection.all || selection.parts.size === 0) {
      for (const [name, { get }] of Object.entries(properties)) if (get) result[name] = get(object.target);
    }
    for (const [name, part] of selection.parts) this.named(object, { name, part, result });
    return result;
  }

  private named(object: OfficeObject, wanted: Wanted): void {
    const type = this.classOf(object);
    const property = named(type.properties, wanted.name);
    if (property) {
      if (!property.item.get) throw apiNotFound(`${type.name}.${wanted.name}`);
      wanted.result[property.key] = property.item.get(object.target);
      return;
    }
    const navigation = named(type.navigations, wanted.name);
    if (navigation) {
      const next = navigation.item(object.target);
      wanted.result[navigation.key] = next && this.read(next, wanted.part, {});
    } else if (!named(identityOf(this.classOf, object), wanted.name)) throw apiNotFound(`${type.name}.${wanted.name}`);
  }
}

interface Wanted {
  readonly name: string;
  readonly part: Selection;
  readonly result: Record<string, unknown>;
}

/** The entry of a table whose key is `lower` but for case. */
function named<Item>(table: Readonly<Record<string, Item>>, lower: string): { key: string; item: Item } | null {
  for (const [key, item] of Object.entries(table)) if (key.toLowerCase() === lower) return { key, item };
  return null;
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = { all: paths.length === 0, parts: new Map() };
  for (const path of paths) mark(selection, pathParts(path), false);
  return selection;
}

function pathParts(path: string): string[] {
  return path
    .split(/[/.]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
}

function mark(selection: Selection, [name, ...rest]: readonly string[], isExpand: boolean): void {
  if (name === undefined) {
    if (isExpand) selection.all = true;
    return;
  }
  if (name === "*" || name === "$all") {
    selection.all = true;
    return;
  }
  const part = selection.parts.get(name) ?? { all: false, parts: new Map() };
  selection.parts.set(name, part);
  mark(part, rest, isExpand);
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (key === "_Items") return ["items", camelCased(item)] as const;
    return [key.charAt(0).toLowerCase() + key.slice(1), camelCased(item)] as const;
  });
  return Object.fromEntries(entries);
}
