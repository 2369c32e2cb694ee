import { unzipSync } from "fflate";
import { demoRequest } from "../../src/entries/demoRequest";
import { fileName } from "../../src/entries/cli/fileName";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { collectForms, writeForm } from "../../src/pipeline/collectForms";
import { mergeForms } from "../../src/pipeline/mergeForms";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { readWorkbookTables } from "../../src/workbook/readWorkbookTables";

jest.setTimeout(240_000);

const issuedAt = "2026-10-05T14:30";

async function savedDemo(): Promise<Uint8Array> {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  await buildWorkbook(workbench.run, demoRequest("pt"));
  const bytes = await workbench.save();
  workbench.close();
  return bytes;
}

async function issued(xlsx: Uint8Array, facility: string) {
  const workbench = await openWorkbench({ locale: "pt-BR", xlsx });
  const collected = await collectForms(workbench.run, { facilities: [facility], issuedAt });
  workbench.close();
  return collected;
}

type Forms = Awaited<ReturnType<typeof issued>>;

/** A facility's file after somebody typed in it. */
async function filledIn({ forms, text }: Forms, typed: Record<string, string | number>): Promise<Uint8Array> {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  const [form] = forms;
  if (!form) throw new Error("no form");
  await writeForm(workbench.run, form, text);
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Coleta");
    sheet.protection.unprotect();
    for (const [cell, value] of Object.entries(typed)) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
  const bytes = await workbench.save();
  workbench.close();
  return bytes;
}

describe("collection files of the demo", () => {
  const code = "99000004016";
  let demo: Uint8Array;
  let own: Forms;
  beforeAll(async () => {
    demo = await savedDemo();
    own = await issued(demo, code);
  });

  test("hold the facility's own rows and nothing of any other, in no part of the file", async () => {
    expect(own.forms).toHaveLength(1);
    const parts = Object.entries(unzipSync(await filledIn(own, {})));
    const content = parts.map(([name, bytes]) => `${name} ${new TextDecoder().decode(bytes)}`).join("\n");
    expect(content).toContain("CRAS Babaçu");
    const others = own.forms.flatMap(({ facility }) => [facility.code]);
    expect(others).toEqual([code]);
    for (const foreign of ["9900000401", "Buriti", "Carnaúba", "EM ", "Ipê", "USF", "AIS", "tblEquipamentos"]) {
      const rest = content.replaceAll(code, "");
      expect([foreign, rest.includes(foreign)]).toEqual([foreign, false]);
    }
  });

  test("come back: valid values go in and are reported, wrong ones are told, damaged files do not stop the rest", async () => {
    const file = { name: "cras.xlsx", bytes: await filledIn(own, { L5: 77, L6: -3, L7: "muitos" }) };
    const files = [
      file,
      { name: "x.xlsx", bytes: new Uint8Array([80, 75, 3, 4, 9]) },
      { name: "demo.xlsx", bytes: demo },
    ];
    const workbench = await openWorkbench({ locale: "pt-BR", xlsx: demo });
    const report = await mergeForms(workbench.run, { files });
    const key = `2026|${code}|familias-paif`;
    expect(report.applied).toEqual([
      { file: "cras.xlsx", where: "Coleta!L5", key, column: "out", before: "", after: 77 },
    ]);
    expect(report.invalid.map(({ where, reason }) => [where, reason])).toEqual([
      ["Coleta!L7", "text"],
      ["Coleta!L6", "range"],
    ]);
    expect(report.refused.map(({ file: name, error }) => [name, error.code])).toEqual([
      ["x.xlsx", "workbook-damaged"],
      ["demo.xlsx", "form-not-ours"],
    ]);

    const once = await readWorkbookTables(workbench.run);
    expect(once.get("tblColeta")?.find(({ chave }) => chave === key)?.["out"]).toBe(77);
    expect(once.get("tblConfig")?.find(({ chave }) => chave === "operacao")?.["valor"]).toBe("");
    const again = await mergeForms(workbench.run, { files });
    expect([again.applied, again.alreadyThere]).toEqual([[], 1]);
    expect(await readWorkbookTables(workbench.run)).toEqual(once);
    workbench.close();
  });

  test("of another cycle or municipality are refused by name", async () => {
    const [form] = own.forms;
    if (!form) throw new Error("no form");
    const bytes = async (other: object) => filledIn({ ...own, forms: [{ ...form, ...other }] }, { L5: 77 });
    const files = [
      { name: "old.xlsx", bytes: await bytes({ cycle: 2025 }) },
      { name: "far.xlsx", bytes: await bytes({ municipalityCode: "2607901" }) },
      { name: "gone.xlsx", bytes: await bytes({ facility: { ...form.facility, code: "1" } }) },
    ];
    const workbench = await openWorkbench({ locale: "pt-BR", xlsx: demo });
    const { refused, applied } = await mergeForms(workbench.run, { files });
    workbench.close();
    expect(refused.map(({ error }) => error.code)).toEqual([
      "form-of-other-cycle",
      "form-of-other-municipality",
      "form-of-unknown-facility",
    ]);
    expect(applied).toEqual([]);
  });
});

test.each([
  ["Coleta 2026 - EM São José", "Coleta 2026 - EM São José"],
  ['a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"],
  ["nome... ", "nome"],
  ["con", "_con"],
  ["", "_"],
])("the file of «%s» is called «%s»", (title, expected) => {
  expect(fileName(title)).toBe(expected);
});
