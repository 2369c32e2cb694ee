import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { untrusted } from "../../src/entries/start/certificate";
import { workbenchSites } from "../../src/entries/start/workbenchSites";
import type { WorkbenchSites } from "../../src/entries/start/workbenchSites";
import { ProductionBuild } from "../productionBuild";

/** The add-in as built for production and the workbench's page, served on localhost as `npm start` serves them. */
export class ServedWorkbench {
  private constructor(
    readonly build: ProductionBuild,
    readonly sites: WorkbenchSites,
    private readonly folder: string,
  ) {}

  static async start(): Promise<ServedWorkbench> {
    const folder = mkdtempSync(join(tmpdir(), "juntos-workbench-"));
    const addinPort = await freePort();
    const build = new ProductionBuild({ origin: `https://localhost:${addinPort}` });
    const pageFolder = join(folder, "page");
    const args = ["--config", "webpack.workbench.config.js", "--mode", "production", "--output-path", pageFolder];
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...args], { maxBuffer: 1e9 });
    const certificate = await untrusted(join(folder, "certificate"));
    const folders = { addinFolder: build.folder, pageFolder };
    const sites = await workbenchSites({ ...folders, certificate, addinPort, pagePort: 0 });
    return new ServedWorkbench(build, sites, folder);
  }

  async close(): Promise<void> {
    await this.sites.close();
    this.build.remove();
    rmSync(this.folder, { recursive: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
