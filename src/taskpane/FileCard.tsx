import { IconButton } from "@fluentui/react/lib/Button";
import { TextField } from "@fluentui/react/lib/TextField";
import { sentenceOf } from "./ErrorMessage";
import { lacksPeriod, type PaneFile, usableFiles } from "./paneState";
import { paneStyles } from "./paneStyles";
import { Remarks } from "./Remarks";
import type { Words } from "./words";

interface FileCardProps {
  readonly file: PaneFile;
  readonly words: Words;
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
  readonly onPeriod: (period: string) => void;
}

/** One file: what it was recognised as, or why it stays out. */
export function FileCard({ file, words, isDisabled, onRemove, onPeriod }: FileCardProps) {
  const { files } = words.pane.steps;
  const isUsable = usableFiles([file]).length > 0;
  return (
    <li className={paneStyles.card}>
      <div className={paneStyles.cardHead}>
        <span className={paneStyles.strong}>{file.file.name}</span>
        <IconButton
          iconProps={{ iconName: "Clear" }}
          ariaLabel={files.remove(file.file.name)}
          disabled={isDisabled}
          onClick={onRemove}
        />
      </div>
      <div className={paneStyles.tight}>
        {file.inspection === null ? <p className={paneStyles.paragraph}>{sentenceOf(file.error, words)}</p> : null}
        <Recognised file={file} words={words} />
        {isUsable ? null : <p className={paneStyles.strong}>{files.unreadable}</p>}
        {isUsable && lacksPeriod(file) ? (
          <TextField
            label={files.period}
            description={files.periodHint}
            value={file.period}
            disabled={isDisabled}
            required
            onChange={(_, period = "") => onPeriod(period)}
          />
        ) : null}
      </div>
    </li>
  );
}

function Recognised({ file: { inspection }, words }: Pick<FileCardProps, "file" | "words">) {
  if (inspection === null) return null;
  const { files } = words.pane.steps;
  const { layout, rowsRead, municipalities, periods, indicators, problems } = inspection;
  const names = indicators.map((id) => words.text.indicators[id]?.name ?? id).join(", ");
  const counts = [
    files.rows(rowsRead),
    ...(municipalities.length > 0 ? [files.municipalities(municipalities.length)] : []),
  ];
  return (
    <>
      <p className={paneStyles.paragraph}>{files.layouts[layout] ?? layout}</p>
      <p className={paneStyles.paragraph}>{counts.join(" · ")}</p>
      <p className={paneStyles.paragraph}>{periods.length > 0 ? files.periods(periods.join(", ")) : files.noPeriod}</p>
      {names === "" ? null : <p className={paneStyles.paragraph}>{files.indicators(names)}</p>}
      <Remarks problems={problems} words={words} />
    </>
  );
}
