import type { DiagnosisText } from "./diagnosisText";
import type { EvaluationText } from "./evaluationText";
import type { ShareText } from "./shareText";
import type { AgendaText } from "./agendaText";
import type { CalendarText } from "./calendarText";
import type { CollectionText } from "./collectionText";
import type { HomeText } from "./homeText";
import type { OverviewText } from "./overviewText";
import type { ListText } from "./listText";
import type { HandoverText } from "./handoverText";
import type { LogText } from "./logText";
import type { TermText } from "./termText";

/**
 * The words of sheets. `{name}` marks what a formula or a number fills in. The two languages have the same shape, so
 * a missing word does not compile.
 */
export interface AreaText {
  /** As a title: "Juntos pela Educação". */
  readonly program: string;
  /** What the facility is called in a heading: "Escola". */
  readonly facility: string;
  /** Short name of the average in charts and tables: "Rede". */
  readonly network: string;
  /** "A rede está em {average}." */
  readonly networkIs: string;
  /** Inside sentences: "a rede" / "da rede". */
  readonly theNetwork: string;
  readonly ofTheNetwork: string;
  /** Who answers for it: "Direção". */
  readonly manager: string;
}

export interface PanelText {
  readonly title: string;
  readonly header: string;
  readonly headerWithMeeting: string;
  readonly challenge: string;
  readonly headline: {
    readonly changed: string;
    readonly same: string;
    readonly first: string;
    readonly none: string;
    /** The same, for facilities with more than one indicator. */
    readonly ofIndicator: {
      readonly changed: string;
      readonly same: string;
      readonly first: string;
      readonly none: string;
    };
  };
  readonly why: {
    readonly below: string;
    readonly above: string;
    readonly chosen: string;
    readonly notBelow: string;
    readonly noData: string;
  };
  readonly where: {
    readonly title: string;
    readonly year: string;
    readonly difference: string;
    readonly target: string;
    readonly targetIs: string;
    readonly closer: string;
    readonly farther: string;
    readonly same: string;
    readonly reached: string;
    readonly lost: string;
    readonly toGo: string;
    readonly chart: string;
  };
  readonly process: {
    readonly title: string;
    readonly indicator: string;
    readonly legend: string;
    readonly notSent: string;
    readonly starts: string;
    readonly nothingSent: string;
    readonly withTarget: string;
    readonly withoutTarget: string;
    readonly noIndicators: string;
    readonly chart: string;
  };
  readonly actions: {
    readonly title: string;
    readonly action: string;
    readonly who: string;
    readonly due: string;
    readonly state: string;
    readonly more: string;
    readonly none: string;
    readonly states: {
      readonly toDo: string;
      readonly doing: string;
      readonly done: string;
      readonly late: string;
      readonly dropped: string;
    };
  };
  readonly decide: { readonly title: string; readonly support: string };
  readonly footer: {
    readonly nextMeeting: string;
    readonly noMeeting: string;
    readonly source: string;
    readonly made: string;
  };
  readonly picker: { readonly label: string; readonly hint: string; readonly workings: string };
}

export interface SheetText {
  /** How a cycle's list is made. */
  readonly list: ListText;
  readonly log: LogText;
  readonly handover: HandoverText;
  readonly term: TermText;
  /** For capital letters and sorting. */
  readonly locale: string;
  readonly sheetNames: {
    readonly home: string;
    readonly indicators: string;
    readonly facilities: string;
    readonly results: string;
    readonly averages: string;
    readonly priorities: string;
    readonly collection: string;
    readonly entry: string;
    readonly pending: string;
    readonly actions: string;
    readonly meetings: string;
    readonly calendar: string;
    readonly agenda: string;
    readonly strategicAgenda: string;
    readonly sources: string;
    readonly lists: string;
    readonly panel: string;
    readonly evaluation: string;
    readonly overview: string;
    readonly diagnosis: string;
  };
  /** One line under the title of each table sheet: what it is and what may be typed there. */
  readonly sheetNotes: {
    readonly indicators: string;
    readonly facilities: string;
    readonly results: string;
    readonly averages: string;
    readonly priorities: string;
    readonly collection: string;
    readonly entry: string;
    readonly pending: string;
    readonly actions: string;
    readonly meetings: string;
    readonly calendar: string;
    readonly agenda: string;
    readonly strategicAgenda: string;
    readonly sources: string;
    readonly lists: string;
  };
  readonly typedColumns: string;
  readonly months: readonly string[];
  readonly monthsLong: readonly string[];
  readonly areas: Readonly<Record<string, AreaText>>;
  /** For an area that the program does not know by name; `{area}` is what was typed. */
  readonly otherArea: AreaText;
  readonly calendar: CalendarText;
  readonly agenda: AgendaText;
  readonly panel: PanelText;
  readonly evaluation: EvaluationText;
  readonly share: ShareText;
  readonly overview: OverviewText;
  readonly diagnosis: DiagnosisText;
  readonly home: HomeText;
  readonly config: Readonly<Record<ConfigKey, string>>;
  readonly reasons: {
    readonly below: string;
    readonly above: string;
    readonly notBelow: string;
    readonly notAbove: string;
    readonly tie: string;
    readonly missing: string;
    readonly dependsOnAverage: string;
    readonly smallNumbers: string;
  };
  readonly prompts: {
    readonly validated: string;
    readonly escalation: string;
    readonly pickFacility: string;
    readonly date: string;
    readonly direction: string;
    readonly list: string;
  };
  readonly collection: CollectionText;
  readonly footer: string;
}

/** Rows of tblConfig. */
export type ConfigKey =
  | "versao_do_esquema"
  | "municipio"
  | "codigo_ibge"
  | "uf"
  | "ciclo"
  | "ano_base"
  | "areas"
  | "idioma"
  | "data_de_referencia"
  | "avaliacao_de"
  | "avaliacao_ate"
  | "operacao"
  | "municipios_comparados";
