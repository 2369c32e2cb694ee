// Dates must not depend on the machine. `npm test` runs the pure folders' tests once more in another time zone.
process.env.TZ ??= "America/Recife";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(read-excel-file|@fluentui|@odoo)/)"],
  maxWorkers: 2,
  // Two processors, shared: a browser or a spreadsheet engine may take its time.
  testTimeout: 30_000,
};
