import { Faults } from "./faults";
import { Meter } from "./meter";
import { REQUIREMENT_SETS } from "./requirementSets";
import type { RequirementSets } from "./requirementSets";

/** Excel's limit for a request and for an answer on the web. */
export const EXCEL_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What a test, or a curious person, reads off a workbench and sets on it; the same in Node and in a browser. */
export class Instruments {
  readonly meter = new Meter();
  readonly faults = new Faults();
  /** Milliseconds that every request is on its way. */
  latency = 0;
  /** Bytes that a request or an answer may have. */
  payloadLimit = EXCEL_PAYLOAD_LIMIT;
  /** What the add-in is told that it may use; in a browser it asks once, when it starts. */
  requirementSets: RequirementSets = REQUIREMENT_SETS;

  /** Everything as in the beginning. */
  reset(): void {
    this.meter.reset();
    this.faults.restore();
    this.latency = 0;
    this.payloadLimit = EXCEL_PAYLOAD_LIMIT;
    this.requirementSets = REQUIREMENT_SETS;
  }
}
