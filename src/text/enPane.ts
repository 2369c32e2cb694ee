import type { PaneText } from "./paneText";
import { enSteps } from "./enSteps";

export const enPane: PaneText = {
  languageTag: "en",
  otherLanguage: "Português",
  opening: "Opening Juntos…",
  stillOpening:
    "If this message stays, this Excel uses an old browser, or the network blocked Juntos. " +
    "Use Microsoft 365, Excel 2021 or newer, or Excel on the web; if you do already, ask your IT team to allow this page's address.",
  whatItIs:
    "Juntos finds the services that stand below the municipality's average, from open data, " +
    "and makes a workbook with an indicator panel for each of them.",
  version: (version) => `Version ${version}`,
  openHelp: "How to use Juntos",
  outsideExcel:
    "This page is the Juntos pane and works inside Excel. Open Excel and click “Open Juntos” on the Home tab.",
  libraryMissing:
    "Office's library could not be loaded (appsforoffice.microsoft.com). " +
    "Check the connection, or ask your IT team to allow that address, and open the pane again.",
  steps: enSteps,
  helpTitle: "How to use Juntos",
  help: [
    {
      heading: "What it is",
      paragraphs: [
        "Juntos is an Excel add-in for Brazilian municipalities. It reads official files (such as IDCRAS and IDEB per school), " +
          "finds the services below the municipality's average, and makes a panel for each: where we are, what we follow, what we agreed, what to decide today.",
        "The workbook uses nothing but Excel's own formulas, tables and charts: whoever receives it reads it and fills it in without the add-in.",
      ],
    },
    {
      heading: "From a file to panels",
      paragraphs: [
        "Open an empty workbook, click “Open Juntos” on the Home tab and choose one or more official files. Juntos shows what it recognised: format, periods, rows and what deserves attention.",
        "Choose the municipality where the file has several, and click “See priorities”: each indicator shows its average, who is below it and how far. Nothing has been written so far.",
        "“Make panels” writes the sheets and a panel for each service on the list. It can be cancelled on the way; running it again completes what is missing, duplicates nothing and keeps what people typed.",
        "“Build the example” does the same with an invented municipality, to look around.",
      ],
    },
    {
      heading: "What you need",
      paragraphs: [
        "Microsoft 365, Excel 2021 or newer (Windows or Mac), or Excel on the web. The add-in does not open on an iPad.",
      ],
    },
    {
      heading: "Your data",
      paragraphs: [
        "Juntos has no server, no account and no usage counter. Files are read on your computer, and all that it writes stays in your workbook.",
        "Excel loads Office's library from an address of Microsoft's, as with every add-in; Microsoft may record that access.",
      ],
    },
  ],
};
