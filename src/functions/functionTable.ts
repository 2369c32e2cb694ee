import { average } from "./average";
import { certainty } from "./certainty";
import { compare } from "./compare";
import { composite } from "./composite";
import { did } from "./did";
import { dsr } from "./dsr";
import { funnel } from "./funnel";
import { holidays } from "./holidays";
import { improved } from "./improved";
import { inequality } from "./inequality";
import { interval } from "./interval";
import { persistence } from "./persistence";
import { priority } from "./priority";
import { projection } from "./projection";
import { rank } from "./rank";
import { rate } from "./rate";
import { rtm } from "./rtm";
import { runs } from "./runs";
import { shrink } from "./shrink";
import { smooth } from "./smooth";
import { smr } from "./smr";
import { steps } from "./steps";
import { target } from "./target";
import { trend } from "./trend";
import { variation } from "./variation";
import { xmr } from "./xmr";
import type { DeclaredFunction } from "./cells/cell";
import type { FunctionId } from "./functionIds";

/** Every JUNTOS.* function by its name. This module and what it needs is loaded with the first call. */
export const functionTable: Readonly<Record<FunctionId, DeclaredFunction>> = {
  PRIORITY: priority,
  AVERAGE: average,
  RANK: rank,
  VARIATION: variation,
  IMPROVED: improved,
  RATE: rate,
  INTERVAL: interval,
  COMPARE: compare,
  DSR: dsr,
  SMR: smr,
  SMOOTH: smooth,
  SHRINK: shrink,
  CERTAINTY: certainty,
  FUNNEL: funnel,
  RTM: rtm,
  DID: did,
  PERSISTENCE: persistence,
  XMR: xmr,
  RUNS: runs,
  TREND: trend,
  TARGET: target,
  PROJECTION: projection,
  COMPOSITE: composite,
  INEQUALITY: inequality,
  STEPS: steps,
  HOLIDAYS: holidays,
};
