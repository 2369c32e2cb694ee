import { Link } from "@fluentui/react/lib/Link";
import { MessageBar, MessageBarType } from "@fluentui/react/lib/MessageBar";
import { Stack } from "@fluentui/react/lib/Stack";
import { Text } from "@fluentui/react/lib/Text";
import type { PaneText } from "../text/paneText";

/** Where the pane finds itself: in Excel, in a plain browser, or without Office's library. */
export type Surroundings = "excel" | "outside-excel" | "library-missing";

interface StartPaneProps {
  readonly text: PaneText;
  readonly version: string;
  readonly surroundings: Surroundings;
}

const demoCommand = "npm ci && npm run demo";

/** The first thing that the pane shows: what Juntos is, what does the work in this version, and where help is. */
export function StartPane({ text, version, surroundings }: StartPaneProps) {
  return (
    <Stack as="main" tokens={{ childrenGap: 16, padding: 16 }}>
      <Stack>
        <Text as="h1" variant="xLarge">
          {"Juntos"}
        </Text>
        <Text variant="small">{text.version(version)}</Text>
      </Stack>
      <Warning text={text} surroundings={surroundings} />
      <Text>{text.whatItIs}</Text>
      <Stack tokens={{ childrenGap: 8 }}>
        <Text>{text.commandLineForNow}</Text>
        <Command />
        <Text variant="small">{text.commandLineDoes}</Text>
      </Stack>
      <Link href="help.html" target="_blank" rel="noopener">
        {text.openHelp}
      </Link>
    </Stack>
  );
}

function Warning({ text, surroundings }: Pick<StartPaneProps, "text" | "surroundings">) {
  if (surroundings === "excel") return null;
  const sentence = surroundings === "outside-excel" ? text.outsideExcel : text.libraryMissing;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline>
      {sentence}
    </MessageBar>
  );
}

function Command() {
  return (
    <Text as="code" block styles={{ root: { background: "#F3F2F1", fontFamily: "Consolas, monospace", padding: 8 } }}>
      {demoCommand}
    </Text>
  );
}
