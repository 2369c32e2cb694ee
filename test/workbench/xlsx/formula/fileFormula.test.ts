import fc from "fast-check";
import { excelFormula } from "../../../../src/workbench/xlsx/formula/excelFormula";
import { fileFormula } from "../../../../src/workbench/xlsx/formula/fileFormula";

/** What Excel shows, the table it stands in, what a file holds. */
const examples: readonly (readonly [shown: string, table: string | null, file: string])[] = [
  ["=SUM(A1:$B$2)", null, "SUM(A1:$B$2)"],
  ["=[@valor]*2", "tblX", "tblX[[#This Row],[valor]]*2"],
  ["=[@[o dobro]]", "tblX", "tblX[[#This Row],[o dobro]]"],
  ["=SUM([@[a]:[b]])", "tblX", "SUM(tblX[[#This Row],[a]:[b]])"],
  ["=SUM([valor])", "tblX", "SUM(tblX[valor])"],
  ["=[@]", "tblX", "tblX[#This Row]"],
  ["=SUM(tblY[valor])", "tblX", "SUM(tblY[valor])"],
  ["=tblY[[#This Row],[valor]]", "tblX", "tblY[[#This Row],[valor]]"],
  ["=tblX[[#Headers],[a]:[b]]", null, "tblX[[#Headers],[a]:[b]]"],
  ["=ROWS(tblX[#All])", null, "ROWS(tblX[#All])"],
  ["=tblX['[a'] '#1]", null, "tblX['[a'] '#1]"],
  ["=XLOOKUP(A1,B:B,C:C)", null, "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,A1:A9>1))", null, "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
  ["=NORM.S.DIST(1,TRUE)", null, "_xlfn.NORM.S.DIST(1,TRUE)"],
  ["=NETWORKDAYS.INTL(A1,A2)+ERROR.TYPE(A3)", null, "NETWORKDAYS.INTL(A1,A2)+ERROR.TYPE(A3)"],
  ['="SORT("&A1&"[@x]"', null, '"SORT("&A1&"[@x]"'],
  ['="a""b"', null, '"a""b"'],
  ["=LET(x,1,y,x+1,x*y)", null, "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=LET(total,SUM(A:A),total)", null, "_xlfn.LET(_xlpm.total,SUM(A:A),_xlpm.total)"],
  ["=LAMBDA(a,b,a+b)(1,2)", null, "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
  ["=LET(f,LAMBDA(v,v*2),f(3))", null, "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2),_xlpm.f(3))"],
  ["=SUM(A1#)", null, "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["='Painel 1'!$B$2#", null, "_xlfn.ANCHORARRAY('Painel 1'!$B$2)"],
  ["=@A1:A9+1", null, "_xlfn.SINGLE(A1:A9)+1"],
  ["=@INDEX(A:A,1)", null, "_xlfn.SINGLE(INDEX(A:A,1))"],
  ["=#N/A", null, "#N/A"],
  ["=LOJA.PRECO_MEDIO(A1)", null, "_xldudf_LOJA_PRECO_MEDIO(A1)"],
  ["=LOJA.SOMA(LOJA.PRECO(1),2)", null, "_xldudf_LOJA_SOMA(_xldudf_LOJA_PRECO(1),2)"],
  ["='[Livro.xlsx]Plan 1'!A1+[1]Plan1!A1", "tblX", "'[Livro.xlsx]Plan 1'!A1+[1]Plan1!A1"],
  ["='Escola d''água'!A1&\"[@x]\"", null, "'Escola d''água'!A1&\"[@x]\""],
  ['=SUMIFS(tblR[valor],tblR[chave],$A$1&"|"&B$4)', null, 'SUMIFS(tblR[valor],tblR[chave],$A$1&"|"&B$4)'],
];

describe("fileFormula", () => {
  it.each(examples)("writes %s in table %s as %s", (shown, table, file) => {
    expect(fileFormula(shown, table)).toBe(file);
  });

  it("takes a formula without its equals sign", () => {
    expect(fileFormula("SUM(A1)", null)).toBe("SUM(A1)");
  });

  it("names the row's table outside of it only in full", () => {
    expect(fileFormula("=tblX[@valor]", null)).toBe("tblX[[#This Row],[valor]]");
  });
});

describe("excelFormula", () => {
  it.each(examples)("reads %s in table %s from %s", (shown, table, file) => {
    expect(excelFormula(file, table)).toBe(shown);
  });

  it("knows the formula's own table whatever its case", () => {
    expect(excelFormula("TBLX[[#This Row],[a]]", "tblX")).toBe("=[@a]");
  });

  it("never hangs or throws on any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, "tblX"), (text, table) => {
        expect(excelFormula(text, table).startsWith("=")).toBe(true);
        expect(typeof fileFormula(text, table)).toBe("string");
      }),
    );
  });
});
