import { type Reading, readFile } from "../../src/sources/readFile";
import { csv, textFile } from "./fixtures/textFile";
import { workbookFile } from "./fixtures/workbookFile";

const municipality = "2607901";
const heading = ["codigo", "nome", "indicador", "periodo", "valor"];

const read = (text: string): Promise<Reading> => readFile(textFile("dados.csv", text), { municipality });
const found = ({ dataset }: Reading) => dataset.observations.map(({ code, period, value }) => [code, period, value]);

describe("a tidy table", () => {
  test("reads the catalogue's indicators by id or name, codes with their zeros", async () => {
    const reading = await read(
      csv([heading, ["0012345", "USF Mar", "IDCRAS", "2019", "3,25"], ["7", "", "cvli", "2023-05", 12]]),
    );
    expect(reading).toMatchObject({
      layout: "tidy",
      rowsRead: 2,
      rowsKept: 2,
      periods: ["2019", "2023-05"],
      problems: [],
    });
    expect(reading).toMatchObject({ municipality: "2607901", municipalityName: null, state: "PE" });
    expect(found(reading)).toEqual([
      ["7", "2023-05", 12],
      ["0012345", "2019", 3.25],
    ]);
    expect(reading.dataset.facilities).toMatchObject([
      { code: "0012345", name: "USF Mar", area: "Assistência Social" },
      { code: "7", name: null, area: "Ordem Pública" },
    ]);
  });

  test("describes an indicator of its own by its columns and values", async () => {
    const columns = [...heading, "area", "direcao", "unidade", "meta", "territorio"];
    const rows = [
      columns,
      ["1", "A", "Fila de espera", "2022", "12,5", "Saúde", "menor", "dias", "10", "Praias"],
      ["2", "B", "Fila de espera", "2022", "8", "Saúde", "menor", "dias", "10", ""],
    ];
    const reading = await read(csv(rows));
    expect(reading.problems).toEqual([]);
    expect(reading.dataset.indicators).toMatchObject([
      {
        id: "fila-de-espera",
        name: "Fila de espera",
        area: "Saúde",
        kind: "result",
        unit: "dias",
        direction: "lower",
        frequency: "anual",
        decimals: 1,
        averaging: "simple",
        target: 10,
      },
    ]);
    expect(reading.dataset.facilities).toMatchObject([{ territory: "Praias" }, { territory: "" }]);
  });

  test("tells what an indicator of its own does not say, and what rows say differently", async () => {
    const columns = [...heading, "area", "direcao", "meta"];
    const rows = [
      columns,
      ["1", "A", "Fila", "2022", "1", "Saúde", "", "5"],
      ["2", "B", "Fila", "2022", "1", "Educação", "", "6"],
      ["2", "B", "Frota", "2022", "1", "", "", ""],
      ["2", "B", "cvli", "2022", "1", "", "maior", ""],
    ];
    const reading = await read(csv(rows));
    expect(reading.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["indicator-inconsistent", { indicator: "fila", column: "area", kept: "Saúde", other: "Educação" }],
      ["indicator-inconsistent", { indicator: "cvli", column: "direcao", kept: "lower", other: "maior" }],
      ["indicator-inconsistent", { indicator: "fila", column: "meta", kept: "", other: "5, 6" }],
      ["direction-assumed", { indicator: "fila" }],
      ["direction-assumed", { indicator: "frota" }],
      ["area-missing", { indicator: "frota" }],
    ]);
    expect(reading.dataset.indicators.find(({ id }) => id === "cvli")?.direction).toBe("lower");
  });

  test("knows a rate by its numerator and denominator", async () => {
    const columns = [...heading, "numerador", "denominador", "area", "direcao"];
    const rows = [
      columns,
      ["1", "A", "Óbitos", "2022", "42,4", "296", "698000", "Saúde", "menor"],
      ["2", "B", "Óbitos", "2022", "34,3", "221", "644620", "Saúde", "menor"],
    ];
    const reading = await read(csv(rows));
    expect(reading.problems).toEqual([]);
    expect(reading.dataset.indicators).toMatchObject([{ id: "obitos", averaging: "rate", per: 100_000 }]);
    const wrong = rows.map((row, index) => (index === 2 ? row.with(4, "3,43") : row));
    expect((await read(csv(wrong))).problems).toMatchObject([
      { code: "rate-not-ratio", facts: { code: "2", count: 1 } },
    ]);
  });

  test("works out a catalogue rate that is given as counts only", async () => {
    const columns = [...heading, "numerador", "denominador", "peso"];
    const reading = await read(csv([columns, ["B1", "", "cvli", "2022", "", "5", "20.000", "3"]]));
    expect(reading.dataset.observations).toMatchObject([
      { value: 25, numerator: 5, denominator: 20_000, weight: 3, status: "" },
    ]);
  });

  test("keeps its municipality, and what is about the state or the country", async () => {
    const columns = [...heading, "nivel", "municipio"];
    const rows = [
      columns,
      ["1", "A", "idcras", "2019", "3", "", "2607901"],
      ["2", "B", "idcras", "2019", "4", "equipamento", "260790"],
      ["3", "C", "idcras", "2019", "5", "", "2611606"],
      ["260790", "", "idcras", "2019", "2,9", "municipio", "2607901"],
      ["PE", "", "idcras", "2019", "3,3", "uf", ""],
      ["0", "", "idcras", "2019", "3,4", "Brasil", ""],
      ["4", "D", "idcras", "2019", "4", "", "Jaboatão"],
      ["5", "E", "idcras", "2019", "4", "bairro", "2607901"],
    ];
    const reading = await read(csv(rows));
    expect(reading.dataset.observations.map(({ level, code }) => [level, code])).toEqual([
      ["country", "BR"],
      ["facility", "1"],
      ["facility", "2"],
      ["municipality", "2607901"],
      ["state", "PE"],
    ]);
    expect(reading.rowsRead).toBe(8);
    expect(reading.dropped).toEqual([
      { reason: "other-municipality", count: 1 },
      { reason: "municipality-unreadable", count: 1 },
      { reason: "level-unknown", count: 1 },
    ]);
  });

  test("says why rows are dropped, and the reasons add up", async () => {
    const rows = [
      heading,
      ["1", "A", "idcras", "2019", "3"],
      ["1", "A", "idcras", "2019", "3"],
      ["1", "A", "idcras", "2019", "4"],
      ["", "B", "idcras", "2019", "3"],
      ["2", "B", "", "2019", "3"],
      ["2", "B", "idcras", "ontem", "3"],
      ["Fonte: secretaria", "", "", "", ""],
      ["", "", "", "", ""],
    ];
    const { rowsRead, rowsKept, dropped, problems } = await read(csv(rows));
    expect({ rowsRead, rowsKept }).toEqual({ rowsRead: 6, rowsKept: 1 });
    expect(dropped.map(({ reason }) => reason).sort()).toEqual([
      "code-unreadable",
      "conflicting",
      "indicator-missing",
      "period-unreadable",
      "repeated",
    ]);
    expect(dropped.reduce((sum, { count }) => sum + count, rowsKept)).toBe(rowsRead);
    expect(problems).toEqual([
      {
        code: "value-conflict",
        facts: { indicator: "idcras", code: "1", period: "2019", kept: "3", other: "4", count: 1 },
        where: "dados.csv:4",
      },
    ]);
  });

  test("without a period column is of the period given, or of the one that its title tells", async () => {
    const columns = heading.filter((column) => column !== "periodo");
    const table = csv([columns, ["1", "A", "idcras", "3"]]);
    const given = await readFile(textFile("x.csv", table), { municipality, period: "2019-05" });
    expect(found(given)).toEqual([["1", "2019-05", 3]]);
    expect(found(await read(`Resultados de 2018\n${table}`))).toEqual([["1", "2018", 3]]);
    await expect(read(table)).rejects.toMatchObject({ code: "period-missing" });
  });

  test("tells a code with an E from one that a spreadsheet has damaged", async () => {
    const reading = await read(csv([heading, ["2E3", "A", "cvli", "2019", "3"], ["2E+03", "B", "cvli", "2019", "3"]]));
    expect(reading.dataset.facilities.map(({ code }) => code)).toEqual(["2E3"]);
    expect(reading.problems).toMatchObject([{ code: "code-damaged", facts: { count: 1, example: "2E+03" } }]);
  });

  test("names its municipality where the file does", async () => {
    const columns = [...heading, "codigo municipio", "municipio"];
    const reading = await read(csv([columns, ["1", "A", "idcras", "2019", "3", "260790", "JABOATÃO DOS GUARARAPES"]]));
    expect(reading.municipalityName).toBe("Jaboatão dos Guararapes");
  });

  test("is read from a workbook as well, in English headings", async () => {
    const rows = [
      ["code", "name", "indicator", "year", "value"],
      [12345678, "School", "ideb-anos-finais", 2023, 4.5],
    ];
    const reading = await readFile(await workbookFile("x.xlsx", [{ name: "Plan1", rows }]), { municipality });
    expect(found(reading)).toEqual([["12345678", "2023", 4.5]]);
  });

  test("survives Excel's separator line, short rows and line breaks in quotes", async () => {
    const reading = await read(
      'sep=;\r\ncodigo;nome;indicador;periodo;valor;area\r\n1;"A\r\nB";idcras;2019;3\r\n2;C;idcras;2019;x;\r\n',
    );
    expect(found(reading)).toEqual([
      ["1", "2019", 3],
      ["2", "2019", null],
    ]);
    expect(reading.dataset.facilities[0]?.name).toBe("A B");
    // The marker x stands on the file's fifth line.
    expect(reading.problems).toMatchObject([{ code: "value-marked", where: "dados.csv:5" }]);
  });
});

describe("numbers in text", () => {
  const values = async (cells: readonly string[], indicator = "fila", separator = ";") => {
    const rows = cells.map((cell, index) => [String(index), "", indicator, "2022", cell]);
    const { dataset, problems } = await read(csv([heading, ...rows], separator));
    const codes = ["direction-assumed", "area-missing"];
    return {
      values: dataset.observations.map(({ value }) => value),
      problems: problems.filter(({ code }) => !codes.includes(code)),
    };
  };

  test.each([
    ["comma decides dots to be thousands", ["1.234", "5,5"], [1234, 5.5]],
    ["dot decides commas to be thousands", ["1,234", "5.5"], [1234, 5.5]],
    ["a repeated mark groups thousands", ["1.234.567", "1.234"], [1234567, 1234]],
    ["both marks: the last is decimal", ["1.234,5", "2.345"], [1234.5, 2345]],
    ["a leading zero proves decimals", ["0.125", "1.250"], [0.125, 1.25]],
    ["each cell that is plain is read by itself", ["5,3", "4.8"], [5.3, 4.8]],
    ["percent, sign and spaces", ["12,5%", "-3", "1 234 567"], [12.5, -3, 1234567]],
  ])("%s", async (_claim, cells, expected) => {
    expect(await values(cells)).toEqual({ values: expected, problems: [] });
  });

  test("what is unclear is decided by the indicator's scale", async () => {
    expect(await values(["2,667", "3.333"], "idcras")).toEqual({ values: [2.667, 3.333], problems: [] });
  });

  test.each([
    [";", "22.853", "thousands", 22853],
    [";", "22,853", "decimals", 22.853],
    ["\t", "22.853", "thousands", 22853],
    ["|", "22.853", "thousands", 22853],
    [",", "22.853", "decimals", 22.853],
  ])(
    "what stays unclear between %p is read the likelier way and told: %s",
    async (separator, cell, readAs, expected) => {
      const { values: read, problems } = await values([cell, cell], "fila", separator);
      expect(read).toEqual([expected, expected]);
      expect(problems).toEqual([
        {
          code: "number-ambiguous",
          facts: { column: "valor", example: cell, readAs, read: expected, count: 2 },
          where: "dados.csv:2",
        },
      ]);
    },
  );

  test("another column of the table may decide", async () => {
    const rows = [
      [...heading, "denominador"],
      ["1", "", "cvli", "2022", "5,5", "22.853"],
    ];
    const reading = await read(csv(rows));
    expect(reading.dataset.observations[0]?.denominator).toBe(22853);
    expect(reading.problems).toEqual([]);
  });

  test("text where a number is due is missing, counted and shown", async () => {
    expect(await values(["3", "bom", "ótimo", "n/d"])).toEqual({
      values: [3, null, null, null],
      problems: [
        { code: "value-not-number", facts: { column: "valor", count: 2, example: "bom" }, where: "dados.csv:3" },
        { code: "value-marked", facts: { marker: "n/d", count: 1 }, where: "dados.csv:5" },
      ],
    });
  });

  test("a date that Excel made of a number is no number", async () => {
    const rows = [heading, ["1", "A", "idcras", 2019, new Date("2023-05-04T00:00:00Z")]];
    const reading = await readFile(await workbookFile("x.xlsx", [{ name: "P", rows }]), { municipality });
    expect(reading.problems).toMatchObject([
      { code: "value-not-number", facts: { example: "2023-05-04" }, where: "P!E2" },
    ]);
  });
});
