import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");

/** One import statement of one file. */
export interface Import {
  /** Path of the importing file from the repository's root, with forward slashes. */
  readonly file: string;
  /** What is named: a path from the root for files of ours, else the package. */
  readonly target: string;
  readonly own: boolean;
  /** Erased by the compiler. */
  readonly typeOnly: boolean;
  /** `new URL("...", import.meta.url)`: a worker or an asset. */
  readonly url: boolean;
}

const statements =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{][^;"'`]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|new URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g;

/** Source without comments, so that examples in them do not count. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** Every import in a source text. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const match of withoutComments(text).matchAll(statements)) {
    const name = match[3] ?? match[4] ?? match[5] ?? "";
    const own = name.startsWith(".");
    const target = own ? join(dirname(file), name).split(sep).join("/") : name;
    found.push({ file, target, own, typeOnly: match[2] !== undefined, url: match[5] !== undefined });
  }
  return found;
}

/** Every file below a folder of the repository whose name ends in one of the endings, as paths from the root. */
export function filesBelow(folder: string, endings = [".ts", ".tsx"]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every import in the sources of a folder. */
export const importsBelow = (folder: string): Import[] =>
  filesBelow(folder).flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8")));
