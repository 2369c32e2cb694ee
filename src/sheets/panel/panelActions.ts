import { column, dayText, formula, literal } from "../formula";
import type { CellContent } from "../sheetSpec";
import { fact, workingCell } from "./panelFacts";
import { type PanelInput, shownActions } from "./panelInput";

/** Workings of "O que combinamos": where the facility's first actions stand in tblAcoes, and how many there are. */
export function panelActions(): CellContent[][] {
  const rows = Array.from({ length: shownActions }, (_, index): CellContent[] => [
    `ação ${index + 1}`,
    formula(`IFERROR(MATCH(${fact.code}&"|${index + 1}",tblAcoes[chave],0),0)`),
  ]);
  return [...rows, ["ações", formula(`COUNTIF(tblAcoes[codigo],${fact.code})`)]];
}

/** What the page shows of the n-th action (from 0), as expressions. */
export function actionDisplay(input: PanelInput, firstRow: number, index: number) {
  const { none, states } = input.text.panel.actions;
  const position = workingCell(firstRow + index);
  const of = (name: string) => `INDEX(${column("tblAcoes", name)},${position})`;
  const shown = (expression: string, missing = '""') => `IF(${position}=0,${missing},${expression})`;
  const isLate = `AND(ISNUMBER(${of("prazo")}),${of("prazo")}<${fact.today})`;
  const open = `IF(${isLate},${literal(states.late)},IF(${of("situacao")}="em andamento",${literal(states.doing)},${literal(states.toDo)}))`;
  const closed = `IF(${of("situacao")}="cancelada",${literal(states.dropped)},${open})`;
  return {
    action: shown(`${of("acao")}&""`, index === 0 ? literal(none) : '""'),
    who: shown(`${of("responsavel")}&""`),
    due: shown(`IF(ISNUMBER(${of("prazo")}),${dayText(of("prazo"), false)},"")`),
    state: shown(`IF(${of("situacao")}="feita",${literal(states.done)},${closed})`),
  };
}

export function actionCount(firstRow: number): string {
  return workingCell(firstRow + shownActions);
}
