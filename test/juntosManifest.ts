/** A string resource with its overrides and the length that Office allows. */
interface StringResource {
  readonly value: string;
  readonly overrides: readonly string[];
  readonly limit: 125 | 250;
}

/** manifest.xml as the tests ask about it. Needs a DOM. */
export class JuntosManifest {
  private readonly document: Document;

  constructor(xml: string) {
    this.document = new DOMParser().parseFromString(xml, "application/xml");
    const [error] = this.document.getElementsByTagName("parsererror");
    if (error) throw new Error(error.textContent);
  }

  /** All elements of that name, whatever their namespace. */
  elements(name: string): readonly Element[] {
    return [...this.document.getElementsByTagNameNS("*", name)];
  }

  text(name: string): string {
    return this.elements(name)[0]?.textContent ?? "";
  }

  attributes(name: string): readonly string[] {
    return this.elements("*").flatMap((element) => element.getAttribute(name) ?? []);
  }

  /** The xsi:type of an element. */
  typeOf(element: Element): string | null {
    return element.getAttribute("xsi:type");
  }

  /** The resid of the first element that the names lead to: "Page SourceLocation". */
  resid(path: string): string {
    return this.document.querySelector(path)?.getAttribute("resid") ?? "";
  }

  resourceIds(): readonly string[] {
    return this.resources().map((element) => element.getAttribute("id") ?? "");
  }

  /** The default value of a resource. */
  resource(id: string): string {
    const found = this.resources().find((element) => element.getAttribute("id") === id);
    if (found === undefined) throw new Error(`no resource ${id}`);
    return found.getAttribute("DefaultValue") ?? "";
  }

  overridesOf(id: string): readonly string[] {
    const found = this.resources().find((element) => element.getAttribute("id") === id);
    return [...(found?.children ?? [])].map((override) => override.getAttribute("Value") ?? "");
  }

  strings(): readonly StringResource[] {
    return (["ShortStrings", "LongStrings"] as const).flatMap((list) =>
      [...(this.elements(list)[0]?.children ?? [])].map((element) => ({
        value: element.getAttribute("DefaultValue") ?? "",
        overrides: [...element.children].map((override) => override.getAttribute("Value") ?? ""),
        limit: list === "ShortStrings" ? 125 : 250,
      })),
    );
  }

  /** Everything in it that a host would fetch or open. */
  addresses(): readonly string[] {
    return [...this.attributes("DefaultValue"), ...this.attributes("Value")].filter((value) => /^\w+:\/\//.test(value));
  }

  private resources(): readonly Element[] {
    return ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) => [
      ...(this.elements(list)[0]?.children ?? []),
    ]);
  }
}
