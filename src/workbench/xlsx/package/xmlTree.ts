import { SaxParser } from "@cj-tech-master/excelts/xml";
import { XlsxError } from "../xlsxError";

/** An element of a part. Names go without their prefix: one producer writes `<worksheet>`, another `<x:worksheet>`. */
export interface XmlNode {
  readonly name: string;
  /** By full name, with prefix: "r:id". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text that stands directly in the element. */
  text: string;
}

/** What all reading helpers take, so that optional parts read in one line: undefined for an element that is not there. */
export type Element = XmlNode | undefined;

/**
 * The root of a part, as a tree.
 * @throws XmlParseError at the first fault. ExcelTS's own tree builder reads on after a fault, which takes minutes in
 * a file that was made to be nested endlessly.
 */
export function rootOf(xml: string): XmlNode {
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxParser({ position: false });
  parser.on("opentag", (tag) => {
    const node: XmlNode = { name: localName(tag.name), attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string): void => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new XlsxError("damaged", "a part without elements");
  return root;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function children(parent: Element, name?: string): readonly XmlNode[] {
  const all = parent?.children ?? [];
  return name === undefined ? all : all.filter((element) => element.name === name);
}

export function child(parent: Element, name: string): Element {
  return parent?.children.find((element) => element.name === name);
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

/** The text in an element and all below it. */
export function textOf(element: Element): string {
  return element ? withoutEscapes(element.text + element.children.map(textOf).join("")) : "";
}

/** Takes out Excel's `_xHHHH_` escapes. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
