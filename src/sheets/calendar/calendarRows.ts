import type { Day } from "../../analysis/day";
import { holidays } from "../../analysis/holidays";
import { PROGRAM_STEPS, quarterlyMeetings } from "../../analysis/programSteps";
import { workingDayAfter } from "../../analysis/workingDays";
import type { Row } from "../../dataset/rows";
import { meetingLevels, storedYes } from "../../dataset/storedWords";
import { holidayTable, meetingTable, stepTable } from "../../dataset/tables";
import { upsert } from "../../dataset/upsert";
import { schoolRecess, workingCalendar, type WorkingCalendar } from "../../dataset/workingCalendar";
import type { WorkbookTables } from "../../dataset/workbookTables";
import type { CalendarText } from "../../text/calendarText";

/** Excel's serial of 1 January 1970. */
const EPOCH = 25_569;

/** Days off of a year by rule; those that are optional are on the list, and people say which count. */
function holidayRows(year: number, state: string, text: CalendarText): Row[] {
  const byRule = holidays(year, { state, optional: true }).map(({ day, name, kind }): Row => ({
    dia: day + EPOCH,
    nome: text.days[name],
    tipo: kind === "optional" ? "ponto facultativo" : "feriado",
    conta: storedYes,
    chave: `${year}|${name}`,
  }));
  const recess = (name: "middle" | "end"): Row => ({
    nome: text.recess[name],
    tipo: schoolRecess,
    conta: storedYes,
    chave: `${year}|recess-${name}`,
  });
  return [...byRule, recess("middle"), recess("end")];
}

function stepRows(cycle: number, text: CalendarText): Row[] {
  return PROGRAM_STEPS.map((days, index) => ({
    ciclo: cycle,
    numero: index + 1,
    etapa: text.steps[index] ?? "",
    dias: days,
    chave: `${cycle}|${index + 1}`,
  }));
}

/**
 * How many working days after a quarter's first a meeting is held, by level: what the facilities cannot solve goes up
 * to the tactical meeting, and from there to the strategic one, within the same month.
 */
const afterFirstDay = [10, 15, 20] as const;
const agendas = ["operational", "tactical", "strategic"] as const;

function meetingDays(cycle: number, after: number, { daysOff, recesses }: WorkingCalendar): Day[] {
  const off = new Set([...daysOff].map((serial) => serial - EPOCH));
  return quarterlyMeetings(cycle, after, off).map((day) => {
    const recess = recesses.find(({ from, to }) => from <= day + EPOCH && day + EPOCH <= to);
    return recess ? workingDayAfter(recess.to - EPOCH, 1, off) : day;
  });
}

/** Four meetings a year of each level: operational and tactical in each area, strategic for all of them together. */
function meetingRows(cycle: number, areas: readonly string[], calendar: WorkingCalendar, text: CalendarText): Row[] {
  return meetingLevels.flatMap((level, index) => {
    const days = meetingDays(cycle, afterFirstDay[index] ?? 0, calendar);
    const held = level === "estratégico" ? [""] : areas;
    return held.flatMap((area) =>
      days.map((day, number): Row => ({
        nivel: level,
        area,
        numero: number + 1,
        data: day + EPOCH,
        pauta: text.agenda[agendas[index] ?? "operational"],
        id: `${cycle}|${level}|${area}|${number + 1}`,
      })),
    );
  });
}

export interface CalendarFacts {
  readonly cycle: number;
  /** "PE": its own holidays count. */
  readonly state: string;
  readonly areas: readonly string[];
}

/**
 * The cycle's steps, holidays and meetings as a proposal: rows that are there already keep what people made of them.
 * Meetings fall on working days outside school recess, as tblFeriados has them when the row is made.
 */
export function calendarRows(before: WorkbookTables, facts: CalendarFacts, text: CalendarText): WorkbookTables {
  const { cycle, state, areas } = facts;
  const daysOff = holidayRows(cycle, state, text);
  const known = upsert(holidayTable, before.get(holidayTable.name) ?? [], daysOff).rows;
  const calendar = workingCalendar(new Map([[holidayTable.name, known]]));
  return new Map([
    [holidayTable.name, daysOff],
    [stepTable.name, stepRows(cycle, text)],
    [meetingTable.name, meetingRows(cycle, areas, calendar, text)],
  ]);
}
