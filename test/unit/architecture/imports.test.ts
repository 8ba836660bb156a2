import { expect, test } from "vitest";
import { type Import, importsBelow, importsOf } from "./read-imports.ts";

const core = { model: true, programmes: true, scenario: true } as const;
const view = { ...core, session: true, figure: true, ui: true, i18n: true } as const;

/** Who may import from where (docs/architecture.md); every folder imports itself. `types`: with `import type` only. */
const table: Readonly<Record<string, Readonly<Record<string, true | "types">>>> = {
  model: {},
  programmes: { model: true },
  scenario: { model: true, programmes: true },
  import: core,
  offline: {},
  lessons: { ...core, i18n: true },
  workers: { ...core, import: true },
  engine: { ...core, programmes: "types", import: true, workers: true },
  session: { ...core, import: true, engine: true, offline: true },
  figure: { ...core, session: "types", import: true, ui: true, i18n: true },
  actions: { session: true, ui: true, i18n: true },
  controls: view,
  outcomes: { ...view, controls: true },
  panels: { ...view, import: true, lessons: true, actions: true, controls: true, outcomes: true },
  app: { ...view, lessons: true, actions: true, controls: true, outcomes: true, panels: true },
  ui: { i18n: true },
  i18n: { model: true, programmes: true, scenario: "types", import: true },
  cli: { ...core, import: true, lessons: true, engine: true, workers: true, i18n: true },
};

/** Packages a folder may use; every other package is closed to it. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  model: [/^valibot$/],
  programmes: [/^valibot$/],
  scenario: [/^valibot$/, /^@noble\/hashes\//, /^fflate$/],
  import: [/^papaparse$/, /^fflate$/, /^saxes$/],
  offline: [],
  lessons: [/^valibot$/, /^mdast-util-from-markdown$/],
  figure: [/^solid-js/, /^@fontsource-variable\/inter\//, /^chart\.js/, /^fflate$/, /^write-excel-file\//],
  workers: [/^comlink$/],
  engine: [/^comlink$/],
  session: [/^solid-js/, /^idb$/, /^virtual:programmes$/],
  actions: [/^solid-js/],
  controls: [/^solid-js/],
  outcomes: [/^solid-js/, /^d3-geo$/, /^topojson-/],
  panels: [/^solid-js/],
  app: [/^solid-js/],
  ui: [/^solid-js/, /^uqr$/],
  i18n: [/^solid-js/, /^@solid-primitives\/i18n$/],
  cli: [/^node:/, /^valibot$/, /^esbuild$/, /^comlink/],
};

const folderOf = (path: string): string => path.replace(/^src\//, "").split("/")[0] ?? "";

const allImports: Import[] = [...importsBelow("src"), ...importsBelow("workers")];

test("the reader sees every form of import, and none in comments", () => {
  const text = [
    'import { a } from "./a.ts";',
    'import type { B } from "../b.ts";',
    'import "./c.css";',
    "import {\n  d,\n} from 'solid-js';",
    'export { e } from "./e.ts";',
    'const f = await import("../f.ts");',
    'new Worker(new URL("../../workers/g.ts", import.meta.url), { type: "module" });',
    '// import { h } from "./h.ts";',
    '/* import { i } from "./i.ts"; */',
  ].join("\n");
  const found = importsOf("src/x/y.ts", text);
  expect(found.map((each) => each.target)).toEqual([
    "src/x/a.ts",
    "src/b.ts",
    "src/x/c.css",
    "solid-js",
    "src/x/e.ts",
    "src/f.ts",
    "workers/g.ts",
  ]);
  expect(found.filter((each) => each.typeOnly).map((each) => each.target)).toEqual(["src/b.ts"]);
});

test("every source folder has its row in the table", () => {
  const folders = new Set(
    allImports.map((each) => folderOf(each.file)).filter((name) => name !== "main.tsx"),
  );
  for (const folder of folders) expect(Object.keys(table)).toContain(folder);
});

test("folders import only what the table allows", () => {
  const wrong: string[] = [];
  for (const { file, target, own, typeOnly, url } of allImports) {
    const row = table[folderOf(file)];
    if (row === undefined || !own || !/^(src|workers)\//.test(target)) continue;
    const right = folderOf(target) === folderOf(file) || row[folderOf(target)];
    if (right === true || (right === "types" && (typeOnly || url))) continue;
    wrong.push(`${file} imports ${target}`);
  }
  expect(wrong).toEqual([]);
});

test("nothing but src/figure knows chart.js, and each folder uses only its packages", () => {
  const wrong: string[] = [];
  for (const { file, target, own } of allImports) {
    const open = packages[folderOf(file)];
    if (own || open === undefined || open.some((pattern) => pattern.test(target))) continue;
    wrong.push(`${file} uses ${target}`);
  }
  expect(wrong).toEqual([]);
});

/** Parts of the page that are put together from others of their kind. Beside these each knows only itself and what its kind shares. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  "outcomes/compare": ["outcomes/payouts", "outcomes/projection"],
  "outcomes/map": ["outcomes/payouts"],
  "outcomes/table": ["outcomes/payouts"],
  "panels/export": ["panels/report", "panels/scoreboard", "panels/sources"],
  "panels/help": ["panels/lessons"],
  "panels/lessons": ["panels/share"],
  "panels/sources": ["panels/health", "panels/scoreboard"],
};

test("a tab, a panel and a group of controls import no other of their kind, except those that are made of others", () => {
  const kinds = ["controls", "outcomes", "panels"];
  const partOf = (path: string) => path.split("/").slice(1, -1).slice(0, 2).join("/");
  const wrong = allImports
    .filter(
      ({ file, target, own }) => own && kinds.includes(folderOf(file)) && folderOf(file) === folderOf(target),
    )
    .filter(({ file, target }) => {
      const [from, to] = [partOf(file), partOf(target)];
      return from !== to && from.includes("/") && to.includes("/") && !madeOf[from]?.includes(to);
    })
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(wrong).toEqual([]);
});

test("the command line runs without the page: of the engine it uses what knows no browser", () => {
  const engine = allImports.filter(
    (each) => folderOf(each.file) === "cli" && folderOf(each.target) === "engine",
  );
  expect(
    engine.filter((each) => !/direct|(projection|analysis)-(pool|engine)|worker-host/.test(each.target)),
  ).toEqual([]);
});
