import type { FindBlanks, IsBlank } from "../functions/cells/blankCells";

interface Asked {
  readonly addresses: readonly string[];
  readonly resolve: (blanks: readonly IsBlank[]) => void;
  readonly reject: (thrown: unknown) => void;
}

/**
 * The same lookup for many calls: what is asked in one go, as a recalculation asks for thousands of cells, becomes one
 * request, in which every range stands once.
 */
export function blankLookup(find: FindBlanks): FindBlanks {
  let waiting: Asked[] = [];
  const send = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    const places = new Map(
      [...new Set(asked.flatMap(({ addresses }) => addresses))].map((each, index) => [each, index]),
    );
    try {
      const found = await find([...places.keys()]);
      for (const { addresses, resolve } of asked)
        resolve(addresses.flatMap((each) => found[places.get(each) ?? -1] ?? []));
    } catch (thrown) {
      for (const { reject } of asked) reject(thrown);
    }
  };
  return (addresses) =>
    new Promise((resolve, reject) => {
      waiting.push({ addresses, resolve, reject });
      // The calls of one wave begin in one go: by the next turn all of them have asked.
      if (waiting.length === 1) setTimeout(() => void send());
    });
}
