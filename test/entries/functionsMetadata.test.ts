import { functionIds } from "../../src/functions/functionIds";
import { functionTable } from "../../src/functions/functionTable";
import { functionsMetadata, type FunctionsMetadata } from "../../src/entries/functionsMetadata";

let english: FunctionsMetadata;
let portuguese: FunctionsMetadata;
beforeAll(async () => {
  [english, portuguese] = await Promise.all([functionsMetadata("en"), functionsMetadata("pt")]);
});

/** methods.md, section 9; what is in brackets may be left out. */
const signatures = `PRIORITY(values,[direction],[average],[weights],[rule],[output])
AVERAGE(values,[weights],[method],[per])
RANK(values,[direction],[ties],[groups])
VARIATION(from,to,[mode],[direction])
IMPROVED(from,to,[direction],[group],[rho])
RATE(events,population,[per],[output],[confidence])
INTERVAL(x,[n],[type],[confidence])
COMPARE(x1,n1,x2,n2,[type],[confidence])
DSR(events,population,standard,[per],[confidence],[limits])
SMR(events,population,refEvents,refPopulation,[per])
SMOOTH(events,population,[per],[method])
SHRINK(values,se,[output])
CERTAINTY(events,population,[direction])
FUNNEL(events,population,[type],[output],[overdispersion])
RTM(base,[rho],[direction],[cutoff],[years])
DID(before,after,priority,[method],[confidence])
PERSISTENCE(list1,list2)
XMR(values,[output],[direction],[target],[baseline],[screen],[run])
RUNS(values)
TREND(values,[low],[high],[method],[direction])
TARGET(from,to,startYear,endYear,[year],[kind])
PROJECTION(years,values,target,[direction],[output])
COMPOSITE(matrix,directions,[weights],[method],[poverty])
INEQUALITY(values,[population],[measure],[poverty])
STEPS(start,[holidays],[steps])
HOLIDAYS(year,[uf],[optional])`.split("\n");

describe("functions.json", () => {
  it("has every function by its name and arguments, in the order of the documentation", () => {
    const found = english.functions.map(({ name, parameters }) => {
      const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      return `${name}(${names.join(",")})`;
    });
    expect(found).toEqual(signatures);
    expect(english.functions.map(({ id }) => id)).toEqual([...functionIds]);
  });

  it("names each function as its file does, and hands over one more argument, the invocation", () => {
    for (const { id, parameters } of english.functions) {
      expect([functionTable[id].name, functionTable[id].length]).toEqual([id.toLowerCase(), parameters.length + 1]);
    }
  });

  it("spills, and asks where the arguments stand, which Excel tells matrix results only", () => {
    for (const { result, options } of english.functions) {
      expect(result.dimensionality).toBe("matrix");
      expect(options?.requiresParameterAddresses).toBe(true);
    }
  });

  it("describes every function and argument, in both languages", () => {
    for (const { functions } of [english, portuguese]) {
      for (const { description, parameters } of functions) {
        for (const sentence of [description, ...parameters.map((parameter) => parameter.description)]) {
          expect(sentence).toMatch(/^.{8,}[.…]$/);
        }
      }
    }
  });

  it("has a Portuguese twin that differs in descriptions only, and in each of them", () => {
    const bare = ({ functions }: FunctionsMetadata) =>
      functions.map((declared) => ({
        ...declared,
        description: "",
        parameters: declared.parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(portuguese)).toEqual(bare(english));
    portuguese.functions.forEach(({ description }, index) => {
      expect(description).not.toBe(english.functions[index]?.description);
    });
  });

  it("keeps to names that Excel takes: three letters or more, no macro word of Excel 4", () => {
    for (const { name } of english.functions)
      expect(name).toMatch(/^(?!(?:RUN|ECHO|STEP|GOTO|HALT)$)[A-Z][A-Z0-9_.]{2,}$/);
  });
});
