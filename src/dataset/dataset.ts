import type { Facility } from "./facility";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";

/** The one shape that every source yields and every analysis reads. */
export interface Dataset {
  readonly indicators: readonly Indicator[];
  readonly facilities: readonly Facility[];
  readonly observations: readonly Observation[];
}
