import { join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const { ptPane } = await tsImport("./src/text/ptPane.ts", import.meta.url);
const { enPane } = await tsImport("./src/text/enPane.ts", import.meta.url);
const { functionsMetadata } = await tsImport("./src/entries/functionsMetadata.ts", import.meta.url);
const { helpPage } = await tsImport("./src/entries/helpPage.ts", import.meta.url);

/** Where manifest.xml says that the add-in lives while it is developed. */
const developmentOrigin = "https://localhost:3000";

/**
 * Scripts only from here and from Microsoft's address of the Office library, nothing evaluated. Fluent writes its styles
 * inline. Requests go to any https address, because the portal of a municipality may be anywhere.
 * (frame-ancestors works only as a header: docs/hosting.md.)
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' https:",
  "worker-src 'self' blob:",
  "frame-src https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** functions.json from the declarations in src/functions, and its twin with Portuguese descriptions. */
class FunctionsMetadata {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tapPromise("FunctionsMetadata", async () => {
        for (const [language, file] of Object.entries({ en: "functions.json", pt: "functions.pt-BR.json" })) {
          compilation.emitAsset(file, new RawSource(JSON.stringify(await functionsMetadata(language), null, 2)));
        }
      });
    });
  }
}

/** The address that the built manifest names: `npm run build -- --env origin=https://…`, or JUNTOS_ORIGIN. */
function originOf(env) {
  const origin = env.origin ?? process.env.JUNTOS_ORIGIN ?? developmentOrigin;
  const url = new URL(origin);
  if (url.protocol !== "https:") throw new Error(`the add-in's address must begin with https://, and is ${origin}`);
  return url.href.replace(/\/$/, "");
}

/** @returns {import("webpack").Configuration} */
export default function configuration(env, { mode = "production" }) {
  const origin = originOf(env);
  return {
    mode,
    // Said here so that webpack needs no `new Function` to find the global object, which the policy forbids.
    target: ["web", "es2020"],
    entry: { addin: "./src/entries/addin.tsx" },
    output: {
      path: join(import.meta.dirname, "dist"),
      filename: "[name].js",
      // What is loaded later has its content in its name, so that an old copy is never taken for the new one.
      chunkFilename: "[name].[contenthash].js",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          // Types are checked by npm test, over everything at once.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
        },
      ],
    },
    plugins: [
      new FunctionsMetadata(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/entries/addin.html",
        templateParameters: { contentSecurityPolicy, texts: [ptPane, enPane] },
        hash: true,
        minify: false,
      }),
      new HtmlWebpackPlugin({
        filename: "help.html",
        templateContent: helpPage([ptPane, enPane]),
        inject: false,
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(developmentOrigin, origin),
          },
        ],
      }),
    ],
    // The pages stay readable: they are what a reviewer opens first.
    optimization: {
      minimizeOptions: { html: false },
      // What the functions share with the rest has names, so that size-limit can weigh a first call.
      splitChunks: {
        cacheGroups: {
          distributions: { test: /[\\/]@stdlib[\\/]/, name: "distributions", chunks: "async", enforce: true },
          analysis: {
            test: /[\\/]src[\\/]analysis[\\/]/,
            name: "analysis",
            chunks: "async",
            enforce: true,
            minChunks: 2,
          },
        },
      },
    },
    // size-limit has the last word (package.json).
    performance: false,
  };
}
