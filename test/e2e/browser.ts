import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";

let browser: Promise<Browser> | null = null;

/** The browser all tests share; each test file has its own connection. */
const connected = (): Promise<Browser> => {
  browser ??= chromium.connect(inject("browserUrl"));
  return browser;
};

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** A page with what it did beside its work. */
export interface OpenPage {
  readonly page: Page;
  /** Messages of level error, uncaught exceptions, policy violations. */
  readonly problems: readonly string[];
  /** Addresses asked for outside the page's own. */
  readonly foreign: readonly string[];
}

/**
 * Opens the built page in a browser context of its own (1440 x 900, English unless told otherwise).
 * `path` may carry a query or a fragment. The caller closes `page.context()`.
 */
export async function openPage(path = "", options: BrowserContextOptions = {}): Promise<OpenPage> {
  const base = inject("baseUrl");
  const context = await (await connected()).newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // Else files would come from its store, past what a test does to the network.
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await page.goto(new URL(path, base).href);
  return { page, problems, foreign };
}

/** Chooses a programme and waits until the page is about it. */
export async function chooseProgramme(page: Page, id: string): Promise<void> {
  await page.locator(".header select").first().selectOption(id);
  await page.locator(`main[data-programme="${id}"]`).waitFor();
}
