import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { contentSecurityPolicy } from "../../vite.config.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** A host of static files that can be given other files, and can go away. */
export interface StaticServer {
  /** Address of the page, ending in a slash. It stays the same. */
  readonly url: string;
  /** Gives what lies in another folder from now on. */
  serve(folder: string): void;
  /** Ends, and cuts every connection: there is no network any more. */
  stop(): Promise<void>;
}

/** Serves a folder on this machine as a static host would, below a path of its own; `../copy/` is the same once more. */
export async function staticServer(folder: string): Promise<StaticServer> {
  let served = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname)).replace(/^\/(app|copy)\//, "") || "index.html";
    try {
      const body = readFileSync(join(served, path));
      response.writeHead(200, {
        "Content-Type": types[extname(path)] ?? "application/octet-stream",
        "Content-Security-Policy": contentSecurityPolicy,
        "Cache-Control": path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/app/`,
    serve(next) {
      served = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
