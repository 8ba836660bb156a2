import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const list = "virtual:programmes";
const one = "virtual:programme-";

/** Folders of the product's programmes. */
const foldersIn = (root: string): string[] =>
  readdirSync(root).filter((folder) => existsSync(join(root, folder, "about.json")));

/**
 * The product's programmes as modules, so that a new one is a folder and no code: `virtual:programmes` has what the menu
 * needs of all of them and loads each, whose files travel as one. src/session/virtual-programmes.d.ts says what they export.
 */
export function programmes(root: string): Plugin {
  const folder = join(root, "src/programmes");
  const file = (name: string, part: string) => JSON.stringify(join(folder, name, part));
  return {
    name: "utfall-programmes",
    resolveId: (id) => (id === list || id.startsWith(one) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${list}`) {
        const names = foldersIn(folder);
        const abouts = names.map((name, at) => `import a${at} from ${file(name, "about.json")};`);
        const entries = names.map(
          (name, at) => `{about:a${at},load:()=>import(${JSON.stringify(one + name)})}`,
        );
        return `${abouts.join("\n")}\nexport const programmes = [${entries.join(",")}];`;
      }
      if (!id.startsWith(`\0${one}`)) return null;
      const name = id.slice(one.length + 1);
      const parts = readdirSync(join(folder, name)).filter(
        (each) => each.endsWith(".json") && each !== "about.json",
      );
      const imports = parts.map((part, at) => `import p${at} from ${file(name, part)};`);
      const fields = parts.map((part, at) => `${JSON.stringify(part.replace(/\.json$/, ""))}:p${at}`);
      return `${imports.join("\n")}\nexport const parts = {${fields.join(",")}};`;
    },
  };
}
