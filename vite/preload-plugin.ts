import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { oneScript } from "./one-script.ts";

/** Modules that the first view imports only once its script runs. */
const imported = {
  en: "/src/i18n/en/first.ts",
  sv: "/src/i18n/sv/first.ts",
  programme: "virtual:programme-urban15-2013",
  bars: "/src/figure/bar-canvas.tsx",
} as const;

/** The file of a module with those that it imports, without the page's own. */
function filesFor(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const scripts = new Set<string>();
  const take = (chunk: Rolldown.OutputChunk | undefined) => {
    if (chunk === undefined || chunk.isEntry || scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
  };
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (own === undefined) throw new Error(`no file is made from ${module}, which the page was to preload`);
  take(own);
  return [...scripts];
}

/**
 * Names in the head of the built page what its script will ask for once it runs, so that a slow network is waited for
 * twice and not five times. Texts depend on the reader's language, and a worker's script is fetched by starting it: a script
 * of a few lines does both.
 */
export function preload(): Plugin {
  let root = "";
  return {
    name: "utfall-preload",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    // When all files have their names, those of workers too.
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) throw new Error("the build has no folder");
        const [programme, bars] = [filesFor(imported.programme, bundle), filesFor(imported.bars, bundle)];
        const [en, sv] = [filesFor(imported.en, bundle), filesFor(imported.sv, bundle)];
        const worker = readdirSync(join(dir, "assets")).find((name) => name.startsWith("allocation.worker-"));
        if (worker === undefined) throw new Error("the worker that allocates was not built");
        // Few connections are open at a time over HTTP/1.1: what is small or shared comes after what is large.
        const [barsFile, ...shared] = bars;
        // Amounts stand without their bars: on a slow network what draws those leaves the line to the rest, and comes
        // while the page's script runs.
        const later = [...shared, barsFile];
        const texts = { en: [...en, ...later], sv: [...sv, ...later] };
        const code = await oneScript(root, "src/app/preload.ts", {
          utfallTexts: JSON.stringify(texts),
          utfallWorkerScript: JSON.stringify(`./assets/${worker}`),
        });
        const hash = createHash("sha256").update(code).digest("base64url").slice(0, 8);
        const file = `assets/preload-${hash}.js`;
        writeFileSync(join(dir, file), code);
        const tags = programme.map((each) => `<link rel="modulepreload" href="./${each}">`);
        const path = join(dir, "index.html");
        const page = readFileSync(path, "utf8");
        const ahead = page
          .replace(/^( *)<script type="module"/m, `$1<script async src="./${file}"></script>\n$&`)
          .replace("</head>", `  ${tags.join("\n    ")}\n  $&`);
        if (!ahead.includes(file)) throw new Error("the built page has no script of its own");
        writeFileSync(path, ahead);
      },
    },
  };
}
