import webpack from "webpack";
import type { Configuration } from "webpack";

type MakeConfiguration = (env: object, args: { readonly mode: "production" }) => Configuration;

export interface Bundles {
  readonly addinFolder: string;
  readonly pageFolder: string;
}

/**
 * Builds the add-in as for production, and the workbench's page; builds them again whenever a source changes. Done with the
 * first build; `told` hears of every later one, with its errors.
 */
export async function builtBundles(folders: Bundles, told: (errors: string | null) => void): Promise<void> {
  const [addin, page] = await Promise.all([
    configuration("../../../webpack.config.js"),
    configuration("../../../webpack.workbench.config.js"),
  ]);
  const compiler = webpack([into(addin, folders.addinFolder), into(page, folders.pageFolder)]);
  return new Promise((resolve, reject) => {
    let isFirst = true;
    compiler.watch({ aggregateTimeout: 300 }, (error, stats) => {
      const errors = error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null);
      if (!isFirst) return told(errors);
      isFirst = false;
      if (errors === null) resolve();
      else reject(new Error(errors));
    });
  });
}

async function configuration(file: string): Promise<Configuration> {
  const { default: make } = (await import(file)) as { readonly default: MakeConfiguration };
  return make({}, { mode: "production" });
}

function into(made: Configuration, path: string): Configuration {
  return { ...made, output: { ...made.output, path }, cache: { type: "filesystem", name: path.replace(/\W+/g, "-") } };
}
