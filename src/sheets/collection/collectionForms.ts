import type { Dataset } from "../../dataset/dataset";
import type { Facility } from "../../dataset/facility";
import type { Indicator } from "../../dataset/indicator";
import type { CellValue, Row } from "../../dataset/rows";
import type { Settings } from "../../dataset/settings";
import { storedNo } from "../../dataset/storedWords";
import { months } from "../../dataset/tables";

/** What one facility is asked in a cycle: everything that its collection file says. */
export interface CollectionForm {
  readonly municipality: string;
  /** IBGE code. */
  readonly municipalityCode: string;
  readonly cycle: number;
  readonly facility: Facility;
  /** When the file was made: "2026-10-05T14:30". */
  readonly issuedAt: string;
  readonly rows: readonly FormRow[];
}

/** A row of tblColeta, as it stands when the file is made. */
export interface FormRow {
  readonly key: string;
  readonly indicator: Indicator;
  /** January to December. */
  readonly months: readonly CellValue[];
  readonly remark: string;
}

export interface FormChoice {
  /** Codes; left out = every facility with rows in the cycle. */
  readonly facilities?: readonly string[];
  readonly area?: string;
  readonly issuedAt: string;
}

interface Contents {
  readonly dataset: Dataset;
  readonly setting: Settings;
  readonly cycle: number;
  readonly collection: readonly Row[];
}

/** The forms of a workbook's cycle, one a facility that owes something, in the order of the register. */
export function collectionForms(contents: Contents, choice: FormChoice): CollectionForm[] {
  const { dataset, setting, cycle, collection } = contents;
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const owed = collection.filter((row) => Number(row["ano"]) === cycle && !isNotApplied(row));
  const isChosen = ({ code, area }: Facility) =>
    (choice.facilities?.includes(code) ?? true) && plain(choice.area ?? area) === plain(area);
  return dataset.facilities.filter(isChosen).flatMap((facility): CollectionForm[] => {
    const rows = owed
      .filter((row) => String(row["codigo"]) === facility.code)
      .flatMap((row) => formRow(row, indicators.get(String(row["indicador"]))));
    if (rows.length === 0) return [];
    const municipality = { municipality: setting("municipio"), municipalityCode: setting("codigo_ibge") };
    return [{ ...municipality, cycle, facility, issuedAt: choice.issuedAt, rows }];
  });
}

function isNotApplied(row: Row): boolean {
  return plain(String(row["aplica"] ?? "")) === plain(storedNo);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

function formRow(row: Row, indicator: Indicator | undefined): FormRow[] {
  if (!indicator) return [];
  return [
    {
      key: String(row["chave"]),
      indicator,
      months: months.map((month) => row[month] ?? ""),
      remark: String(row["observacao"] ?? ""),
    },
  ];
}
