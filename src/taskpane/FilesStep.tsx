import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useState } from "react";
import { FileCard } from "./FileCard";
import { FilePicker } from "./FilePicker";
import { MunicipalityPicker } from "./MunicipalityPicker";
import { lacksPeriod, municipalitiesOf, type PaneState, usableFiles } from "./paneState";
import { paneStyles } from "./paneStyles";
import type { StepProps } from "./stepProps";
import { StepHeading } from "./StepHeading";
import type { Words } from "./words";

/** What was recognised in the files, and whose data is wanted. */
export function FilesStep({ state, words, work, dispatch }: StepProps) {
  const { files, start } = { ...words.pane.steps };
  const [wasTried, setWasTried] = useState(false);
  const isDisabled = state.busy !== null;
  const lack = whatLacks(state, words);
  return (
    <section className={paneStyles.stack}>
      <StepHeading hasMoved={state.hasMoved}>{files.heading}</StepHeading>
      <ul className={paneStyles.links}>
        {state.files.map((file) => (
          <FileCard
            key={file.file.name}
            file={file}
            words={words}
            isDisabled={isDisabled}
            onRemove={() => dispatch({ type: "file-removed", name: file.file.name })}
            onPeriod={(period) => dispatch({ type: "period-typed", name: file.file.name, period })}
          />
        ))}
      </ul>
      <div>
        <FilePicker
          label={state.files.length === 0 ? start.choose : files.add}
          isPrimary={false}
          isDisabled={isDisabled}
          onPick={(picked) => void work.take(picked)}
        />
      </div>
      <Municipality state={state} words={words} work={work} dispatch={dispatch} />
      <div role="alert">{wasTried && lack !== null ? <p className={paneStyles.strong}>{lack}</p> : null}</div>
      <div className={paneStyles.actions}>
        {usableFiles(state.files).length > 0 ? (
          <PrimaryButton
            text={files.next}
            disabled={isDisabled}
            onClick={() => {
              setWasTried(true);
              if (lack === null) void work.list(state, words.language);
            }}
          />
        ) : null}
        <DefaultButton
          text={words.pane.steps.back}
          disabled={isDisabled}
          onClick={() => dispatch({ type: "went", step: "start" })}
        />
      </div>
    </section>
  );
}

function Municipality({ state, words, dispatch }: StepProps) {
  if (usableFiles(state.files).length === 0) return null;
  const { workbook } = state;
  if (workbook && workbook.code !== "") {
    const sentence = words.pane.steps.files.ofWorkbook(workbook.municipality || workbook.code);
    return <p className={paneStyles.paragraph}>{sentence}</p>;
  }
  return (
    <MunicipalityPicker
      municipalities={municipalitiesOf(state.files)}
      chosen={state.municipality}
      words={words}
      isDisabled={state.busy !== null}
      onChoose={(code) => dispatch({ type: "municipality-chosen", code })}
    />
  );
}

/** Why one cannot go on yet; null = one can. */
function whatLacks({ files, municipality }: PaneState, words: Words): string | null {
  const { missingMunicipality, missingPeriod } = words.pane.steps.files;
  if (municipality === "") return missingMunicipality;
  const isPeriodMissing = usableFiles(files).some((file) => lacksPeriod(file) && file.period.trim() === "");
  return isPeriodMissing ? missingPeriod : null;
}
