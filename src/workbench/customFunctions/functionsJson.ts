/** A functions.json as Excel reads it: what an add-in says of its functions. The add-in's own runtime never sees it. */
export interface FunctionsJson {
  /** Errors in cells reach parameters of type "any"; without it, a call with an error among its arguments is not made. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean | undefined>>;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The functions of one add-in, by the upper-case name that formulas write: "JUNTOS.PRIORITY". */
export type CustomFunctionSet = ReadonlyMap<string, CustomFunction>;

export interface CustomFunction {
  /** Under which the add-in has associated its code. */
  readonly id: string;
  /** As formulas write it. */
  readonly name: string;
  readonly namespace: string;
  readonly description: string;
  readonly parameters: readonly CustomParameter[];
  /** How many arguments a call must have. */
  readonly least: number;
  readonly givesMatrix: boolean;
  readonly isCancelable: boolean;
  readonly wantsAddress: boolean;
  readonly wantsParameterAddresses: boolean;
}

export interface CustomParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly takesErrors: boolean;
}

const TYPES = ["any", "number", "string", "boolean"] as const;
type ParameterType = (typeof TYPES)[number];

/** What Excel offers and this host does not. */
const REFUSED = ["stream", "volatile", "linkedEntityLoadService"];

/**
 * Reads an add-in's functions.
 * @param namespace what the manifest puts before each name: "JUNTOS"
 * @throws Error naming the function, for what this host cannot do: streaming, volatile and repeating ones
 */
export function customFunctionSet(namespace: string, json: FunctionsJson): CustomFunctionSet {
  return new Map(
    json.functions.map((metadata) => {
      const known = customFunction(namespace, metadata, json.allowErrorForDataTypeAny ?? false);
      return [known.name.toUpperCase(), known];
    }),
  );
}

function customFunction(namespace: string, metadata: FunctionMetadata, takesErrors: boolean): CustomFunction {
  const { id, options = {} } = metadata;
  const name = `${namespace}.${metadata.name}`;
  const refused = REFUSED.find((option) => options[option]);
  if (refused) throw new Error(`host: ${name} asks for the option ${refused}`);
  const parameters = metadata.parameters.map((parameter) => {
    const known = customParameter(name, parameter);
    return { ...known, takesErrors: takesErrors && known.type === "any" };
  });
  const givesMatrix = metadata.result.dimensionality === "matrix";
  return {
    id,
    name,
    namespace,
    description: metadata.description ?? "",
    parameters,
    least: parameters.filter(({ isOptional }) => !isOptional).length,
    givesMatrix,
    isCancelable: options["cancelable"] ?? false,
    wantsAddress: options["requiresAddress"] ?? false,
    // Excel gives addresses only to functions whose results are matrices.
    wantsParameterAddresses: givesMatrix && (options["requiresParameterAddresses"] ?? false),
  };
}

function customParameter(owner: string, parameter: ParameterMetadata): Omit<CustomParameter, "takesErrors"> {
  const { name, description = "", type = "any", dimensionality, optional = false, repeating = false } = parameter;
  if (repeating) throw new Error(`host: ${owner} has a repeating parameter, ${name}`);
  const known = TYPES.find((one) => one === type);
  if (!known) throw new Error(`host: ${owner} has a parameter of type ${type}, ${name}`);
  return { name, description, type: known, isMatrix: dimensionality === "matrix", isOptional: optional };
}
