import type { WorkbenchLocale } from "../../engine/engineLocale";

export interface AppContextOptions {
  readonly controlId: string;
  readonly locale: WorkbenchLocale;
  readonly documentUrl: string;
  /** `isSetSupported` is answered from it: { ExcelApi: "1.15" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const SHOWN_AS_TASK_PANE = 2;

/** What the client library must know before Office.onReady; it refuses to start when one of these is missing. */
export function appContext({ controlId, locale, documentUrl, requirementSets, settings }: AppContextOptions): object {
  return {
    _id: controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.0.0",
    _addinName: "workbench",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
  };
}
