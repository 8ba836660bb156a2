import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { buildSync } from "esbuild";

/**
 * Starts the command line from its sources. All of them are read as one text: reading its hundreds of files one by one
 * took a second and a half of processor time at every call, which a study pays for each of its parts.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const main = join(folder, "main.ts");
const { outputFiles } = buildSync({
  entryPoints: [main],
  bundle: true,
  write: false,
  platform: "node",
  format: "cjs",
  target: "node20",
  // It finds its own program by where it lies.
  external: ["esbuild"],
  // Within one text a file does not know where it lay; those that ask are all in this folder.
  define: {
    "import.meta.dirname": JSON.stringify(folder),
    "import.meta.url": JSON.stringify(pathToFileURL(main).href),
  },
});
const [{ text }] = outputFiles;
const run = new Script(`(require, module) => {${text}\n}`, { filename: main }).runInThisContext();
run(createRequire(import.meta.url), { exports: {} });
