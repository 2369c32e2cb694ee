import { Link } from "@fluentui/react/lib/Link";
import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import type { PaneText } from "../text/paneText";
import { paneStyles } from "./paneStyles";

interface OutsideExcelProps {
  readonly text: PaneText;
  readonly version: string;
  /** Why there is no Excel: a plain browser, or Office's library did not arrive. */
  readonly reason: "outside-excel" | "library-missing";
}

/** What the page says where it cannot work: what Juntos is, and where to open it. */
export function OutsideExcel({ text, version, reason }: OutsideExcelProps) {
  return (
    <main className={`${paneStyles.pane} ${paneStyles.stack}`}>
      <div>
        <h1 className={paneStyles.title}>{"Juntos"}</h1>
        <p className={paneStyles.quiet}>{text.version(version)}</p>
      </div>
      <MessageBar messageBarType={MessageBarType.warning} isMultiline>
        {reason === "outside-excel" ? text.outsideExcel : text.libraryMissing}
      </MessageBar>
      <p className={paneStyles.paragraph}>{text.whatItIs}</p>
      <Link href="help.html" target="_blank" rel="noopener">
        {text.openHelp}
      </Link>
    </main>
  );
}
