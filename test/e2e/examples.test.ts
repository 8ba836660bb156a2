import { expect, test } from "vitest";
import { chooseProgramme, openPage } from "./browser.ts";
import { ready } from "./page-parts.ts";

const looks = ["en-GB", "sv-SE"].flatMap((locale) =>
  [
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ].map((viewport) => ({ locale, viewport, size: `${viewport.width} x ${viewport.height}` })),
);

test.each(looks)(
  "the outcome stays where it is whatever example is pressed ($locale, $size)",
  async (look) => {
    const { page, problems } = await openPage("", look);
    await ready(page);
    const programmes = await page
      .locator(".header select option")
      .evaluateAll((all) => all.map((each) => (each as unknown as { value: string }).value));
    expect(programmes.length).toBeGreaterThanOrEqual(8);
    const top = () => page.evaluate<number>("document.querySelector('.outcome').getBoundingClientRect().top");
    const moved: string[] = [];
    for (const id of programmes) {
      await chooseProgramme(page, id);
      await ready(page);
      const before = await top();
      const examples = page.locator("[data-example]");
      for (let at = 0; at < (await examples.count()); at++) {
        const example = examples.nth(at);
        await example.click();
        await page.locator(".intro__lead--look").waitFor();
        await expect.poll(() => example.getAttribute("aria-pressed")).toBe("true");
        const by = (await top()) - before;
        if (by !== 0) moved.push(`${id}, ${await example.innerText()}: ${by} px`);
      }
    }
    expect(moved).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
  60_000,
);
