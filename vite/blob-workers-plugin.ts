import { dirname, resolve } from "node:path";
import { build, type Plugin } from "vite";

const call = /new Worker\(\s*new URL\("([^"]+)", import\.meta\.url\),\s*\{\s*type: "module",?\s*\},?\s*\)/g;
const mark = "?worker-text";

/** A worker with all it imports as one classic script. */
async function textOf(file: string, plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    plugins,
    build: {
      write: false,
      target: "es2022",
      // As a library: without the helpers by which a page fetches its parts.
      lib: { entry: file, formats: ["iife"], name: "worker" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${file} was not built`);
  return chunk.code;
}

/**
 * Starts workers from texts that travel in the script, since a page opened from a disk may not read files beside it.
 * `plugins`: of the builds of the workers.
 */
export const blobWorkers = (plugins: Plugin[]): Plugin => ({
  name: "utfall-blob-workers",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/engine\/[^/]+\.ts$/.test(id)) return;
    const imports: string[] = [];
    const changed = code.replace(call, (_, path: string) => {
      const name = `workerAddress${imports.length}`;
      imports.push(
        `import ${name}Text from ${JSON.stringify(resolve(dirname(id), path) + mark)};`,
        `const ${name} = URL.createObjectURL(new Blob([${name}Text], { type: "text/javascript" }));`,
      );
      return `new Worker(${name})`;
    });
    return imports.length === 0 ? undefined : `${imports.join("\n")}\n${changed}`;
  },
  resolveId: (id) => (id.endsWith(mark) ? id : null),
  async load(id) {
    if (!id.endsWith(mark)) return;
    return `export default ${JSON.stringify(await textOf(id.slice(0, -mark.length), plugins))};`;
  },
});
