import { join, relative } from "node:path";
import ts from "typescript";

/** One place in our code that names a member of the Office.js API. */
export interface OfficeApiUse {
  /** "Range.values" as @types/office-js declares it. */
  readonly member: string;
  /** The first requirement set that its documentation names: "ExcelApi 1.12", or null where it names none. */
  readonly requirementSet: string | null;
  /** "src/workbook/writeSheets.ts:12". */
  readonly where: string;
}

const declarations = /node_modules[\\/]@types[\\/]office-js[\\/]/;

/**
 * Every member of the Office.js API that the given files use: read or called as a property, set through an object literal
 * (`range.set({ … })`), or named in a `load("…")`. Files that are not on disk are given as text.
 */
export function officeApiUse(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): readonly OfficeApiUse[] {
  const options = compilerOptions();
  const names = [...files, ...texts.keys()].map((name) => join(process.cwd(), name));
  const program = ts.createProgram(names, options, hostWith(texts, options));
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    if (source === undefined) throw new Error(`${name} is not in the program`);
    return usesIn(source, checker);
  });
}

function compilerOptions(): ts.CompilerOptions {
  const root = process.cwd();
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

function hostWith(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const given = (path: string) => texts.get(relative(process.cwd(), path));
  return {
    ...host,
    fileExists: (path) => given(path) !== undefined || host.fileExists(path),
    readFile: (path) => given(path) ?? host.readFile(path),
    getSourceFile: (path, ...rest) => {
      const text = given(path);
      return text === undefined ? host.getSourceFile(path, ...rest) : ts.createSourceFile(path, text, rest[0]);
    },
  };
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): OfficeApiUse[] {
  const uses: OfficeApiUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsNamedBy(node, checker)) {
      const use = asUse(symbol, node, source);
      if (use !== null) uses.push(use);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function symbolsNamedBy(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return found(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return found(checker.getPropertyOfType(checker.getTypeAtLocation(node.expression), node.argumentExpression.text));
  }
  if (ts.isObjectLiteralExpression(node)) return propertiesSet(node, checker);
  if (ts.isCallExpression(node)) return propertiesLoaded(node, checker);
  return [];
}

const found = (symbol: ts.Symbol | undefined) => (symbol === undefined ? [] : [symbol]);

function propertiesSet(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const expected = checker.getContextualType(literal);
  if (expected === undefined) return [];
  return literal.properties.flatMap(({ name }) =>
    name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))
      ? found(checker.getPropertyOfType(checker.getNonNullableType(expected), name.text))
      : [],
  );
}

/** `range.load("values, format/font/bold")` and `range.load(["values"])`. */
function propertiesLoaded(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return [];
  const receiver = checker.getTypeAtLocation(call.expression.expression);
  const named = call.arguments.flatMap((argument) =>
    ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument],
  );
  return named
    .filter(ts.isStringLiteralLike)
    .flatMap(({ text }) => text.split(","))
    .flatMap((path) => symbolsOnPath(receiver, path.trim(), call, checker));
}

function symbolsOnPath(start: ts.Type, path: string, at: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split("/")) {
    // In a collection, "name" stands for the name of each of its items.
    const items = checker.getPropertyOfType(type, "items");
    const direct = checker.getPropertyOfType(type, name);
    const owner = direct ?? (items && checker.getPropertyOfType(elementOf(items, at, checker), name));
    if (owner === undefined) break;
    symbols.push(owner);
    type = name === "items" ? elementOf(owner, at, checker) : checker.getTypeOfSymbolAtLocation(owner, at);
  }
  return symbols;
}

function elementOf(items: ts.Symbol, at: ts.Node, checker: ts.TypeChecker): ts.Type {
  const type = checker.getTypeOfSymbolAtLocation(items, at);
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

function asUse(symbol: ts.Symbol, node: ts.Node, source: ts.SourceFile): OfficeApiUse | null {
  const declaration = symbol.declarations?.find((each) => declarations.test(each.getSourceFile().fileName));
  if (declaration === undefined) return null;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const parent = declaration.parent as ts.Node & { readonly name?: ts.Identifier };
  return {
    member: `${parent.name?.text ?? ""}.${symbol.name}`,
    requirementSet: requirementSetOf(declaration) ?? requirementSetOf(parent),
    where: `${relative(process.cwd(), source.fileName)}:${line + 1}`,
  };
}

/** The first one named: a later one in the same note is for one more argument or one more kind of value. */
function requirementSetOf(declaration: ts.Node): string | null {
  const documentation = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getFullText());
  const match = /\[Api set:\s*([A-Za-z]+(?: [\d.]+| BETA)?)/.exec(documentation.join("\n"));
  return match?.[1] ?? null;
}
