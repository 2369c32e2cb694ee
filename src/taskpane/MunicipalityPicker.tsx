import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { TextField } from "@fluentui/react/lib/TextField";
import { useState } from "react";
import { isMunicipalityCode, sevenDigitCode, stateOf } from "../dataset/municipality";
import { plainWord } from "../dataset/plainWord";
import type { Inspection } from "../sources/inspectFile";
import { paneStyles } from "./paneStyles";
import type { Words } from "./words";

type Municipality = Inspection["municipalities"][number];

interface MunicipalityPickerProps {
  readonly municipalities: readonly Municipality[];
  /** IBGE code; "" = none. */
  readonly chosen: string;
  readonly words: Words;
  readonly isDisabled: boolean;
  readonly onChoose: (code: string) => void;
}

/** More would not fit a narrow pane; typing narrows them down. */
const shown = 6;

// Made once: a national file has 5,570 names to put in order at each key.
const alphabet = new Intl.Collator("pt-BR");

/** Finds a municipality among those of the files, by any part of its name without accents, or by its code. */
export function MunicipalityPicker(props: MunicipalityPickerProps) {
  const { municipalities, chosen, words, isDisabled, onChoose } = props;
  const { files } = words.pane.steps;
  const [search, setSearch] = useState("");
  if (municipalities.length === 0) return <CodeField {...props} />;
  const matches = matching(municipalities, search, chosen);
  const listed = matches.slice(0, shown);
  return (
    <div className={paneStyles.stack}>
      {municipalities.length > shown ? (
        <TextField
          label={files.search}
          description={files.pickMunicipality(municipalities.length)}
          value={search}
          disabled={isDisabled}
          autoComplete="off"
          onChange={(_, value = "") => setSearch(value)}
          onKeyDown={({ key }) => {
            if (key === "Enter" && listed[0] && search !== "") onChoose(listed[0].code);
          }}
        />
      ) : null}
      <div role="status" className={paneStyles.quiet}>
        {search === "" ? "" : matches.length === 0 ? files.noMatch : files.matches(matches.length)}
      </div>
      {listed.length > 0 ? (
        <ChoiceGroup
          label={files.municipality}
          selectedKey={chosen === "" ? null : chosen}
          disabled={isDisabled}
          options={listed.map((one) => ({ key: one.code, text: labelOf(one) }))}
          onChange={(_, option) => {
            if (option) onChoose(option.key);
          }}
        />
      ) : null}
      {matches.length > shown ? <p className={paneStyles.quiet}>{files.more(matches.length - shown)}</p> : null}
    </div>
  );
}

/** For files that do not say whose they are. */
function CodeField({ chosen, words, isDisabled, onChoose }: MunicipalityPickerProps) {
  const { files } = words.pane.steps;
  const [code, setCode] = useState(chosen);
  return (
    <TextField
      label={files.municipality}
      description={files.typeCode}
      value={code}
      disabled={isDisabled}
      inputMode="numeric"
      onChange={(_, value = "") => {
        setCode(value);
        const typed = value.trim();
        onChoose(isMunicipalityCode(typed) ? sevenDigitCode(typed) : "");
      }}
    />
  );
}

function labelOf({ code, name }: Municipality): string {
  return name === null ? code : `${name}, ${stateOf(code)} (${code})`;
}

/** Names that begin with the search come before those that hold it further on; the chosen one leads while nothing is typed. */
function matching(all: readonly Municipality[], search: string, chosen: string): readonly Municipality[] {
  const wanted = plainWord(search);
  const rank = ({ code, name }: Municipality): number => {
    if (wanted === "") return code === chosen ? 0 : 1;
    const plain = plainWord(name ?? "");
    if (plain.startsWith(wanted) || code.startsWith(wanted)) return 0;
    return plain.includes(wanted) ? 1 : 2;
  };
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .filter((ranked) => ranked.rank < 2)
    .sort((a, b) => a.rank - b.rank || alphabet.compare(a.one.name ?? a.one.code, b.one.name ?? b.one.code))
    .map(({ one }) => one);
}
