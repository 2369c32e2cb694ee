import { xmlEncode } from "@cj-tech-master/excelts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and, already as XML, its content; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = [name, ...pairs.map(([key, value]) => `${key}="${attributeText(String(value))}"`)].join(" ");
  return content === "" ? `<${start}/>` : `<${start}>${content}</${name}>`;
}

/** Text for an element's content. Spaces at its ends are kept only under xml:space="preserve". */
export function elementText(text: string): string {
  return xmlEncode(text.replace(LITERAL_ESCAPE, "_x005F_").replaceAll("\r", "_x000D_"));
}

/** Excel's own escape, `_x000a_`, for what an XML attribute cannot hold as it is. */
function attributeText(text: string): string {
  const escaped = text.replace(LITERAL_ESCAPE, "_x005F_").replace(/[\t\n\r]/g, (control) => {
    return `_x${control.charCodeAt(0).toString(16).padStart(4, "0")}_`;
  });
  return xmlEncode(escaped);
}

/** Text that only looks like an escape has to be escaped itself. */
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
