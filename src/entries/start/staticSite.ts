import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** Files of one folder at addresses that begin with `path`. */
export interface SiteFolder {
  /** "/" or "/office-js/". */
  readonly path: string;
  readonly folder: string;
}

export interface StaticSite {
  /** The longest path that fits an address wins. */
  readonly folders: readonly SiteFolder[];
  readonly headers?: Readonly<Record<string, string>>;
  /** What is served where an address names a folder. */
  readonly index?: string;
  /** Changes a page on its way out, depending on what it was asked for with. */
  readonly changePage?: (html: string, asked: URL) => string;
}

/** Answers requests for files, and for nothing else. */
export function siteListener(site: StaticSite): RequestListener {
  return (request, response) => {
    void answer(site, request, response).catch((error: unknown) => {
      respond(response, 500, "text/plain", String(error));
    });
  };
}

async function answer(site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(site.headers ?? {})) response.setHeader(name, value);
  const asked = new URL(request.url ?? "/", "https://localhost");
  const file = request.method === "GET" ? await found(site, asked) : null;
  if (file === null) {
    respond(response, 404, "text/plain", "Not found");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const content = await readFile(file);
  const isPage = extname(file) === ".html" && site.changePage !== undefined;
  respond(response, 200, type, isPage ? site.changePage(content.toString("utf8"), asked) : content);
}

/** The file behind an address; null for none, and for addresses that climb out of their folder. */
async function found({ folders, index = "index.html" }: StaticSite, { pathname }: URL): Promise<string | null> {
  const decoded = decodeURIComponent(pathname);
  const fitting = folders.filter(({ path }) => decoded.startsWith(path)).sort((a, b) => b.path.length - a.path.length);
  for (const { path, folder } of fitting) {
    const rest = decoded.slice(path.length);
    const file = normalize(join(folder, rest === "" || rest.endsWith("/") ? rest + index : rest));
    if (file.startsWith(normalize(folder) + sep) && (await isFile(file))) return file;
  }
  return null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function respond(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" });
  response.end(body);
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml; charset=utf-8",
};
