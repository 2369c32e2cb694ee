/** The engine reports its timings through console.debug, which in Node is standard output: hold it back while `work` runs. */
export function quietly<Result>(work: () => Result): Result {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
