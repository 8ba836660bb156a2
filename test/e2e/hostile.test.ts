import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/scenario/canonical-json.ts";
import { pack } from "../../src/scenario/link/pack.ts";
import { createChance, mutateData, mutateText } from "../unit/scenario/link/mutate.ts";
import { sample } from "../unit/scenario/link/sample.ts";
import { openPage } from "./browser.ts";
import { awardOf, pressInMenu, ready } from "./page-parts.ts";

const { fragment } = (
  JSON.parse(readFileSync(join(import.meta.dirname, "../fixtures/links-v1.json"), "utf8")) as readonly {
    readonly fragment: string;
  }[]
)[6] ?? { fragment: "" };

/** Text that would run where it is taken for markup. */
const script = "<img src=x onerror='globalThis.hacked=1'><script>globalThis.hacked=1</script>";

const chance = createChance(11);
/** A text as some of the hostile ones have it: with changed data, and now and then changed letters. */
function hostileText(): string {
  const content = mutateData(
    {
      ...sample,
      workspace: {
        ...sample.workspace,
        workspace: sample.workspace.workspace.map((each) => ({ ...each, title: script, note: script })),
      },
    },
    chance,
  );
  const text = canonicalJson(content);
  return chance(4) === 0 ? mutateText(text, chance) : text;
}
const links = Array.from({ length: 120 }, (_, at) =>
  at % 3 === 0 ? mutateText(fragment, chance) : `#u1.${pack(hostileText())}`,
);
const files = Array.from({ length: 120 }, () => {
  const text = hostileText();
  try {
    return JSON.stringify((JSON.parse(text) as { workspace?: unknown }).workspace ?? null);
  } catch {
    return text;
  }
});

/** Everything that is kept of the desk with changes on it. */
const keptWork = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open("utfall");
    opening.onsuccess = () => {
      const tx = opening.result.transaction(["desks", "works"]);
      tx.objectStore("desks").getAll().onsuccess = (event) => {
        const desk = event.target.result.find((each) => each.programmes.some(({ steps }) => steps > 0));
        tx.objectStore("works").getAll().onsuccess = (found) => {
          opening.result.close();
          resolve(JSON.stringify([desk, found.target.result.filter((each) => each.desk === desk.id)]));
        };
      };
    };
  })`);

/** Gives the page time to answer, and asks it whether it is awake. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(30);
  const asked = Date.now();
  await page.evaluate("new Promise(requestAnimationFrame)");
  expect(Date.now() - asked).toBeLessThan(5000);
}

test("240 hostile links and files run nothing, stop nothing and change no saved work", {
  timeout: 240_000,
}, async () => {
  const { page, problems, foreign } = await openPage();
  await ready(page);
  await page.locator("[data-example=pay-by-need]").click();
  await expect.poll(() => awardOf(page, "araby")).not.toBe(4_800_000);
  const mine = await awardOf(page, "araby");
  await page.waitForTimeout(1000);
  const before = await keptWork(page);
  for (const link of links) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await settled(page);
  }
  for (const file of files) {
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "some.json"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, file);
    await settled(page);
  }
  await page.waitForTimeout(1000);
  expect(await page.evaluate("globalThis.hacked")).toBeUndefined();
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
  expect(await keptWork(page)).toBe(before);
  // The page works as before, and one's own work is there.
  await page.reload();
  await pressInMenu(page, "share");
  await page
    .locator(".share__session", { has: page.getByText(/^1 change,/) })
    .getByRole("button", { name: /^Open .*last changed/ })
    .click();
  await expect.poll(() => awardOf(page, "araby")).toBe(mine);
  await page.context().close();
});
