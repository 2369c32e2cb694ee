import { actionTable, meetingTable } from "../../dataset/tables";
import type { AgendaText } from "../../text/agendaText";
import { column, dayText, literal, sentence } from "../formula";

/** What a page says of the meeting in a row of tblReunioes (an expression; 0 = none is planned). */
export interface MeetingFacts {
  readonly row: string;
  readonly cycle: string;
  /** The level's word, as an expression. */
  readonly level: string;
  /** What is on the agenda where nobody wrote it, as an expression. */
  readonly usualAgenda: string;
}

export function meetingLines({ row, cycle, level, usualAgenda }: MeetingFacts, text: AgendaText) {
  const of = (name: string) => `INDEX(${column(meetingTable.name, name)},${row})`;
  const known = { cycle, level, number: of("numero") };
  const plain = sentence(text.headerWithoutMeeting, known);
  const people = `IF(${of("participantes")}="","",". "&${sentence(text.participants, { names: of("participantes") })})`;
  const date = sentence(text.when, { date: dayText(of("data")) });
  return {
    header: `IF(${row}=0,${plain},IF(${of("numero")}="",${plain},${sentence(text.header, known)}))`,
    when: `IF(${row}=0,${literal(text.whenUnknown)},${date}&${people})`,
    agenda: `IF(${row}=0,${usualAgenda},IF(${of("pauta")}="",${usualAgenda},${of("pauta")}&""))`,
  };
}

/** A line of tblAcoes in a row (an expression; 0 = none), as expressions. */
export function actionLine(row: string, none = '""') {
  const of = (name: string) => `INDEX(${column(actionTable.name, name)},${row})`;
  const shown = (expression: string, missing = '""') => `IF(${row}=0,${missing},${expression})`;
  const facility = `INDEX(tblEquipamentos[exibicao],MATCH(${of("codigo")},tblEquipamentos[codigo],0))`;
  const level = `IF(${of("nivel")}="",${of("situacao")}&"",${of("nivel")}&"")`;
  return {
    action: shown(`${of("acao")}&""`, none),
    facility: shown(`IFERROR(${facility}&"",${of("codigo")})`),
    who: shown(`${of("responsavel")}&""`),
    support: shown(`${of("apoio_de")}&""`),
    due: shown(`IF(ISNUMBER(${of("prazo")}),${dayText(of("prazo"), false)},"")`),
    state: shown(`IF(${of("atrasada")}="sim","‼ ","")&${level}`),
    decision: shown(`${of("decisao")}&""`),
  };
}
