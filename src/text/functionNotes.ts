/** What the documentation says of a function beside what Excel shows. */
export interface FunctionNotes {
  /** The same with Excel's own functions over the cells of the example sheet, in English; null = none in one formula. */
  readonly native: string | null;
  /** Who the method is from. */
  readonly source: string;
  /** When a cell shows which error, beside what holds for all functions. */
  readonly errors: readonly { readonly error: string; readonly en: string; readonly pt: string }[];
}

/** By the name behind JUNTOS. */
export const functionNotes: Readonly<Record<string, FunctionNotes>> = {
  PRIORITY: {
    native: '=IF(D10="","",D10<AVERAGE(D$10:D$21))',
    source: "The program’s rule; methods of each rule as in SMOOTH, CERTAINTY, FUNNEL and RANK",
    errors: [
      {
        error: "#N/A",
        en: 'no value at all; one year only with rule "years"',
        pt: 'nenhum valor; um só ano com a regra "anos"',
      },
      { error: "#NUM!", en: "a negative weight", pt: "peso negativo" },
    ],
  },
  AVERAGE: {
    native: '=SUMPRODUCT(D10:D21,E10:E21)/SUMIF(D10:D21,"<>",E10:E21)',
    source: "Weighted mean; pooled rate Σevents/Σpopulation",
    errors: [
      { error: "#N/A", en: "no value, or no weight, is left", pt: "não sobra valor, ou peso" },
      { error: "#NUM!", en: "a negative weight or count", pt: "peso ou contagem negativa" },
    ],
  },
  RANK: {
    native: "=RANK.EQ(D10,D$10:D$21)",
    source: "PHEindicatormethods phe_quantile for groups; dplyr percent_rank",
    errors: [{ error: "#N/A", en: "fewer values than groups", pt: "menos valores que grupos" }],
  },
  VARIATION: {
    native: "=D10-C10",
    source: "Difference and relative change",
    errors: [
      { error: "#DIV/0!", en: "percent of a zero base", pt: "percentual sobre base zero" },
      {
        error: "#NUM!",
        en: "percent of a negative base: its sign would lie",
        pt: "percentual sobre base negativa: o sinal enganaria",
      },
    ],
  },
  IMPROVED: {
    native: '=SUMPRODUCT(G10:G21*(C10:C21<>"")*(D10:D21<>"")*(D10:D21>C10:C21))',
    source: "Wilson 1927; regression to the mean: Barnett, van der Pols & Dobson 2005",
    errors: [
      { error: "#N/A", en: "no row of the group has both values", pt: "nenhuma linha do grupo tem os dois valores" },
      { error: "#NUM!", en: "rho outside −1 to 1", pt: "rho fora de −1 a 1" },
    ],
  },
  RATE: {
    native: "=C29/D29*100",
    source:
      "Limits of the count: exact below 10 events, Byar from there on (Breslow & Day 1987; Public Health England)",
    errors: [
      { error: "#DIV/0!", en: "a population of 0", pt: "população igual a 0" },
      { error: "#NUM!", en: "a negative count", pt: "contagem negativa" },
    ],
  },
  INTERVAL: {
    native: "=CHISQ.INV(0.025,2*9)/2",
    source: "Wilson 1927; Clopper & Pearson 1934; Breslow & Day 1987; Student’s t for means",
    errors: [
      { error: "#DIV/0!", en: "n is 0", pt: "n igual a 0" },
      {
        error: "#NUM!",
        en: "x is negative or more than n; confidence at or below 50 % or from 100 % on",
        pt: "x negativo ou maior que n; confiança até 50 % ou a partir de 100 %",
      },
      { error: "#N/A", en: "the mean of fewer than 2 values", pt: "média de menos de 2 valores" },
    ],
  },
  COMPARE: {
    native: null,
    source: "Newcombe 1998 and Fisher for shares; exact conditional Poisson test for rates",
    errors: [
      { error: "#DIV/0!", en: "an empty group; a ratio to nothing", pt: "grupo vazio; razão sobre nada" },
      {
        error: "#NUM!",
        en: "counts that are negative, not whole, or more than n",
        pt: "contagens negativas, não inteiras ou maiores que n",
      },
    ],
  },
  DSR: {
    native: "=SUMPRODUCT(B44:B47/C44:C47,E44:E47)/SUM(E44:E47)*100000",
    source: "Dobson 1991; Fay & Feuer 1997; Public Health England",
    errors: [
      {
        error: "#N/A",
        en: "fewer than 10 events; a band without population or standard",
        pt: "menos de 10 eventos; faixa sem população ou padrão",
      },
      { error: "#DIV/0!", en: "a band of 0 people", pt: "faixa com 0 pessoas" },
    ],
  },
  SMR: {
    native: "=100*SUM(B44:B47)/SUMPRODUCT(C44:C47,D44:D47/E44:E47)",
    source: "Indirect standardisation, Byar’s limits (Breslow & Day 1987)",
    errors: [
      {
        error: "#DIV/0!",
        en: "nothing is expected; a reference band of 0 people",
        pt: "nada esperado; faixa de referência com 0 pessoas",
      },
    ],
  },
  SMOOTH: {
    native: null,
    source: "Marshall 1991; Martuzzi & Elliott 1996; Clayton & Kaldor 1987",
    errors: [
      {
        error: "#N/A",
        en: "a row without people or count (the others are answered)",
        pt: "linha sem população ou contagem (as outras são respondidas)",
      },
      { error: "#NUM!", en: "a negative count", pt: "contagem negativa" },
    ],
  },
  SHRINK: {
    native: null,
    source: "DerSimonian & Laird 1986; Efron & Morris 1977",
    errors: [
      { error: "#N/A", en: "fewer than 2 scores with an error", pt: "menos de 2 notas com erro padrão" },
      { error: "#NUM!", en: "a standard error that is not above 0", pt: "erro padrão que não é maior que 0" },
    ],
  },
  CERTAINTY: {
    native: null,
    source: "Gamma-Poisson posterior: Clayton & Kaldor 1987",
    errors: [
      { error: "#N/A", en: "a row without people or count", pt: "linha sem população ou contagem" },
      { error: "#NUM!", en: "a negative count", pt: "contagem negativa" },
    ],
  },
  FUNNEL: {
    native: null,
    source: "Spiegelhalter 2005 (Stat Med 24:1185; QSHC 14:347)",
    errors: [
      { error: "#DIV/0!", en: "nobody or everybody had the event", pt: "ninguém ou todos tiveram o evento" },
      {
        error: "#NUM!",
        en: "as a proportion, more events than people",
        pt: "como proporção, mais eventos que pessoas",
      },
    ],
  },
  RTM: {
    native: null,
    source: "Davis 1976; Barnett, van der Pols & Dobson 2005 (IJE 34:215)",
    errors: [
      { error: "#DIV/0!", en: "all values are equal", pt: "todos os valores são iguais" },
      { error: "#NUM!", en: "rho outside −1 to 1, fewer than 1 year", pt: "rho fora de −1 a 1, menos de 1 ano" },
    ],
  },
  DID: {
    native: null,
    source: "Analysis of covariance; Welch’s t for the plain difference",
    errors: [
      { error: "#N/A", en: "fewer than 2 rows in a group", pt: "menos de 2 linhas num grupo" },
      { error: "#DIV/0!", en: "nothing varies", pt: "nada varia" },
    ],
  },
  PERSISTENCE: {
    native: '=SUMPRODUCT(G10:G21*(I10:I21=TRUE))/SUMPRODUCT(G10:G21*(I10:I21<>""))',
    source: "Cohen 1960",
    errors: [{ error: "#DIV/0!", en: "the first list is empty", pt: "a primeira lista está vazia" }],
  },
  XMR: {
    native: null,
    source: "Wheeler; Nelson 1982; rules of NHSRplotthedots 0.2.2",
    errors: [
      {
        error: "#N/A",
        en: 'no two neighbouring months have values; no target for "assurance"',
        pt: 'não há dois meses seguidos com valor; falta a meta em "garantia"',
      },
      {
        error: "#NUM!",
        en: "a run other than 6, 7 or 8; a baseline below 2",
        pt: "sequência que não é 6, 7 ou 8; base menor que 2",
      },
    ],
  },
  RUNS: {
    native: null,
    source: "Anhøj & Olesen 2014; Schilling 2012; Chen 2010",
    errors: [{ error: "#N/A", en: "no value", pt: "nenhum valor" }],
  },
  TREND: {
    native: null,
    source:
      "Fingertips (Public Health England); Mann 1945, Kendall 1975, Sen 1968; Cochran-Armitage; Poisson regression",
    errors: [
      { error: "#N/A", en: "fewer than 5 years", pt: "menos de 5 anos" },
      { error: "#DIV/0!", en: "nothing varies", pt: "nada varia" },
    ],
  },
  TARGET: {
    native: "=62.1+(40-62.1)*(2024-2017)/(2027-2017)",
    source: "Linear or geometric interpolation",
    errors: [
      {
        error: "#NUM!",
        en: "the end is not after the start; a geometric path that touches 0",
        pt: "o fim não vem depois do início; caminho geométrico que toca 0",
      },
    ],
  },
  PROJECTION: {
    native: "=(40-INTERCEPT(J44:J51,I44:I51))/SLOPE(J44:J51,I44:I51)",
    source: "Least squares with prediction interval",
    errors: [
      {
        error: "#N/A",
        en: "fewer than 5 years; never at this pace; more than 10 years ahead",
        pt: "menos de 5 anos; nunca nesse ritmo; mais de 10 anos à frente",
      },
      { error: "#NUM!", en: "a year more than 10 ahead", pt: "um ano mais de 10 à frente" },
    ],
  },
  COMPOSITE: {
    native: null,
    source: "OECD/JRC Handbook on Constructing Composite Indicators 2008",
    errors: [
      {
        error: "#DIV/0!",
        en: "no indicator differs; all weights are 0",
        pt: "nenhum indicador varia; todos os pesos são 0",
      },
      { error: "#NUM!", en: "a negative weight", pt: "peso negativo" },
    ],
  },
  INEQUALITY: {
    native: "=2*SUMPRODUCT(ROW(r)-MIN(ROW(r))+1,r)/(COUNT(r)*SUM(r))-(COUNT(r)+1)/COUNT(r)",
    source:
      "Gini; Theil; Wagstaff; slope and relative index of inequality (PHE phe_sii; WHO HEAT). In the formula r is the unweighted values, smallest first",
    errors: [
      { error: "#NUM!", en: "a negative value", pt: "valor negativo" },
      { error: "#N/A", en: "a measure against poverty without poverty", pt: "medida diante da pobreza sem a pobreza" },
      { error: "#DIV/0!", en: "a ratio to 0", pt: "razão sobre 0" },
    ],
  },
  STEPS: {
    native: "=WORKDAY(B115,30,L115:L124)",
    source: "The program’s eight steps, 120 working days, as Excel’s WORKDAY counts",
    errors: [{ error: "#VALUE!", en: "no start, or a date that is a text", pt: "sem início, ou data que é texto" }],
  },
  HOLIDAYS: {
    native: null,
    source: "Fixed national days, Easter (Meeus), Lei 14.759/2023, Lei 16.059/2017 (PE)",
    errors: [{ error: "#NUM!", en: "a year that is none", pt: "ano que não existe" }],
  },
};
