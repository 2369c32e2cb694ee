import { readFileSync } from "node:fs";
import { join } from "node:path";
import { typedFormula } from "../sheets/example/exampleFormula";
import { examples, type Example } from "../sheets/example/examples";
import { exampleTexts } from "../text/exampleText";
import { functionNotes } from "../text/functionNotes";
import { functionPageTexts, type FunctionPageText } from "../text/functionPageText";
import { ptFunctionHelp } from "../text/ptFunctionHelp";
import type { Language } from "../text/text";
import { exampleAnswer } from "./exampleAnswer";
import { functionsMetadata, type FunctionMetadata } from "./functionsMetadata";
import { inPortuguese, portugueseErrors } from "./nativeFormula";

/** Rows of an answer that are printed; the rest are counted. */
const ROWS_SHOWN = 4;

/**
 * The page of documentation of all functions, in Markdown: from the declarations, the notes in src/text, and the
 * examples, whose answers are calculated here.
 */
export async function functionDocs(language: Language): Promise<string> {
  const { functions } = await functionsMetadata(language);
  const text = functionPageTexts[language];
  const sections = await Promise.all(functions.map((declared) => section(declared, language, text)));
  const links = functions.map(({ name }) => `[${name}](#juntos${name.toLowerCase()})`).join(" · ");
  return [`# ${text.title}`, ...text.intro, links, ...sections].join("\n\n") + "\n";
}

async function section(declared: FunctionMetadata, language: Language, text: FunctionPageText): Promise<string> {
  const { name, description, parameters } = declared;
  const notes = functionNotes[name];
  if (!notes) throw new Error(`no notes on ${name}`);
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  const shown = examples.filter((example) => example.name === name);
  const { native } = notes;
  const formula = native === null ? text.noNative : `\`${language === "pt" ? inPortuguese(native) : native}\``;
  return [
    `## JUNTOS.${name}`,
    description,
    `\`JUNTOS.${name}(${names.join(language === "pt" ? "; " : ", ")})\``,
    table([[text.argument, text.meaning], ...parameters.map((one) => [`\`${one.name}\``, meaning(one, text)])]),
    `**${text.returns}.** ${returnsOf(name, language)}`,
    ...(await Promise.all(shown.map((example) => exampleText(example, language, text)))),
    `**${text.errors}.** ${notes.errors.map((one) => `${shownError(one.error, language)}: ${one[language]}`).join("; ")}.`,
    `**${text.native}.** ${formula}`,
    `**${text.source}.** ${notes.source}.`,
  ].join("\n\n");
}

function meaning({ description, optional }: FunctionMetadata["parameters"][number], text: FunctionPageText): string {
  return optional ? `${description} (${text.optional})` : description;
}

/** What the declaration says that it returns. */
function returnsOf(name: string, language: Language): string {
  if (language === "pt") return ptFunctionHelp[name]?.returns ?? "";
  const source = readFileSync(join("src/functions", `${name.toLowerCase()}.ts`), "utf8");
  return /@returns (.*)/.exec(source)?.[1] ?? "";
}

async function exampleText(example: Example, language: Language, text: FunctionPageText): Promise<string> {
  const rows = await exampleAnswer(example, language);
  const { labels, questions } = exampleTexts[language];
  const shown = rows
    .slice(0, ROWS_SHOWN)
    .map((row) => row.map((cell, column) => shownCell(cell, example.formats[column], language)));
  const more =
    rows.length > ROWS_SHOWN
      ? [example.labels.map((_, index) => (index === 0 ? `… (${text.rows(rows.length)})` : "…"))]
      : [];
  return [
    `**${text.example}.** ${questions[example.key] ?? ""}`,
    `\`${typedFormula(example, language)}\``,
    table([example.labels.map((label) => labels[label]), ...shown, ...more]),
  ].join("\n\n");
}

/** A cell in the number format that the example sheet gives it. */
function shownCell(cell: unknown, format = "General", language: Language): string {
  if (typeof cell === "boolean") return language === "pt" ? (cell ? "VERDADEIRO" : "FALSO") : cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell === "" ? '""' : shownError(cell, language);
  if (typeof cell !== "number") return String(cell);
  if (format === "dd/mm/yyyy")
    return new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("/");
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const style = format.includes("%") ? "percent" : "decimal";
  const numbers = { style, minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false } as const;
  return new Intl.NumberFormat(language === "pt" ? "pt-BR" : "en", numbers).format(cell);
}

function shownError(error: string, language: Language): string {
  return language === "pt" ? (portugueseErrors[error] ?? error) : error;
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map((one) => one.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
