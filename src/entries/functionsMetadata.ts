import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { type FunctionId, functionIds } from "../functions/functionIds";
import { ptFunctionHelp } from "../text/ptFunctionHelp";
import type { Language } from "../text/text";

/** What Excel reads of one argument. */
export interface ArgumentMetadata {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  readonly type: string;
}

/** What Excel reads of one function: it knows nothing else of it. */
export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ArgumentMetadata[];
  readonly result: { readonly dimensionality?: "matrix"; readonly type?: string };
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

/** functions.json. */
export interface FunctionsMetadata {
  /** Errors in cells reach the functions: #N/A is a missing value to them, and what our own functions answer for one. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * functions.json, from the declarations in a folder: English as they are written, or its twin with Portuguese
 * descriptions. Names and arguments are the same in both. For the build and for hosts that run from source.
 *
 * @throws Error when a declaration cannot be read, or a description is missing.
 */
export async function functionsMetadata(language: Language, folder = "src/functions"): Promise<FunctionsMetadata> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, "utf8").includes("@customfunction"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { functions: readonly FunctionMetadata[] };
  const inOrder = functionIds.flatMap((id) => functions.filter((declared) => declared.id === id));
  if (inOrder.length !== functions.length)
    throw new Error("a function is declared and not in functionIds, or the other way round");
  return {
    allowErrorForDataTypeAny: true,
    functions: language === "pt" ? inOrder.map(inPortuguese) : inOrder,
  };
}

function inPortuguese(declared: FunctionMetadata): FunctionMetadata {
  const help = ptFunctionHelp[declared.id];
  if (!help) throw new Error(`${declared.id} lacks a Portuguese description`);
  const parameters = declared.parameters.map((parameter) => {
    const description = help.arguments[parameter.name];
    if (description === undefined)
      throw new Error(`${declared.id} lacks a Portuguese description of ${parameter.name}`);
    return { ...parameter, description };
  });
  return { ...declared, description: help.description, parameters };
}
