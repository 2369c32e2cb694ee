import { excelFunctions } from "../../formulas/excelFunctions";

/** Functions that came after Excel 2007: a file has to spell them `_xlfn.NAME`, or Excel shows #NAME?. */
const AFTER_2007 = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH
DAYS DECIMAL DETECTLANGUAGE DROP ECMA.CEILING ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA
LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE
REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY
SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS
XLOOKUP XMATCH XOR Z.TEST`;

/** Two of them live in one more namespace. */
const WORKSHEET_SORT = "FILTER SORT";

const words = (list: string): string[] => list.trim().split(/\s+/);
const prefixes = new Map([
  ...words(AFTER_2007).map((name) => [name, "_xlfn."] as const),
  ...words(WORKSHEET_SORT).map((name) => [name, "_xlfn._xlws."] as const),
]);

/** What a file writes before this function's name: "", "_xlfn." or "_xlfn._xlws.". */
export function functionPrefix(name: string): string {
  return prefixes.get(name.toUpperCase()) ?? "";
}

/** Whether a called name belongs to an add-in: it has a namespace ("SHOP.PRICE") and Excel has no such function. */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes(".") && !upper.startsWith("_XL") && !prefixes.has(upper) && !excelFunctions.has(upper);
}

/** Those of them that give arrays. */
const GIVES_ARRAYS =
  /_xlfn\.(?:_xlws\.)?(?:BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|GROUPBY|HSTACK|MAKEARRAY|MAP|PIVOTBY|RANDARRAY|SCAN|SEQUENCE|SORT|SORTBY|TAKE|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)\(/i;

/**
 * Whether a formula as a file holds it has to be marked as a dynamic array even where it fills one cell only: without
 * the mark Excel shows it with an "@" and takes one value of the array.
 */
export function isArrayFormula(fileText: string): boolean {
  return GIVES_ARRAYS.test(fileText);
}
