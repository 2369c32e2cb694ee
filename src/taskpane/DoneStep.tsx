import { DefaultButton } from "@fluentui/react/lib/Button";
import { Link } from "@fluentui/react/lib/Link";
import { paneStyles } from "./paneStyles";
import type { StepProps } from "./stepProps";
import { StepHeading } from "./StepHeading";

/** What was made, each sheet a link to it. */
export function DoneStep(props: StepProps) {
  const { state, words, dispatch } = props;
  const { done } = words.pane.steps;
  if (state.done === null) return null;
  const { report, seconds } = state.done;
  const { home, priorities, facilities } = report.text.sheets.sheetNames;
  const first = [home, priorities, ...(report.facilitiesWithoutName > 0 ? [facilities] : [])];
  return (
    <section className={paneStyles.stack}>
      <StepHeading hasMoved={state.hasMoved}>{done.heading}</StepHeading>
      <p className={paneStyles.paragraph}>{done.of(report.municipality, report.cycle)}</p>
      <p role="status" className={`${paneStyles.paragraph} ${paneStyles.strong}`}>
        {done.made(report.panels.length, seconds)}
      </p>
      {report.facilitiesWithoutName > 0 ? (
        <p className={paneStyles.paragraph}>{done.unnamed(report.facilitiesWithoutName)}</p>
      ) : null}
      <SheetLinks {...props} heading={done.sheets} sheets={first.filter((sheet) => report.sheets.includes(sheet))} />
      <SheetLinks {...props} heading={done.panels} sheets={report.panels.map(({ sheet }) => sheet)} />
      <div>
        <DefaultButton text={done.again} onClick={() => dispatch({ type: "went", step: "start" })} />
      </div>
    </section>
  );
}

interface SheetLinksProps extends StepProps {
  readonly heading: string;
  readonly sheets: readonly string[];
}

function SheetLinks({ words, work, heading, sheets }: SheetLinksProps) {
  if (sheets.length === 0) return null;
  return (
    <div>
      <h3 className={paneStyles.subheading}>{heading}</h3>
      <ul className={paneStyles.links}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Link onClick={() => void work.show(sheet)} aria-label={words.pane.steps.done.open(sheet)}>
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
