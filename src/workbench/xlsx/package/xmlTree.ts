import { parseXml, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";

/**
 * Reading helpers that see local names only: one producer writes `<worksheet>`, another `<x:worksheet>`.
 * Everything takes undefined for an element that is not there, so that optional parts read in one line.
 */
export type Element = XmlElement | undefined;

/** The root of a part. @throws XmlParseError */
export function rootOf(xml: string): XmlElement {
  return parseXml(xml, { maxEntityExpansions: 100_000 }).root;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function children(parent: Element, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter((node): node is XmlElement => node.type === "element");
  return name === undefined ? elements : elements.filter((element) => localName(element.name) === name);
}

export function child(parent: Element, name: string): Element {
  return children(parent, name)[0];
}

/** The element at the end of a path of first children. */
export function descendant(parent: Element, ...path: string[]): Element {
  return path.reduce(child, parent);
}

/** An attribute's value with Excel's own escapes (`_x000A_`) taken out. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element?.attributes[name];
  return value === undefined ? undefined : withoutEscapes(value);
}

/** The relationship id of an element, whatever prefix its producer gives the namespace: `r:id`, `rel:embed`. */
export function relationshipId(element: Element, name = "id"): string | undefined {
  const key = Object.keys(element?.attributes ?? {}).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : element?.attributes[key];
}

export function numberAttribute(element: Element, name: string): number | undefined {
  const value = element?.attributes[name];
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** "1" and "true" are true; `absent` is the schema's default. */
export function booleanAttribute(element: Element, name: string, absent = false): boolean {
  const value = element?.attributes[name];
  if (value === undefined) return absent;
  return value === "1" || value === "true" || value === "on";
}

/** An element of the kind `<b/>`, `<b val="0"/>`. */
export function flag(parent: Element, name: string): boolean | undefined {
  const element = child(parent, name);
  return element && booleanAttribute(element, "val", true);
}

export function textOf(element: Element): string {
  return element ? withoutEscapes(textContent(element)) : "";
}

/** Takes out Excel's `_xHHHH_` escapes. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
