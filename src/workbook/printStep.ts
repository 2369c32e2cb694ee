import type { PrintSetup } from "../sheets/sheetSpec";
import { propertiesStep, type WriteStep } from "./writeStep";

/** Centimetres between the paper's edge and a footer. */
const footerMargin = 0.6;

/** Everything that decides how the sheet prints, said explicitly: hosts differ in what they assume. Always A4. */
export function printStep(sheet: string, print: PrintSetup): WriteStep {
  const { breaksBefore = [] } = print;
  return propertiesStep(sheet, 17 + 2 * breaksBefore.length, ({ pageLayout, horizontalPageBreaks }) => {
    pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.setPrintMargins("Centimeters", { ...print.margins, header: footerMargin, footer: footerMargin });
    pageLayout.zoom = zoom(print);
    pageLayout.centerHorizontally = print.isCenteredHorizontally ?? false;
    if (print.area !== null) pageLayout.setPrintArea(print.area);
    if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
    const { left = "", center = "", right = "" } = print.footer ?? {};
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = left;
    footer.centerFooter = center;
    footer.rightFooter = right;
    if (print.fit) return;
    horizontalPageBreaks.removePageBreaks();
    breaksBefore.forEach((row) => horizontalPageBreaks.add(`A${row}`));
  });
}

function zoom({ fit, scale = 100 }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (!fit) return { scale };
  const { wide, tall } = fit;
  return { horizontalFitToPages: wide, ...(tall !== null && { verticalFitToPages: tall }) };
}
