import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";
import type { Release } from "../src/offline/release.ts";

const name = "service-worker.js";

/** The service worker as one script without imports: what every browser takes for one. */
async function script(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: join(root, "src/offline/service-worker.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error("the service worker was not built");
  return chunk.code;
}

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
        const code = await script(root);
        const version = hash(JSON.stringify(files) + code).slice(0, 16);
        const release: Release = { version, files };
        writeFileSync(join(dir, name), `const utfallRelease = ${JSON.stringify(release)};\n${code}`);
      },
    },
  };
}
