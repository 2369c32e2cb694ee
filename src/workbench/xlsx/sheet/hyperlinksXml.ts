import { encodeCell } from "@cj-tech-master/excelts";
import type { CellSnapshot } from "../../book/snapshot";
import { element } from "../package/xmlText";

const HYPERLINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** A sheet's hyperlinks: the element for the sheet and the relationships that its outside addresses need. */
export interface HyperlinksXml {
  readonly sheet: string;
  readonly relationships: string;
}

/** ExcelTS can put a hyperlink on text only, so all of them are written here. */
export function hyperlinks(cells: readonly CellSnapshot[]): HyperlinksXml {
  const items: string[] = [];
  const relationships: string[] = [];
  for (const cell of cells) {
    const link = cell.hyperlink;
    if (!link) continue;
    const id = link.address ? `link${relationships.length + 1}` : undefined;
    if (link.address) {
      relationships.push(
        element("Relationship", {
          Id: id,
          Type: HYPERLINK_TYPE,
          Target: safeAddress(link.address),
          TargetMode: "External",
        }),
      );
    }
    items.push(
      element("hyperlink", {
        ref: encodeCell({ r: cell.row, c: cell.column }),
        "r:id": id,
        location: link.documentReference || undefined,
        tooltip: link.screenTip || undefined,
      }),
    );
  }
  const sheet = items.length === 0 ? "" : element("hyperlinks", {}, items.join(""));
  return { sheet, relationships: relationships.join("") };
}

/** Excel takes a file for damaged that holds an address with characters no URI may have. */
function safeAddress(address: string): string {
  return address.replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}
