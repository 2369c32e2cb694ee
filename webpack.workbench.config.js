import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

/** The engine stays in its own files, as its package has them (LGPL): the page loads them before ours. */
const engine = { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" };

/** The page in which the add-in can be tried without Excel. No part of it is in the add-in's bundle. */
/** @returns {import("webpack").Configuration} */
export default function configuration(_env, { mode = "production" }) {
  return {
    mode,
    target: ["web", "es2022"],
    entry: { workbench: "./src/entries/workbench.ts" },
    output: { path: `${import.meta.dirname}/out/workbench`, filename: "[name].js", clean: true },
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    externals: engine,
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          // Types are checked by npm test, over everything at once.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2022" } },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "src/entries/workbench.html",
        hash: true,
        minify: false,
      }),
      new CopyWebpackPlugin({ patterns: [{ from: "src/entries/*.css", to: "[name][ext]" }, { from: "assets/*.png" }] }),
    ],
    // It never leaves this machine.
    optimization: { minimize: false },
    performance: false,
  };
}
