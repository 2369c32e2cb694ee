import type { Language } from "../text/text";
import { openWorkbench } from "../workbench/nodeWorkbench";
import type { AddinFunctions, NodeWorkbench, OpenWorkbenchOptions } from "../workbench/nodeWorkbench";
import { findBlanks } from "../workbook/findBlanks";
import { functionsMetadata } from "./functionsMetadata";
import { registerFunctions } from "./registerFunctions";

/** What the manifest puts before the functions' names. */
export const NAMESPACE = "JUNTOS";

export interface JuntosWorkbenchOptions extends Omit<OpenWorkbenchOptions, "functions" | "locale"> {
  readonly language: Language;
  readonly blanks?: AddinFunctions["blanks"];
}

/** Opens a workbook with JUNTOS.* in it, as a page with the add-in has it. */
export async function openJuntosWorkbench({
  language,
  blanks = "null",
  ...options
}: JuntosWorkbenchOptions): Promise<NodeWorkbench> {
  const json = await functionsMetadata(language);
  const locale = language === "pt" ? "pt-BR" : "en-US";
  const workbench = await openWorkbench({ ...options, locale, functions: { namespace: NAMESPACE, json, blanks } });
  registerFunctions({
    customFunctions: workbench.CustomFunctions,
    language: () => language,
    findBlanks: (addresses) => findBlanks(workbench.run, addresses),
  });
  return workbench;
}
