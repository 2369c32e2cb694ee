import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { filesIn } from "./filesIn";

/** What webpack says about one module; modules that it merged are inside. */
interface WebpackModule {
  readonly name?: string;
  readonly modules?: readonly WebpackModule[];
}

/** A production build in a folder of its own. */
export class ProductionBuild {
  readonly folder = mkdtempSync(join(tmpdir(), "juntos-build-"));
  /** Paths of every module in the bundle: "./src/entries/addin.tsx". */
  readonly modules: readonly string[];

  constructor(options: { readonly origin: string }) {
    const args = ["--mode", "production", "--env", `origin=${options.origin}`, "--output-path", this.folder, "--json"];
    const output = execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...args], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    this.modules = namesOf(JSON.parse(output) as WebpackModule);
  }

  /** "taskpane.html", "assets/icon-16.png"… */
  files(): readonly string[] {
    return filesIn(this.folder).map((path) => relative(this.folder, path).replaceAll("\\", "/"));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function namesOf(module: WebpackModule): readonly string[] {
  return [...(module.name === undefined ? [] : [module.name]), ...(module.modules ?? []).flatMap(namesOf)];
}
