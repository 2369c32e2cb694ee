import { JuntosError } from "../errors";
import type { ExcelRun, RequestOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";

/** Brings a sheet to the front. @throws JuntosError "sheet-missing", and those of excelError.ts */
export async function activateSheet(run: ExcelRun, name: string, options: RequestOptions = {}): Promise<void> {
  await sendRequest(
    run,
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load({ name: true });
      await context.sync();
      if (sheet.isNullObject) throw new JuntosError("sheet-missing", { sheet: name });
      sheet.activate();
      await context.sync();
    },
    options,
  );
}
