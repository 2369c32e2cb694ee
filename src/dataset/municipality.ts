/**
 * IBGE codes of municipalities: two digits of state, four of municipality, one check digit. Health and social
 * assistance write six of them, everybody else seven; here seven are kept.
 */

/** Municipalities whose check digit IBGE never made to follow its own rule. */
const irregular = new Map(
  ["2201919", "2201988", "2202251", "2611533", "3117836", "3152131", "4305871", "5203939", "5203962"].map((code) => [
    code.slice(0, 6),
    code,
  ]),
);

const states = new Map(
  (
    "11RO 12AC 13AM 14RR 15PA 16AP 17TO 21MA 22PI 23CE 24RN 25PB 26PE 27AL 28SE 29BA " +
    "31MG 32ES 33RJ 35SP 41PR 42SC 43RS 50MS 51MT 52GO 53DF"
  )
    .split(" ")
    .map((state) => [state.slice(0, 2), state.slice(2)]),
);

/** Six or seven digits that begin with a state's number. */
export function isMunicipalityCode(code: string): boolean {
  return /^\d{6,7}$/.test(code) && states.has(code.slice(0, 2));
}

/** The seven-digit code of a code of six or seven digits. "260790" → "2607901". */
export function sevenDigitCode(code: string): string {
  if (code.length !== 6) return code;
  return irregular.get(code) ?? `${code}${checkDigit(code)}`;
}

/** The two letters of the state that a municipality's code begins with; "" for a code that no state has. */
export function stateOf(municipality: string): string {
  return states.get(municipality.slice(0, 2)) ?? "";
}

/** Every second digit counts twice (its own digits summed); the check digit fills up to the next ten. */
function checkDigit(code: string): number {
  const sum = Array.from(code).reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(weighted / 10) + (weighted % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
