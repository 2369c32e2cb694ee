import fc from "fast-check";
import { displayName, properName } from "../../src/dataset/displayName";

describe("a display name", () => {
  test.each([
    ["ESCOLA MUNICIPAL JOAO DE DEUS II", "Escola Municipal Joao de Deus II"],
    ["ESCOLA MUNICIPAL NOSSA SENHORA DOS PRAZERES", "E.M. Nossa Senhora dos Prazeres"],
    ["EM LUA", "EM Lua"],
    ["E.M. PROF. JOSE E MARIA", "E.M. Prof. Jose e Maria"],
    ["ESC PROFª CANDIDA DE ANDRADE MACIEL", "Esc Profª Candida de Andrade Maciel"],
    ["CMEI D'ÁVILA-SOUZA", "CMEI D'Ávila-Souza"],
    ["DR. J. A. SILVA", "Dr. J. A. Silva"],
    ["ESCOLA MUNICIPAL PROFESSORA EXPEDITA HELENA ALMEIDA DA SILVA", "E.M. Profª Expedita Helena Almeida"],
    ["Escola de Referência em Ensino Médio Professor Carlos", "Escola de Referência em Ensino Médio"],
    ["USF  JARDIM   PIEDADE", "USF Jardim Piedade"],
  ])("of %p is %p", (name, short) => expect(displayName(name)).toBe(short));

  test.each(["Escola Municipal Sol", "Praça do Céu", ""])("of %p is the name itself", (name) => {
    expect(displayName(name)).toBe("");
  });

  test("is never longer than 40 characters nor empty for a long name", () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from("ABCÇÉabc.")), minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const name = words.join(" ");
        const short = displayName(name) || name;
        expect(short.length).toBeLessThanOrEqual(40);
        expect(short.length).toBeGreaterThan(0);
      }),
    );
  });

  test("in proper case leaves mixed case alone", () => {
    expect(properName("McDonald")).toBe("McDonald");
    expect(properName("JABOATAO DOS GUARARAPES")).toBe("Jaboatao dos Guararapes");
  });
});
