import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import type { Release } from "../src/offline/release.ts";
import { oneScript } from "./one-script.ts";

const name = "service-worker.js";

const hash = (content: string | Buffer) => createHash("sha256").update(content).digest("base64");

/** Every file of a built page with what its content hashes to, in the order of their paths. */
export function filesOf(folder: string): Release["files"] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== name && !entry.name.endsWith(".map"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort()
    .map((path) => [path === "index.html" ? "" : path, `sha256-${hash(readFileSync(join(folder, path)))}`]);
}

/** Writes the service worker beside the built page, with the list of every file that the page may ever ask for. */
export function offline(): Plugin {
  let root = "";
  return {
    name: "utfall-offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error("the build has no folder");
        const files = filesOf(dir);
        const code = await oneScript(root, "src/offline/service-worker.ts");
        const version = hash(JSON.stringify(files) + code).slice(0, 16);
        const release: Release = { version, files };
        writeFileSync(join(dir, name), `const utfallRelease = ${JSON.stringify(release)};\n${code}`);
      },
    },
  };
}
