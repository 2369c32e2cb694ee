import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { siteListener } from "./staticSite";
import type { StaticSite } from "./staticSite";

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

export interface WorkbenchSitesOptions {
  readonly certificate: Certificate;
  /** The add-in as it is built for production. */
  readonly addinFolder: string;
  readonly pageFolder: string;
  /** 0 = any that is free. */
  readonly addinPort: number;
  readonly pagePort: number;
}

export interface WorkbenchSites {
  /** "https://localhost:3000" */
  readonly addin: string;
  readonly page: string;
  close(): Promise<void>;
}

/** Where the production page asks for the library. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** What the workbench writes into the `_host_Info` of the frames that it opens. */
export const WORKBENCH_MARK = "$workbench-";

/**
 * Serves, over https and on localhost only, the add-in and the page in which it can be tried without Excel. They are two
 * origins, as an add-in and Excel on the web are.
 */
export async function workbenchSites(options: WorkbenchSitesOptions): Promise<WorkbenchSites> {
  const addin = await listening(options.certificate, options.addinPort, addinSite(options.addinFolder));
  const page = await listening(options.certificate, options.pagePort, pageSite(options, originOf(addin)));
  return {
    addin: originOf(addin),
    page: originOf(page),
    close: async () => {
      await Promise.all([addin, page].map(closed));
    },
  };
}

/**
 * The production files, unchanged: Excel gets them as they are. Only a page that the workbench opens has Microsoft's
 * address of the library answered from its package, so that nothing outside of this machine is needed.
 */
function addinSite(folder: string): StaticSite {
  return {
    folders: [
      { path: "/", folder },
      { path: "/office-js/", folder: join(packageFolder("@microsoft/office-js"), "dist") },
    ],
    headers: { "Access-Control-Allow-Origin": "*" },
    changePage: (html, { searchParams }) =>
      searchParams.get("_host_Info")?.includes(WORKBENCH_MARK) ? html.replaceAll(OFFICE_CDN, "/office-js/") : html,
  };
}

function pageSite({ pageFolder, addinFolder }: WorkbenchSitesOptions, addin: string): StaticSite {
  return {
    folders: [
      { path: "/", folder: pageFolder },
      { path: "/addin/", folder: addinFolder },
      { path: "/office-js/", folder: join(packageFolder("@microsoft/office-js"), "dist") },
      { path: "/engine/", folder: join(packageFolder("@odoo/o-spreadsheet"), "dist") },
      { path: "/owl/", folder: join(packageFolder("@odoo/owl"), "dist") },
    ],
    headers: { "Content-Security-Policy": pagePolicy(addin) },
  };
}

/**
 * The grid's templates and formulas are compiled in the page with `new Function`: hence 'unsafe-eval' here. The add-in's
 * own page lies in a frame of another origin and has a policy without it.
 */
function pagePolicy(addin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: " + addin,
    "font-src 'self' data:",
    "connect-src 'self' " + addin,
    "worker-src 'self'",
    "frame-src " + addin,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function packageFolder(name: string): string {
  return join(process.cwd(), "node_modules", name);
}

function listening(certificate: Certificate, port: number, site: StaticSite): Promise<Server> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, siteListener(site));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

function originOf(server: Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
