import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(
    context: Document,
    options: { readonly resultTypes: readonly string[] },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[] }[];
    }[];
  }>;
}

/** What axe finds wrong on the page as it stands, one line per rule and place. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Axe };
    // Judged is what the page comes to: a colour caught halfway through a transition is nobody's to read.
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important; }");
    document.adoptedStyleSheets.push(still);
    // All rules run; only what they find wrong is described: describing what is right costs as much as the rules.
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

/** How screens are shown to axe: either theme once, either language once, a wide and a narrow window. */
export const looks = [
  { locale: "en-GB", colorScheme: "light", width: 1440 },
  { locale: "sv-SE", colorScheme: "dark", width: 320 },
] as const;
