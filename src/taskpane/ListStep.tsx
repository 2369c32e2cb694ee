import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { TextField } from "@fluentui/react/lib/TextField";
import type { AskedCriterion } from "../dataset/criterion";
import { priorityRules } from "../dataset/priorityRule";
import { IndicatorCard } from "./IndicatorCard";
import { paneStyles } from "./paneStyles";
import { areasOf } from "./paneWork";
import { Remarks } from "./Remarks";
import type { StepProps } from "./stepProps";
import { StepHeading } from "./StepHeading";

/** The list before anything is written: whom the rule puts on it, indicator by indicator. */
export function ListStep(props: StepProps) {
  const { state, words, work, dispatch } = props;
  const { list: text, back } = words.pane.steps;
  if (state.preview === null) return null;
  const { list, request } = state.preview;
  const isDisabled = state.busy !== null;
  return (
    <section className={paneStyles.stack}>
      <StepHeading hasMoved={state.hasMoved}>{text.heading}</StepHeading>
      <p className={paneStyles.paragraph}>{text.of(list.municipality, list.cycle)}</p>
      <Sources {...props} />
      <Areas {...props} />
      <RuleAndCapacity {...props} />
      {list.lists.map((one) => (
        <IndicatorCard key={one.indicator.id} list={one} preview={list} words={words} />
      ))}
      {list.chosen.length === 0 ? <p className={paneStyles.paragraph}>{text.noPanels}</p> : null}
      <p className={paneStyles.quiet}>{text.touches}</p>
      <div className={paneStyles.actions}>
        <PrimaryButton
          text={text.make(list.chosen.length)}
          disabled={isDisabled}
          onClick={() => void work.make(request)}
        />
        <DefaultButton text={back} disabled={isDisabled} onClick={() => dispatch({ type: "went", step: "files" })} />
      </div>
    </section>
  );
}

/** How much of each file was kept, and what was noticed in it. */
function Sources({ state, words }: StepProps) {
  return (
    <ul className={paneStyles.links}>
      {state.sources.map(({ id, file, rowsKept, rowsRead, problems }) => (
        <li key={id}>
          <span className={paneStyles.quiet}>{`${file}: ${words.pane.steps.list.read(rowsKept, rowsRead)}`}</span>
          <Remarks problems={problems} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** One area by default: each secretariat has its own workbook. */
function Areas({ state, words, work }: StepProps) {
  const { area, areaHint, allAreas } = words.pane.steps.list;
  const areas = areasOf(state.sources);
  if (areas.length < 2) return null;
  const options = [...areas.map((text) => ({ key: `area ${text}`, text })), { key: "all", text: allAreas }];
  const looked = state.preview?.request.area;
  return (
    <div className={paneStyles.tight}>
      <ChoiceGroup
        label={area}
        options={options}
        selectedKey={looked === undefined ? "all" : `area ${looked}`}
        disabled={state.busy !== null}
        onChange={(_, option) => {
          if (option) void work.lookAt(state, words.language, option.key === "all" ? null : option.text);
        }}
      />
      <p className={paneStyles.quiet}>{areaHint}</p>
    </div>
  );
}

/** How the list is made: what is chosen here is kept in the workbook, for this cycle and area. */
function RuleAndCapacity({ state, words, work, dispatch }: StepProps) {
  const { rule, ruleHint, visits, visitsHint } = words.pane.steps.list;
  const preview = state.preview;
  const known = preview?.list.lists[0]?.criterion;
  if (!preview || !known) return null;
  const ask = (asked: AskedCriterion) => {
    const next = { ...state, asked: { ...state.asked, ...asked } };
    dispatch({ type: "criterion-asked", asked: next.asked });
    void work.lookAt(next, words.language, preview.request.area ?? null);
  };
  const { rule: chosen, capacity } = { ...known, ...state.asked };
  return (
    <div className={paneStyles.tight}>
      <Dropdown
        label={rule}
        options={priorityRules.map((key) => ({ key, text: words.text.sheets.list.rules[key] }))}
        selectedKey={chosen}
        onChange={(_, option) => {
          const picked = priorityRules.find((key) => key === option?.key);
          if (picked) ask({ rule: picked });
        }}
      />
      <p className={paneStyles.quiet}>{ruleHint}</p>
      <TextField
        label={visits}
        description={visitsHint}
        value={capacity === null ? "" : String(capacity)}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, value = "") => {
          const digits = value.replace(/\D/g, "").slice(0, 5);
          ask({ capacity: digits === "" ? null : Number(digits) });
        }}
      />
    </div>
  );
}
