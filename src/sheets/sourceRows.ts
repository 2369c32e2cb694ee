import type { Row } from "../dataset/rows";
import type { Text } from "../text/text";
import { problemSentence } from "../text/errorSentence";

/** What is known of a source that was read. `readOn` is an Excel date serial. */
export interface SourceFacts {
  readonly id: string;
  readonly origin: string;
  readonly file: string;
  readonly layout: string;
  readonly periods: readonly string[];
  readonly readOn: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly dropped: readonly { readonly reason: keyof Text["drops"]; readonly count: number }[];
  readonly problems: readonly Parameters<typeof problemSentence>[1][];
  /** SHA-256 of the bytes, in hexadecimal; empty where nobody computed it. */
  readonly digest: string;
}

/** The rows of tblFontes: one a source, with what was left out and why. */
export function sourceRows(sources: readonly SourceFacts[], text: Text): Row[] {
  return sources.map((source) => ({
    fonte_id: source.id,
    origem: source.origin,
    arquivo: source.file,
    layout: source.layout,
    periodos: source.periods.join(", "),
    lido_em: source.readOn,
    linhas_lidas: source.rowsRead,
    linhas_mantidas: source.rowsKept,
    linhas_fora: source.dropped.map(({ reason, count }) => `${count} ${text.drops[reason]}`).join("; "),
    avisos: source.problems.map((problem) => problemSentence(text.problems, problem)).join(" "),
    impressao_digital: source.digest,
  }));
}
