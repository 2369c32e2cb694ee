import { coreTypes } from "@odoo/o-spreadsheet";

/** Our own commands, beside the engine's: batches of cells, room for more cells, and what Office.js knows and the engine does not. */
const officeCommands = ["WRITE_CELLS", "GROW_SHEET", "MOVE_SHEET_TO", "OFFICE_STATE"];

for (const command of officeCommands) (coreTypes as Set<string>).add(command);
