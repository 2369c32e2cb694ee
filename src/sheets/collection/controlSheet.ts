import { formControlTable, formFacts, formVersion, issuedTable } from "../../dataset/formTables";
import type { TableSchema } from "../../dataset/tables";
import type { SheetText } from "../../text/sheetText";
import { fontName, palette } from "../palette";
import type { CellContent, SheetSpec, TableSpec } from "../sheetSpec";
import type { CollectionForm } from "./collectionForms";

function tableOf(schema: TableSchema, at: string, rows: readonly (readonly CellContent[])[]): TableSpec {
  return {
    name: schema.name,
    at,
    columns: schema.columns.map(({ name, owner, holds }) => ({
      name,
      owner,
      width: 12,
      ...(holds === "text" ? { numberFormat: "@" } : {}),
    })),
    rows,
    rowsBefore: 0,
  };
}

function facts(form: CollectionForm): CellContent[][] {
  const { facility } = form;
  return [
    [formFacts.version, formVersion],
    [formFacts.municipality, form.municipality],
    [formFacts.municipalityCode, form.municipalityCode],
    [formFacts.cycle, String(form.cycle)],
    [formFacts.code, facility.code],
    [formFacts.name, facility.name || facility.displayName],
    [formFacts.issuedAt, form.issuedAt],
  ];
}

/** Whose file it is, when it was made, and what the workbook held then: by this the file is taken back. */
export function controlSheet(form: CollectionForm, text: SheetText): SheetSpec {
  const { sheets, control } = text.collection.form;
  const issued = form.rows.map(({ key, months, remark }) =>
    [key, ...months, remark].map((value) => (value === "" ? null : value)),
  );
  return {
    name: sheets.control,
    gridlines: false,
    columnWidths: [
      { columns: "A:B", width: 22 },
      { columns: "D:D", width: 40 },
      { columns: "E:P", width: 7 },
      { columns: "Q:Q", width: 30 },
    ],
    rowHeights: [{ rows: "1:1", height: 28 }],
    cells: [{ at: "A1", rows: [[sheets.control], [control]] }],
    merges: [],
    styles: [
      { range: "A:Z", style: { fontName, fontSize: 9, color: palette.soft } },
      { range: "A1", style: { fontSize: 18, bold: true, color: palette.accent } },
    ],
    tables: [tableOf(formControlTable, "A4", facts(form)), tableOf(issuedTable, "D4", issued)],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    print: {
      orientation: "landscape",
      area: null,
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      footer: { left: sheets.control, right: text.footer },
    },
    isProtected: true,
  };
}
