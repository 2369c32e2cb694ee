import type { WorkbenchLocale } from "../engine/engineLocale";

/** What a button does: shows the pane, or calls a function of the add-in. */
export type ButtonAction = { readonly kind: "show-pane" } | { readonly kind: "run"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Address of its picture, 32 pixels wide. */
  readonly icon: string;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench takes from an add-in's manifest, in one language. */
export interface AddinManifest {
  readonly name: string;
  readonly page: string;
  readonly functionsMetadata: string | null;
  /** Functions are called JUNTOS.PRIORITY where this is "JUNTOS". */
  readonly functionsNamespace: string;
  readonly groups: readonly RibbonGroup[];
}

/** @throws Error for what is no manifest of an Excel add-in, and for kinds of ribbon controls that are not known here */
export function addinManifest(xml: string, locale: WorkbenchLocale): AddinManifest {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root.localName !== "OfficeApp") throw new Error("The manifest has no OfficeApp.");
  const resource = (place: Element | null) => resourceValue(root, place?.getAttribute("resid") ?? "", locale);
  const page = first(root, "DefaultSettings > SourceLocation")?.getAttribute("DefaultValue");
  if (!page) throw new Error("The manifest names no page.");
  return {
    name: localized(first(root, "DisplayName"), locale),
    page,
    functionsMetadata: resource(first(root, "Metadata > SourceLocation")) || null,
    functionsNamespace: resource(first(root, "Namespace")),
    groups: [...root.querySelectorAll("ExtensionPoint Group")].map((group) => ({
      id: group.id,
      label: resource(child(group, "Label")),
      buttons: [...group.children]
        .filter(({ localName }) => localName === "Control")
        .map((control) => ribbonButton(control, resource)),
    })),
  };
}

function ribbonButton(control: Element, resource: (place: Element | null) => string): RibbonButton {
  const kind = control.getAttributeNS(XSI, "type");
  if (kind !== "Button") throw new Error(`The workbench shows no ribbon controls of type ${kind ?? "?"}.`);
  const label = resource(child(control, "Label"));
  return {
    id: control.id,
    label,
    title: resource(first(control, "Supertip > Title")) || label,
    description: resource(first(control, "Supertip > Description")),
    icon: resource(first(control, "Icon > [size='32']")),
    action: buttonAction(child(control, "Action")),
  };
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

function buttonAction(action: Element | null): ButtonAction {
  const kind = action?.getAttributeNS(XSI, "type");
  if (kind === "ShowTaskpane") return { kind: "show-pane" };
  if (kind === "ExecuteFunction") return { kind: "run", functionName: action?.textContent.trim() ?? "" };
  throw new Error(`The workbench knows no action of type ${kind ?? "?"}.`);
}

function resourceValue(root: Element, id: string, locale: WorkbenchLocale): string {
  const found = [...root.querySelectorAll("Resources *")].find((one) => one.id === id);
  return localized(found ?? null, locale);
}

function localized(place: Element | null, locale: WorkbenchLocale): string {
  const override = place && [...place.children].find((one) => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? place?.getAttribute("DefaultValue") ?? "";
}

/** Names without their namespaces' prefixes. */
function first(root: Element, path: string): Element | null {
  return root.querySelector(path);
}

function child(parent: Element, name: string): Element | null {
  return [...parent.children].find(({ localName }) => localName === name) ?? null;
}
