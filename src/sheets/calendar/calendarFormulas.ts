import { storedNo } from "../../dataset/storedWords";
import { holidayTable } from "../../dataset/tables";
import { schoolRecess } from "../../dataset/workingCalendar";
import { column, literal } from "../formula";

/** The days that WORKDAY leaves out: rows that do not count hold 1 (a Sunday in 1900), since text is refused there. */
export const daysOff = column(holidayTable.name, "desconta");

/** The day that lies so many working days after another. */
export function workingDay(start: string, days: string): string {
  return `WORKDAY(${start},${days},${daysOff})`;
}

/** How many school recesses a day falls in. */
export function recessesOn(day: string): string {
  const of = (name: string) => column(holidayTable.name, name);
  return (
    `SUMPRODUCT((${of("tipo")}=${literal(schoolRecess)})*(${of("conta")}<>${literal(storedNo)})` +
    `*(${of("dia")}<=${day})*(${of("ate")}>=${day}))`
  );
}

/** Whether work is done on a day: the next working day after the day before is the day itself. */
export function isWorkingDay(day: string): string {
  return `${workingDay(`${day}-1`, "1")}=${day}`;
}
