import { recogniseIdcras } from "./idcras";
import { recogniseIdeb } from "./ideb";
import { recogniseIdepe, recogniseMvi, recognisePopulation, recogniseTable, recogniseTabnet } from "./laterLayouts";
import type { Recogniser } from "./layout";
import { recogniseTidy } from "./tidy";

/** Every layout, the most particular first: a file is what the first of them says that finds itself in it. */
export const recognisers: readonly Recogniser[] = [
  recogniseIdcras,
  recogniseIdeb,
  recogniseIdepe,
  recogniseMvi,
  recogniseTabnet,
  recogniseTidy,
  recognisePopulation,
  recogniseTable,
];
