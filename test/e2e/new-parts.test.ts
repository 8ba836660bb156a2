import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, expect, test, vi } from "vitest";
import { openPage } from "./browser.ts";
import { pressInMenu, ready } from "./page-parts.ts";
import { staticServer } from "./static-server.ts";

const root = resolve(import.meta.dirname, "../..");
const parts = "index.html LICENSE package.json public src vite vite.config.ts workers".split(" ");
const projects = ["base", "model", "core", "workers", "app"].map((name) => `tsconfig.${name}.json`);

/** A copy of the sources in which a test adds parts of its own. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), "utfall-new-parts-"));
  for (const part of [...parts, ...projects])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  for (const project of projects) {
    const file = join(folder, project);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("node_modules/.cache/tsc", "cache"));
  }
  const touched = new Set<string>();
  return {
    folder,
    touched,
    /** Puts a line behind one that is in the file once. */
    insert(file: string, after: string, line: string) {
      const path = join(folder, file);
      const [before, rest, ...more] = readFileSync(path, "utf8").split(after);
      if (rest === undefined || more.length > 0) throw new Error(`${file} has not one ${after}`);
      writeFileSync(path, `${before}${after}${line}${rest}`);
      touched.add(file);
    },
    add(file: string, text: string) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      touched.add(file);
    },
    /** What the compiler says, by the file it says it of. */
    faults(): string[] {
      try {
        execFileSync(join(root, "node_modules/.bin/tsc"), ["-b", "tsconfig.app.json"], { cwd: folder });
        return [];
      } catch (error) {
        const said = String((error as { stdout: Buffer }).stdout);
        return [
          ...new Set([...said.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file = ""]) => file)),
        ].sort();
      }
    },
  };
}

const sources = copy();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

const states = "src/session/view-state.ts";

// The compiler reads all sources afresh.
vi.setConfig({ testTimeout: 180_000 });

/** The files that docs/architecture.md names for a new part, from the heading on. */
function documented(heading: string): string[] {
  const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const section = text.slice(text.indexOf(heading)).split(/\n#/)[0] ?? "";
  return [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = ""]) => file).sort();
}

test("once the ids are there, the compiler names what else a new tab and a new panel need", () => {
  sources.insert(states, "export const outcomes = [", '"toy", ');
  sources.insert(states, 'export const panels = ["sources", ', '"toy", ');
  sources.insert(
    "src/actions/actions.ts",
    "export const actions = {",
    '\n  toys: { place: "header", name: ({ i18n }) => i18n.t("app.panels.toy"), shortcuts: [{ key: "k" }], run: open("toy") },',
  );
  const missing = sources.faults();
  for (const file of [
    "src/outcomes/outcome-tabs.ts",
    "src/outcomes/outcome-figures.ts",
    "src/panels/panels.ts",
    "src/panels/help/keys.tsx",
  ])
    expect(missing).toContain(file);
});

test("the files that the docs name for a new tab and a new panel are all it takes", () => {
  sources.insert("src/outcomes/outcome-tabs.ts", "export const outcomeTabs = {", "\n  toy: toyTab,");
  sources.insert(
    "src/outcomes/outcome-tabs.ts",
    "const always = () => true;",
    '\nimport { toyTab } from "./toy/toy-tab.tsx";',
  );
  sources.add(
    "src/outcomes/toy/toy-tab.tsx",
    [
      'import type { OutcomeTab, OutcomeTabProps } from "../outcome-tab.ts";',
      "const Toy = (props: OutcomeTabProps) => <p>{props.outcome.awards().allocation.areas.length} toys</p>;",
      "export const toyTab: OutcomeTab = { Content: Toy, isAvailable: () => true };",
      "",
    ].join("\n"),
  );
  sources.add(
    "src/outcomes/toy/figures.ts",
    [
      'import type { FiguresOf } from "../../figure/figure-context.ts";',
      "export const figures: FiguresOf = () => {",
      '  const columns = [{ id: "toy", title: "Toy", kind: "text" as const }];',
      '  const table = { id: "toys", title: "All toys", columns, rows: [{ id: "ball", cells: ["Ball"] }] };',
      '  return [{ id: "toys", title: "All toys", words: [], table, notes: [], provenance: "illustrative", of: "programmes" }];',
      "};",
      "",
    ].join("\n"),
  );
  sources.insert(
    "src/outcomes/outcome-figures.ts",
    "export const outcomeFigures = {",
    '\n  toy: async () => (await import("./toy/figures.ts")).figures,',
  );
  sources.insert(
    "src/panels/panels.ts",
    "export const panels = {",
    '\n  toy: { Content: ToyPanel, width: "narrow" },',
  );
  sources.insert(
    "src/panels/panels.ts",
    'import type { Panel } from "./panel.ts";',
    '\nimport { ToyPanel } from "./toy/toy-panel.tsx";',
  );
  sources.add(
    "src/panels/toy/toy-panel.tsx",
    [
      'import type { PanelProps } from "../panel.ts";',
      "export const ToyPanel = (props: PanelProps) => (",
      '  <button type="button" onClick={() => props.onClose()}>Put it away</button>',
      ");",
      "",
    ].join("\n"),
  );
  for (const locale of ["en", "sv"]) {
    sources.insert(`src/i18n/${locale}/app.ts`, "\n  outcome: {", '\n    toy: "Toy",');
    sources.insert(`src/i18n/${locale}/app.ts`, "\n  panels: {", '\n    toy: "Box of toys",');
    sources.insert(`src/i18n/${locale}/help.ts`, "\n    rows: {", '\n      toys: "Opens the box of toys",');
  }
  expect(sources.faults()).toEqual([]);
  const named = [...documented("### A new tab"), ...documented("### A new panel")];
  expect([...sources.touched].sort()).toEqual([...new Set(named)].sort());
});

test("what was added is on the page: in the row of tabs, in the view that is kept, in what can be embedded and exported, by its key and in Help", async () => {
  await build({
    root: sources.folder,
    configFile: join(sources.folder, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: join(sources.folder, "dist") },
  });
  const server = await staticServer(join(sources.folder, "dist"));
  try {
    const { page, problems } = await openPage(server.url);
    await ready(page);
    await page.getByRole("tab", { name: "Toy", exact: true }).click();
    await page.getByText("15 toys").waitFor();
    await page.reload();
    await page.getByText("15 toys").waitFor();
    await page.keyboard.press("k");
    const panel = page.getByRole("dialog", { name: "Box of toys" });
    await panel.getByRole("button", { name: "Put it away" }).click();
    await panel.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Box of toys" }).click();
    await page.keyboard.press("Escape");
    await pressInMenu(page, "share");
    // The choice of views comes once the numbers that travel with the link are computed.
    await expect.poll(() => page.locator("dialog[open] option").allInnerTexts()).toContain("Toy");
    await page.keyboard.press("Escape");
    await pressInMenu(page, "export");
    await page.locator(".export__item", { hasText: "All toys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByRole("tab", { name: "Keys" }).click();
    await page.getByRole("row", { name: "K Opens the box of toys" }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  } finally {
    await server.stop();
  }
});
