import { type Problem, JuntosError } from "../../src/errors";
import { enErrors } from "../../src/text/enErrors";
import { enProblems } from "../../src/text/enProblems";
import { errorSentence, problemSentence } from "../../src/text/errorSentence";
import { ptErrors } from "../../src/text/ptErrors";
import { ptProblems } from "../../src/text/ptProblems";

const file = "dados.csv";

describe("an error's sentence", () => {
  test.each([
    [
      new JuntosError("file-kind-unsupported", { file, kind: "pdf" }),
      "«dados.csv» é um PDF. Procure a mesma tabela em .xlsx ou .csv no site da fonte.",
      "“dados.csv” is a PDF. Look for the same table as .xlsx or .csv on the source's site.",
    ],
    [
      new JuntosError("municipality-not-in-file", {
        file,
        municipality: "2607902",
        count: 5522,
        near: ["2607901 Jaboatão"],
      }),
      "O município 2607902 não está em «dados.csv», que traz 5.522 municípios. Você quis dizer 2607901 Jaboatão? Confira o código do IBGE.",
      "Municipality 2607902 is not in “dados.csv”, which holds 5,522 municipalities. Did you mean 2607901 Jaboatão? Check the IBGE code.",
    ],
    [
      new JuntosError("csv-quote-broken", { file, line: 1812 }),
      "Em «dados.csv», as aspas abertas na linha 1.812 não fecham direito. Corrija essa linha ou exporte o arquivo de novo.",
      "In “dados.csv”, the quote that opens on line 1,812 does not close properly. Correct that line or export the file again.",
    ],
    [
      new JuntosError("no-rows-left", { file, rowsRead: 3, reason: "period-unreadable" }),
      "Nenhuma das 3 linhas de «dados.csv» pôde ser usada; motivo mais comum: sem período legível.",
      "None of the 3 rows of “dados.csv” could be used; commonest reason: without a readable period.",
    ],
    [
      new JuntosError("layout-later", { file, layout: "populacao" }),
      "«dados.csv» foi reconhecido (população por município), mas esta versão ainda não lê esse formato. Por ora, leve os valores para uma tabela com as colunas codigo; nome; indicador; periodo; valor.",
      "“dados.csv” was recognised (population by municipality), but this version does not read that layout yet. For now, put the values into a table with the columns codigo; nome; indicador; periodo; valor.",
    ],
  ])("says what happened, to what, and what to do now: %#", (error, pt, en) => {
    expect(errorSentence(ptErrors, error)).toBe(pt);
    expect(errorSentence(enErrors, error)).toBe(en);
  });
});

describe("a problem's sentence", () => {
  const problems: readonly (readonly [Problem, string, string])[] = [
    [
      { code: "value-marked", facts: { marker: "ND", count: 1 }, where: "" },
      "1 valor traz a marca «ND» da fonte no lugar de um número: sem valor.",
      "1 value carries the source's mark “ND” in place of a number: no value.",
    ],
    [
      {
        code: "value-out-of-range",
        facts: { indicator: "cvli", count: 2, example: "-1", minimum: 0, maximum: null },
        where: "",
      },
      "2 valores de cvli fora da escala a partir de 0 («-1»): sem valor.",
      "2 values of cvli outside the scale from 0 up (“-1”): no value.",
    ],
    [
      {
        code: "number-ambiguous",
        facts: { column: "valor", example: "22.853", readAs: "thousands", read: 22853, count: 2 },
        where: "",
      },
      "Na coluna «valor», «22.853» pode ser milhar ou decimal, e nada no arquivo decide. 2 valores foram lidos como milhar (22.853). Confira.",
      "In column “valor”, “22.853” may be thousands or decimals, and nothing in the file decides. 2 values were read as thousands (22,853). Check it.",
    ],
  ];

  test.each(problems)("says what was noticed and what became of it: %#", (problem, pt, en) => {
    expect(problemSentence(ptProblems, problem)).toBe(pt);
    expect(problemSentence(enProblems, problem)).toBe(en);
  });
});
