import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** A file that answers as a worker does, in a thread of Node. */
export type ThreadEntry = "projection-thread" | "analysis-thread";

const made = new Map<ThreadEntry, string>();

/**
 * A thread with everything it needs, as one text of JavaScript, made once per process. A thread does not
 * read TypeScript by itself; with a reader of its own each took 0.4 s and 45 MB before it could begin, so it takes
 * 0.03 s and 10 MB.
 */
export function threadCode(entry: ThreadEntry): string {
  const known = made.get(entry);
  if (known !== undefined) return known;
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(`./${entry}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
  });
  const code = built.outputFiles.map(({ text }) => text).join("");
  made.set(entry, code);
  return code;
}
