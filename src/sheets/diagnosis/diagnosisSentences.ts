import { fixedCell } from "../a1";
import { fixed, literal, sentence } from "../formula";
import type { DiagnosisInput } from "./diagnosisInput";
import {
  diagnosisFact,
  type DiagnosisFact,
  type DiagnosisPage,
  periodRow,
  spreadLines,
  valueColumn,
  workingAt,
} from "./diagnosisPlan";

const order = ["headline", "gap", "others", "target", "period", "each", "eachOf"] as const;

/** Absolute address of one of a page's sentences. */
export function diagnosisSentence(page: DiagnosisPage, which: (typeof order)[number]): string {
  return fixedCell(valueColumn + order.indexOf(which), workingAt(page, "sentences"));
}

/** A page's sentences, chosen by rule, in the order of `diagnosisSentence`. */
export function diagnosisSentences(input: DiagnosisInput, page: DiagnosisPage): string[] {
  const words = input.text.diagnosis;
  const fact = (name: DiagnosisFact) => diagnosisFact(page, name);
  const period = `INDEX(${periodRow(page, "periods")},1,MAX(1,${fact("last")}))`;
  return [
    headline(input, page),
    gap(input, page),
    others(input, page),
    target(input, page),
    `IF(${fact("last")}=0,"",${period}&"")`,
    sentence(words.each, { period: diagnosisSentence(page, "period") }),
    `IF(${fact("valued")}=0,"",${sentence(words.eachOf, { worse: fact("worse"), count: fact("valued") })})`,
  ];
}

function inPeriod(page: DiagnosisPage, part: "periods" | "history" | "spread", position: string, offset = 0): string {
  return `INDEX(${periodRow(page, part, offset)},1,MAX(1,${position}))`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Whether the series breaks after the period before and not after the last. */
function isBroken(page: DiagnosisPage): string {
  const [last, before] = [diagnosisFact(page, "last"), diagnosisFact(page, "before")];
  const year = (position: string) => `VALUE(LEFT(${inPeriod(page, "periods", position)},4))`;
  const within = (part: DiagnosisFact) =>
    `AND(${diagnosisFact(page, part)}>${year(before)},${diagnosisFact(page, part)}<=${year(last)})`;
  return `OR(${within("firstBreak")},${within("secondBreak")})`;
}

function headline(input: DiagnosisInput, page: DiagnosisPage): string {
  const words = input.text.diagnosis.headline;
  const fact = (name: DiagnosisFact) => diagnosisFact(page, name);
  const [last, before] = [fact("last"), fact("before")];
  const [to, from] = [inPeriod(page, "history", last), inPeriod(page, "history", before)];
  const year = (position: string) => `VALUE(LEFT(${inPeriod(page, "periods", position)},4))`;
  const years = `MIN(10,MAX(1,${year(last)}-${year(before)}))`;
  const places = {
    network: literal(capital(input.areaText.theNetwork)),
    from: fixed(from, fact("decimals")),
    to: fixed(to, fact("decimals")),
    period: inPeriod(page, "periods", last),
    before: inPeriod(page, "periods", before),
    years: `CHOOSE(${years},${words.years.map(literal).join(",")})`,
    moved: `IF(${to}>${from},${literal(words.rose)},${literal(words.fell)})`,
  };
  const judged = `IF((${to}-${from})*${fact("sign")}>0,${sentence(words.better, places)},${sentence(words.worse, places)})`;
  const compared = `IF(${places.from}=${places.to},${sentence(words.same, places)},${judged})`;
  const known = `IF(${isBroken(page)},${sentence(words.broken, places)},${compared})`;
  return `IF(${last}=0,${literal(words.none)},IF(${before}=0,${sentence(words.first, places)},${known}))`;
}

function gap(input: DiagnosisInput, page: DiagnosisPage): string {
  const words = input.text.diagnosis.gap;
  const fact = (name: DiagnosisFact) => diagnosisFact(page, name);
  const offset = spreadLines.indexOf("distance");
  const now = inPeriod(page, "spread", fact("last"), offset);
  const earlier = inPeriod(page, "spread", fact("before"), offset);
  const places = { from: fixed(`N(${earlier})`, fact("decimals")), to: fixed(`N(${now})`, fact("decimals")) };
  const changed = `IF(${now}>${earlier},${sentence(words.wider, places)},${sentence(words.narrower, places)})`;
  const compared = `IF(${places.from}=${places.to},${sentence(words.same, places)},${changed})`;
  const first = sentence(words.first, places);
  return (
    `IF(OR(${fact("last")}=0,NOT(ISNUMBER(${now}))),${literal(words.none)},` +
    `IF(OR(${fact("before")}=0,NOT(ISNUMBER(${earlier})),${isBroken(page)}),${first},${compared}))`
  );
}

/** The other places in the same year: "EX: 5,4 · Brasil: 5,7". */
function others(input: DiagnosisInput, page: DiagnosisPage): string {
  const last = diagnosisFact(page, "last");
  const decimals = diagnosisFact(page, "decimals");
  const parts = page.lines.flatMap((line, offset) => {
    if (line.kind === "average") return [];
    const value = inPeriod(page, "history", last, offset);
    const place = literal(line.kind === "place" ? line.name : input.text.diagnosis.official);
    const told = sentence(input.text.diagnosis.others, { place, value: fixed(`N(${value})`, decimals) });
    return [`IF(AND(${last}>0,ISNUMBER(${value})),"   "&${told},"")`];
  });
  return parts.length === 0 ? '""' : `MID(${parts.join("&")},4,400)`;
}

function target(input: DiagnosisInput, page: DiagnosisPage): string {
  const words = input.text.diagnosis;
  const fact = (name: DiagnosisFact) => diagnosisFact(page, name);
  const value = inPeriod(page, "history", fact("last"));
  const places = {
    target: fixed(`N(${fact("target")})`, fact("decimals")),
    network: literal(input.areaText.theNetwork),
    gap: fixed(`ABS(N(${fact("target")})-N(${value}))`, fact("decimals")),
    reached: fact("reached"),
    count: fact("valued"),
  };
  const isReached = `(N(${value})-N(${fact("target")}))*${fact("sign")}>=-1E-9`;
  const told = `IF(${isReached},${sentence(words.targetReached, places)},${sentence(words.targetToGo, places)})`;
  const facilities = `IF(${fact("valued")}=0,"","  "&${sentence(words.targetFacilities, places)})`;
  return `IF(${fact("target")}="",${literal(words.noTarget)},IF(${fact("last")}=0,${places.target},${told})&${facilities})`;
}
