import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import readSheets from "read-excel-file/universal";
import { preview } from "vite";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { pressInMenu } from "../e2e/page-parts.ts";
import { findChromium } from "../find-browser.ts";

/**
 * `npm run record -- --out DIR`: writes down what the built page puts out, as text files that `diff -r` compares:
 * what every tab and the report say, every table, every workbook's cells and every picture's texts, for the
 * programmes, in both languages, unchanged and with the programme's first example. For refactoring: record before
 * and after, and compare.
 */
const { values: options } = parseArgs({
  options: {
    out: { type: "string" },
    dist: { type: "string", default: "dist" },
    programmes: { type: "string" },
    languages: { type: "string", default: "sv-SE,en-GB" },
  },
});
if (options.out === undefined) throw new Error("record: --out DIR is missing");
const out = options.out;

/** Keeps the texts of every picture that is drawn, on a canvas or as an SVG, and the files the page saves. */
const listen = `(() => {
  const drawn = []; globalThis.recorded = { drawn };
  const fillText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    drawn.push(String(text)); return fillText.call(this, text, ...rest);
  };
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type === "image/svg+xml") blob.text().then((text) => drawn.push(text));
    return create.call(URL, blob);
  };
})()`;

const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[ \t]+/g, " ")
    .replace(/\n{2,}/g, "\n")
    .trim();

/** The texts of an SVG, one a line, and how many marks of each kind it has. */
function svgWords(svg: string): string {
  const texts = [...svg.matchAll(/<(text|title|desc)\b[^>]*>([\s\S]*?)<\/\1>/g)].map((match) =>
    plain((match[2] as string).replace(/<[^>]+>/g, " ")),
  );
  return texts.join("\n");
}

function write(path: string, text: string): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

/** What one button saves, as text. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  // The browser drops downloads that come faster than some ten a second.
  await page.waitForTimeout(120);
  await page.evaluate("globalThis.recorded.drawn.length = 0");
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), press()]);
  const name = download.suggestedFilename();
  const bytes = await readFile(await download.path());
  if (name.endsWith(".xlsx")) {
    const sheets = await readSheets(new Blob([new Uint8Array(bytes)]));
    const cells = sheets.map(
      ({ sheet, data }) =>
        `# ${sheet}\n${data.map((row) => row.map((cell) => String(cell ?? "")).join("\t")).join("\n")}`,
    );
    return { name, text: cells.join("\n\n") };
  }
  if (name.endsWith(".png")) {
    const drawn = await page.evaluate<string[]>("globalThis.recorded.drawn");
    const size = `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`;
    const words = drawn.map((text) => (text.startsWith("<") ? svgWords(text) : plain(text)));
    return { name, text: [size, ...words].join("\n") };
  }
  const text = bytes.toString("utf8");
  return { name, text: name.endsWith(".svg") ? svgWords(text) : text };
}

const programmes = options.programmes?.split(",") ?? createCatalogue().ids;

const server = await preview({
  logLevel: "error",
  build: { outDir: options.dist },
  preview: { host: "127.0.0.1", port: 4480, strictPort: false },
});
const url = server.resolvedUrls?.local[0] as string;
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });

async function record(programme: string, locale: string, isChanged: boolean): Promise<void> {
  const folder = `${programme}/${locale.slice(0, 2)}/${isChanged ? "changed" : "unchanged"}`;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    serviceWorkers: "block",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => write(`${folder}/errors.txt`, error.message));
  await page.addInitScript(listen);
  await page.goto(url);
  await page.locator(".payouts__row").first().waitFor();
  if (programme !== "urban15-2013") {
    await page.locator(".header select").first().selectOption(programme);
    await page.locator(`main[data-programme="${programme}"]`).waitFor();
  }
  await page.locator(".payouts__row").first().waitFor();
  if (isChanged) await page.locator("[data-example]").first().click();
  await page.waitForTimeout(300);
  const outcome = page.locator("#outcome");
  const tabs = outcome.locator("[role=tablist]").first().locator("[role=tab]");
  for (let at = 0; at < (await tabs.count()); at += 1) {
    const tab = tabs.nth(at);
    const name = plain(await tab.innerText());
    await tab.click();
    await page.waitForTimeout(400);
    if ((await outcome.locator(".projection").count()) > 0)
      await outcome
        .locator(".work-progress:is([data-status=ready], [data-status=failed])")
        .waitFor({ state: "attached", timeout: 240_000 });
    await outcome.locator(".outcome__wait").waitFor({ state: "detached" });
    await outcome.locator("details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    await page.waitForTimeout(600);
    write(`${folder}/tab-${at}-${name}.txt`, plain(await outcome.innerText()));
    for (const button of await outcome.getByRole("button", { name: /PNG|SVG|CSV|XLSX/ }).all()) {
      if (!(await button.isVisible()) || !(await button.isEnabled())) continue;
      const file = await saved(page, () => button.click());
      write(`${folder}/tab-${at}-${name}/${file.name}.txt`, file.text);
    }
  }
  await pressInMenu(page, "export");
  await page.locator("[data-item=workbook]").waitFor();
  const buttons = await page.locator("[data-item] button[aria-label]").all();
  for (const button of buttons) {
    const { name, text } = await saved(page, () => button.click());
    write(`${folder}/export/${name}.txt`, text);
  }
  await page.keyboard.press("Escape");
  await pressInMenu(page, "report");
  await page.locator(".sheet").waitFor();
  await page.waitForTimeout(1500);
  write(`${folder}/report.txt`, plain(await page.locator(".sheet").innerText()));
  await context.close();
  process.stdout.write(`${folder}\n`);
}

for (const programme of programmes)
  for (const locale of options.languages.split(","))
    for (const isChanged of [false, true]) {
      try {
        await record(programme, locale, isChanged);
      } catch (error) {
        process.exitCode = 1;
        process.stdout.write(`${programme} ${locale} ${isChanged}: ${(error as Error).message}\n`);
      }
    }
await browser.close();
await server.close();
