import { buildWorkbook, previewList } from "../pipeline/buildWorkbook";
import { openedWorkbook } from "../pipeline/openedWorkbook";
import { showExamples } from "../pipeline/showExamples";
import type { PanePipeline } from "../taskpane/paneServices";
import { activateSheet } from "../workbook/activateSheet";

/** What the pane does to a workbook, together: a part of the bundle that is loaded when it is first needed. */
export const panePipeline: PanePipeline = { activateSheet, buildWorkbook, openedWorkbook, previewList, showExamples };
