import type { CellErrorText } from "./callText";

export const enCall: CellErrorText = {
  "#N/A": "A value is not available to the formula or function.",
  "#VALUE!": "A value used in the formula is of the wrong type, or the call has too many or too few arguments.",
  "#NUM!": "A number used in the formula is outside what the function takes.",
  "#DIV/0!": "The formula or function is dividing by zero or by empty cells.",
  "#NAME?": "The formula has a name that does not exist.",
  "#REF!": "The formula speaks of cells that do not exist.",
  "#NULL!": "The formula's ranges do not intersect.",
  "#SPILL!": "The result does not fit: the cells that it would spill into are not empty.",
  "#CALC!": "Excel cannot calculate this.",
  "#BUSY!": "The function has not answered yet.",
};
