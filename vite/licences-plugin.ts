import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Where the texts are in a build of several files. */
export const licencesFile = "licences.txt";

const packageOf = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** A package named in a style sheet, as fonts are. */
const namedInStyles = /url\("((?:@[^/"]+\/)?[^@./"][^/"]*)\//g;

interface Licence {
  readonly name: string;
  readonly text: string;
}

/**
 * The licence of a package: its own file, or where its publisher left that out the one of its repository, which is
 * kept here. Throws where there is none: then it may not be handed out.
 */
function licenceOf(root: string, folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const file = own === undefined ? join(root, "vite/licences", `${name}.txt`) : join(folder, own);
  if (!existsSync(file)) throw new Error(`${name} has no licence file`);
  return { name: `${name} ${version} (${license})`, text: readFileSync(file, "utf8").trim() };
}

/** The product's own licence and those of all packages, as one text. `folders`: of the packages. */
function licencesText(root: string, folders: Iterable<string>): string {
  const parts = [...new Set(folders)]
    .map((folder) => licenceOf(root, folder))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = { name: "Utfall", text: readFileSync(join(root, "LICENSE"), "utf8").trim() };
  return [own, ...parts]
    .map(({ name, text }) => `${name}\n${"=".repeat(name.length)}\n\n${text}\n`)
    .join("\n\n");
}

/** Collects the packages of all builds that make up one product: page, workers, fonts. */
export function createLicences(root: string) {
  const folders = new Set<string>();
  const collect: Plugin = {
    name: "utfall-collect-licences",
    enforce: "pre",
    transform(code, id) {
      if (!/\.css(?:\?|$)/.test(id)) return;
      for (const [, name = ""] of code.matchAll(namedInStyles)) folders.add(join(root, "node_modules", name));
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds) {
          const folder = packageOf.exec(id)?.[1];
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
  const text = () => licencesText(root, folders);
  /** Writes the texts beside the page. */
  const write: Plugin = {
    name: "utfall-write-licences",
    apply: "build",
    generateBundle: {
      order: "post",
      handler() {
        this.emitFile({ type: "asset", fileName: licencesFile, source: text() });
      },
    },
  };
  return { collect, write, text };
}
