/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../src/taskpane/registerPaneIcons";
import { StartPane } from "../../src/taskpane/StartPane";
import { enPane } from "../../src/text/enPane";
import { ptPane } from "../../src/text/ptPane";

beforeAll(registerPaneIcons);

describe.each([ptPane, enPane])("the first pane ($languageTag)", (text) => {
  test("says in Excel what Juntos is, its version and the command, and warns of nothing", () => {
    render(<StartPane text={text} version="1.2.3" surroundings="excel" />);
    expect(screen.getByText(text.whatItIs)).toBeTruthy();
    expect(screen.getByText(text.version("1.2.3"))).toBeTruthy();
    expect(screen.getByText("npm ci && npm run demo")).toBeTruthy();
    expect(screen.queryByRole("status")).toBeNull();
  });

  test.each([
    ["outside-excel", text.outsideExcel],
    ["library-missing", text.libraryMissing],
  ] as const)("warns when it is %s", async (surroundings, warning) => {
    render(<StartPane text={text} version="1.2.3" surroundings={surroundings} />);
    expect(await screen.findByText(warning)).toBeTruthy();
  });
});
