import { defineFunction } from "./defineFunction";

const DAY = 86_400_000;

/** TODAY and NOW, by the workbook's own clock. */
export function defineClockFunctions(): void {
  defineFunction("TODAY", [], function () {
    return { value: Math.floor(serial(this.now())), format: "m/d/yyyy" };
  });
  defineFunction("NOW", [], function () {
    return { value: serial(this.now()), format: "m/d/yyyy hh:mm:ss" };
  });
}

/** Days since the day before 1900, by the clock on the wall. */
function serial(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return (wall - Date.UTC(1899, 11, 30)) / DAY;
}
