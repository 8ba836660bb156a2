import type { Download, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { createLessons } from "../../src/cli/lessons-on-disk.ts";
import { axeFindings } from "./axe-findings.ts";
import { openPage } from "./browser.ts";
import { pdfPages } from "./pdf-text.ts";

const drawer = (page: Page) => page.locator("dialog[open]");
const bar = (page: Page) => page.locator(".lesson-bar");
const shown = (page: Page) => page.locator(".payouts__row").first();

/** The plan of a lesson, from the first screen: Help, its part for a class, the lesson. */
async function openPlan(page: Page, part: string, lesson: string): Promise<void> {
  await shown(page).waitFor();
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: part }).click();
  await drawer(page).getByRole("button", { name: lesson }).click();
}

/** Something in the teacher's menu of a lesson; after its end what was there before is back. */
async function choose(page: Page, action: "startOver" | "endLesson"): Promise<void> {
  await bar(page).locator(".menu__button").click();
  await bar(page).locator(`[data-action="${action}"]`).click();
  if (action === "endLesson") await bar(page).waitFor({ state: "detached" });
}

/** What a download holds. */
async function streamed(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const lessons = createLessons();
const levels = [
  { level: "en", show: "Show the answer" },
  { level: "sv", show: "Visa svaret" },
  { level: "sv-easy", show: "Visa svaret" },
] as const;
const wide = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

/** The class guesses by keyboard: a bar or a point up, a name down, a choice. */
async function guess(page: Page, kind: "first" | "ranking" | "bars" | "line"): Promise<void> {
  if (kind === "first") await bar(page).getByRole("combobox").selectOption({ index: 3 });
  else if (kind === "ranking") await bar(page).locator(".guess__item button:enabled").nth(1).click();
  else
    for (const slider of await bar(page).getByRole("slider").all())
      await slider.press(kind === "bars" ? "ArrowRight" : "ArrowUp");
}

/** What a step asks about: the last bar, or the picture or table of its part. */
const pictureOf = (page: Page, part: string | undefined) =>
  part === undefined
    ? page.locator(".payouts__row").last()
    : page.locator("[data-asked]").locator("svg.picture, table, .goal:last-child").first();

/** The beginning of that. */
const beginningOf = (page: Page, part: string | undefined) =>
  part === undefined
    ? page.locator(".outcome .tabs__panel")
    : page.locator("[data-asked]").locator("svg.picture, table, .goal").first();

/** Ends of what is on the page, from the top of the window. */
async function endsOf(on: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const { y = 9999, height = 0 } = (await on.boundingBox()) ?? {};
  return { top: y, bottom: y + height };
}

/** On a projector nothing of a guess or a picture is below the window. */
async function expectInView(all: readonly Locator[], name: string): Promise<void> {
  for (const each of all) {
    // A picture that is just being drawn anew has no place for a moment.
    const outside = async () => {
      const box = await each.boundingBox();
      return box === null ? "not there" : Math.max(-box.y, box.y + box.height - wide.height);
    };
    await expect.poll(outside, { message: name }).toBeLessThanOrEqual(0);
  }
}

/** On a projector nothing of question, guess, verdict, answer and what to discuss is left to scroll to once the answer is shown. */
async function expectWholeAnswer(page: Page, name: string): Promise<void> {
  const text = bar(page).locator(".lesson-bar__text");
  // The size that it has room for is found in the next frame.
  await expect
    .poll(() => text.evaluate((on) => on.scrollHeight - on.clientHeight), { message: name })
    .toBeLessThan(2);
  const parts =
    "[data-question], [data-bar], [data-point], .guess__item, [data-guess], [data-answer], [data-discussion], .lesson-bar__steps";
  await expectInView(await bar(page).locator(parts).all(), name);
}

/** On a projector what a good answer holds is opened over the picture, whole and in the window; question, answer and the way on stay. */
async function expectKeyBeside(page: Page, name: string): Promise<void> {
  const key = bar(page).locator("[data-key]");
  const text = key.locator(".lesson-bar__key-text");
  await key.locator("summary").click();
  await expectWholeAnswer(page, name);
  await expectInView([text, key.locator("summary")], name);
  expect(await text.evaluate((on) => on.scrollHeight - on.clientHeight), name).toBeLessThan(2);
  const column = await bar(page).boundingBox();
  const beside = await text.boundingBox();
  expect(beside?.x, name).toBeGreaterThanOrEqual((column?.x ?? 0) + (column?.width ?? 9999));
  await key.locator("summary").click();
}

/** Words of the lesson and what it shows that are cut off: out of their box, their picture or the window, or ended by an ellipsis. */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const inSight = [...document.querySelectorAll("#outcome *, .class-view *, .lesson-bar *")].filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        each.closest(".hidden-visually, .tabs__list") === null,
    );
    const boxes = inSight.filter(
      (each) => getComputedStyle(each).overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1,
    );
    const words = inSight.filter((each) => {
      if (![...each.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()))
        return false;
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const picture = each.closest("svg")?.getBoundingClientRect();
      const edges = picture ?? { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity };
      return (
        each.textContent?.trim().endsWith("…") ||
        left < edges.left - 1 ||
        right > edges.right + 1 ||
        top < edges.top - 1 ||
        bottom > edges.bottom + 1
      );
    });
    return [...boxes, ...words].map(({ tagName, textContent }) => `${tagName}: ${textContent?.slice(0, 60)}`);
  });

/** Size of the smallest letters of the table that a step shows, in pixels; none without a table. */
const smallestLetters = (page: Page) =>
  page
    .locator("[data-asked] table :is(th, td)")
    .evaluateAll((all) => Math.min(...all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))));

/** Colours of the guess that the picture lacks, where the step gives the guess those of the picture. */
const foreignColours = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll("[data-asked] *")].flatMap((each) => {
      const { fill, stroke, backgroundColor } = getComputedStyle(each);
      return [fill, stroke, backgroundColor];
    });
    return [...document.querySelectorAll('.guess__track[data-coloured="true"]')]
      .map((each) => getComputedStyle(each, "::before").backgroundColor)
      .filter((colour) => !shown.includes(colour));
  });

/** Names of what stays at the foot of the window. */
const heldAtFoot = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).position === "fixed")
      .filter((each) => each.getBoundingClientRect().bottom > innerHeight - 2)
      .map(({ className }) => className),
  );

/** On a phone the way on is in sight, in the one bar at the foot, and the answer's end can be scrolled to above it. */
async function expectReachable(page: Page, name: string): Promise<void> {
  const steps = bar(page).locator(".lesson-bar__steps");
  expect(await heldAtFoot(page), name).toEqual(["lesson-bar__steps"]);
  expect((await endsOf(steps)).bottom, name).toBeLessThanOrEqual(phone.height + 1);
  const way = steps.locator(".button--main");
  const isOnTop = await way.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isOnTop, `${name}: the way on`).toBe(true);
  const answer = bar(page).locator("[data-answer]");
  await page.mouse.move(100, 400);
  const below = async () => (await endsOf(answer)).bottom - (await endsOf(steps)).top;
  await page.evaluate(`scrollBy(0, ${await below()})`);
  expect(await below(), `${name}: the end of the answer`).toBeLessThan(2);
}

/** On a phone one press leads from the answer to what it is about, between the bars at head and foot, and one back. */
async function expectWayToPicture(page: Page, picture: Locator, name: string): Promise<void> {
  const steps = bar(page).locator(".lesson-bar__steps");
  await steps.getByRole("button", { name: /^(See the|Se) / }).click();
  const head = (await endsOf(page.locator(".phone-bar"))).bottom;
  const foot = (await endsOf(steps)).top;
  // One that is just being drawn anew has no place for a moment.
  await picture.waitFor();
  const { top, bottom } = await endsOf(picture);
  expect(top, `${name}: the picture's beginning`).toBeGreaterThanOrEqual(head - 1);
  expect(Math.min(bottom, top + 100), `${name}: what is seen of the picture`).toBeLessThanOrEqual(foot);
  expect(await page.evaluate(() => document.activeElement?.id), name).toBe("outcome");
  await steps.getByRole("button", { name: /^(To the answer|Till svaret)$/ }).click();
  const answer = (await endsOf(bar(page).locator("[data-answer]"))).top;
  expect(answer, `${name}: back at the answer`).toBeGreaterThan(-1);
  expect(answer, `${name}: back at the answer`).toBeLessThan(foot - 60);
}

// Every step of every lesson on a projector and on a phone, at one level; every lesson at all three: unit tests read all texts at all levels.
test.each(levels.map((each, turn) => ({ ...each, turn })))(
  "steps of every lesson are run: guess, picture and answer in the window ($level)",
  async ({ level, show, turn }) => {
    const steps = lessons.flatMap(({ lesson, texts }, of) =>
      lesson.steps
        .map((step, at) => ({ lesson, step, at, texts: texts[level], title: texts[level].title }))
        .filter(({ at }) => (at + of) % levels.length === turn),
    );
    const runs = [wide, phone].flatMap((size) => steps.map((each) => ({ ...each, size })));
    const address = (i: number) => {
      const { lesson, step, size } = runs[i] as (typeof runs)[number];
      return `#lesson=${lesson.id}/${step.id}/${level}${size === wide ? "/p" : ""}`;
    };
    const locale = level === "en" ? "en-GB" : "sv-SE";
    const { page, problems } = await openPage(address(0), { locale, viewport: wide });
    const tried = new Set<string>();
    for (const [i, { lesson, step, at, texts, title, size }] of runs.entries()) {
      const name = `${lesson.id} ${step.id} ${size.width}`;
      if (i === steps.length) {
        await page.keyboard.press("Escape");
        await page.locator(".header").waitFor();
        await page.setViewportSize(phone);
      }
      if (i > 0) await page.evaluate(`location.hash = ${JSON.stringify(address(i))}`);
      const place = `${title} · ${level === "en" ? "step" : "steg"} ${at + 1} `;
      await bar(page).locator(".lesson-bar__count").filter({ hasText: place }).waitFor();
      const answer = bar(page).locator("[data-answer]");
      await answer.waitFor({ state: "detached" });
      const isCovered = step.guess !== undefined || step.isCovered === true;
      // Nothing of the answer is to be seen or read out before it.
      if (isCovered) expect(await page.locator(".page__work").isVisible(), name).toBe(false);
      const picture = pictureOf(page, step.part);
      if (size === wide) {
        await expectInView(await bar(page).locator("[data-bar], [data-point], .guess__item").all(), name);
        if (!isCovered) {
          await picture.waitFor();
          await expectInView([picture], name);
        }
      } else {
        const tops = await bar(page)
          .locator(".lesson-bar__head")
          .getByRole("button")
          .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
        expect(new Set(tops).size, `${name}: the teacher's buttons`).toBe(1);
      }
      // What is just being drawn is not in its place.
      await expect.poll(() => cutWords(page), { message: name }).toEqual([]);
      if (step.guess !== undefined) await guess(page, step.guess.kind);
      await bar(page).getByRole("button", { name: show }).click();
      await answer.waitFor();
      expect(await page.locator(".page__work").isVisible(), name).toBe(true);
      const { kind } = step.guess ?? {};
      if (kind !== undefined) expect(await bar(page).locator("[data-guess]").innerText(), name).toMatch(/\S/);
      const { top } = await endsOf(answer);
      const foot = size === wide ? wide.height : (await endsOf(bar(page).locator(".lesson-bar__steps"))).top;
      expect(top, name).toBeLessThan(foot - 60);
      expect(top, name).toBeGreaterThan(-1);
      // The part that a step names is there, and whole in the window of a projector.
      await picture.waitFor();
      // Of a table the rows that the step names, and no others.
      if (step.rows !== undefined) {
        const rows = await page
          .locator("[data-asked] tr[data-row]")
          .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.row));
        expect(rows.sort(), name).toEqual([...step.rows].sort());
      }
      if (step.columns !== undefined) {
        const headings = await page.locator("[data-asked] thead th").allInnerTexts();
        const named = texts.steps[step.id]?.table?.columns.map((pieces) =>
          pieces.map((piece) => "words" in piece && piece.words).join(""),
        );
        expect(headings.length, name).toBe(step.columns.length + 1);
        for (const [place, heading] of headings.entries()) expect(heading, name).toContain(named?.[place]);
      }
      await expect.poll(() => cutWords(page), { message: name }).toEqual([]);
      expect(await foreignColours(page), name).toEqual([]);
      if (size === wide) {
        await expectInView([picture], name);
        // Read from the back of a room.
        await expect.poll(() => smallestLetters(page), { message: name }).toBeGreaterThanOrEqual(16);
        await expectWholeAnswer(page, name);
        await expectKeyBeside(page, name);
      } else {
        await expectReachable(page, name);
        await expectWayToPicture(page, beginningOf(page, step.part), name);
      }
      if (kind === undefined || tried.has(kind)) continue;
      tried.add(kind);
      expect(await axeFindings(page), name).toEqual([]);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  },
  180_000,
);

test("outside the class view too, question, way on and picture are in the window together, and the key opens in it", async () => {
  const { page, problems } = await openPage("", { viewport: wide });
  await shown(page).waitFor();
  for (const { lesson } of lessons) {
    const step = lesson.steps[lesson.steps.length > 5 ? 1 : 0] as (typeof lesson.steps)[number];
    const name = `${lesson.id} ${step.id}`;
    await page.evaluate(`scrollTo(0, 0); location.hash = "#lesson=${lesson.id}/${step.id}/en"`);
    await bar(page).locator(`[data-question]`).waitFor();
    await expect.poll(() => page.evaluate("location.hash")).toBe("");
    await bar(page).getByRole("button", { name: "Show the answer" }).click();
    await beginningOf(page, step.part).waitFor();
    const question = async () => (await endsOf(bar(page).locator("[data-question]"))).top;
    const picture = async () => (await endsOf(beginningOf(page, step.part))).top;
    await expect.poll(question, { message: name }).toBeGreaterThanOrEqual(0);
    await expect.poll(picture, { message: name }).toBeLessThan(wide.height - 100);
    await expectInView([bar(page).locator(".lesson-bar__steps .button--main")], name);
    await bar(page).locator("[data-key] summary").click();
    await expectInView([bar(page).locator(".lesson-bar__key-text")], name);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

/** A camera that shows a grey square, and a reader of codes that reads what the test holds up. */
const fakeCamera = `
  globalThis.BarcodeDetector = class {
    async detect() { return globalThis.heldUp === undefined ? [] : [{ rawValue: globalThis.heldUp }]; }
  };
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    setInterval(() => { pen.fillStyle = "grey"; pen.fillRect(0, 0, 64, 64); }, 50);
    return canvas.captureStream(20);
  };
`;

test("guesses of a class are pooled by code; what is wrong is told and kept, and the guess is dragged", async () => {
  const { page } = await openPage("", { viewport: phone });
  await openPlan(page, "For a class", "Merit or luck?");
  // The plan is read on a phone without scrolling sideways, and begins from wherever one is in it.
  const begin = drawer(page).getByRole("button", { name: "Begin the lesson" });
  expect(((await begin.boundingBox())?.y ?? 9999) + 30).toBeLessThan(phone.height);
  expect(await drawer(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  await begin.click();
  const slider = bar(page).getByRole("slider");
  await slider.click();
  const code = await bar(page).locator("[data-code]").innerText();
  expect(await slider.inputValue()).toBe("20");
  await page.addInitScript(fakeCamera);
  // A reload keeps the guess, and does not make another pupil of one: the same guess has the same code.
  await page.reload();
  await expect.poll(() => bar(page).locator("[data-code]").innerText()).toBe(code);
  await slider.press("ArrowRight");
  const other = await bar(page).locator("[data-code]").innerText();
  expect(other).not.toBe(code);
  await slider.press("ArrowLeft");
  expect(await bar(page).locator("[data-code]").innerText()).toBe(code);
  await bar(page).getByRole("button", { name: "Show as QR code" }).click();
  await bar(page)
    .getByRole("img", { name: `QR code of ${code}` })
    .waitFor();
  await bar(page).getByText("Guesses of the class").click();
  await bar(page).getByRole("textbox").fill(`${code} ${code.toLowerCase()}\nK7U`);
  await bar(page).getByRole("button", { name: "Add" }).click();
  // Codes of pupils with the same guess differ; the same one twice is told, and counted when the teacher says so.
  await bar(page).getByText("1 guess of the class").waitFor();
  await bar(page).getByText("had been counted already", { exact: false }).waitFor();
  await bar(page).getByRole("button", { name: "Count it all the same" }).click();
  await bar(page).getByText("2 guesses of the class").waitFor();
  // Nothing that the class guessed is told before the answer, unless the teacher wishes it.
  expect(await bar(page).locator(".guess__dot, [data-class]").count()).toBe(0);
  await bar(page).getByRole("button", { name: "Show the guesses already now" }).click();
  expect(await bar(page).locator(".guess__dot").count()).toBe(2);
  await bar(page).getByText("K7U was not added: no code has the sign “U”.").waitFor();
  expect(await bar(page).getByRole("textbox").inputValue()).toBe("K7U\n");
  expect(await bar(page).locator("[data-class]").innerText()).toContain("all guessed 20");
  // A code that is held before the camera is counted once, however long it is held.
  await bar(page).getByRole("textbox").fill("");
  await bar(page).getByRole("button", { name: "Scan with the camera" }).click();
  await bar(page).getByText("Hold a code before the camera.").waitFor();
  await page.evaluate((text) => Object.assign(globalThis, { heldUp: text }), other);
  await bar(page).getByText("1 code read.").waitFor();
  // The same pupil guesses again, after a reload too: the newer one takes the place of the older.
  await bar(page).getByText("took the place of an earlier guess", { exact: false }).waitFor();
  await page.waitForTimeout(500);
  await bar(page).getByText("2 guesses of the class").waitFor();
  await bar(page).getByRole("button", { name: "Count both" }).click();
  await bar(page).getByText("3 guesses of the class").waitFor();
  await bar(page).getByRole("button", { name: "Close the camera" }).click();
  await expect.poll(() => bar(page).locator("video").count()).toBe(0);
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  expect(await bar(page).locator("[data-guess]").innerText()).toBe(
    "You guessed 20, and it is 4.4: 15.6 too much.",
  );
  expect(await bar(page).locator(".guess__dot").count()).toBe(3);
  // The page that takes the class's codes is the teacher's, and has none to hand in.
  expect(await bar(page).locator("[data-own-code]").count()).toBe(0);
  // Names are hidden unless the teacher says otherwise.
  expect(await bar(page).innerText()).not.toContain("Gamlegården");
  await page.context().close();
});

test("what a teacher chose for the class outlasts a reload: the code shown after it gives no answers either", async () => {
  const { page } = await openPage("");
  const link = () => drawer(page).locator("[data-teachers-link]").inputValue();
  await openPlan(page, "For a class", "Who gets the money?");
  await drawer(page)
    .getByRole("checkbox", { name: /^Hide the answers/ })
    .check();
  await expect.poll(link).toMatch(/#lesson=who-gets\/most\/en\/ae$/);
  await drawer(page).getByRole("button", { name: "Begin the lesson" }).click();
  await bar(page).getByText("step 1 of 5").waitFor();
  await page.reload();
  await bar(page).getByText("step 1 of 5").waitFor();
  await bar(page).locator("[data-join]").click();
  await page.locator("dialog.join[open]").getByText("/ae", { exact: false }).waitFor();
  await page.context().close();
});

test("a pupil who opens the link of the class in a second tab stays one pupil, without anything stored", async () => {
  const address = "#lesson=merit-or-luck/whole-pupils/en/e";
  const { page: pupil } = await openPage(address, { viewport: phone });
  const codeIn = async (on: Page, presses: number) => {
    await bar(on).getByRole("slider").first().waitFor();
    for (let press = 0; press < presses; press += 1)
      for (const slider of await bar(on).getByRole("slider").all()) await slider.press("ArrowRight");
    return bar(on).locator("[data-own-code] [data-code]").innerText();
  };
  const first = await codeIn(pupil, 1);
  const link = new URL(address, pupil.url()).href;
  const again = await pupil.context().newPage();
  await again.goto(link);
  const second = await codeIn(again, 2);
  // With both tabs closed nobody knows of them.
  const later = await pupil.context().newPage();
  await pupil.close();
  await again.close();
  await later.goto(link);
  const third = await codeIn(later, 3);
  expect(await later.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("lot")))).toEqual(
    [],
  );
  const { page: teacher } = await openPage("#lesson=merit-or-luck/whole-pupils/en", { viewport: phone });
  await bar(teacher).getByText("Guesses of the class").click();
  for (const [codes, count] of [
    [`${first} ${second}`, "1 guess of the class"],
    [third, "2 guesses of the class"],
  ] as const) {
    await bar(teacher).getByRole("textbox").fill(codes);
    await bar(teacher).getByRole("button", { name: "Add" }).click();
    await bar(teacher).getByText(count).waitFor();
  }
  await later.context().close();
  await teacher.context().close();
});

test("where the class is survives a reload; axe finds nothing; the language can be changed on the way", async () => {
  const { page } = await openPage("", { colorScheme: "dark" });
  await openPlan(page, "For a class", "Who gets the money?");
  await drawer(page).getByRole("checkbox", { name: "Hide place names" }).uncheck();
  await drawer(page).getByRole("button", { name: "Can one district's success cost another?" }).click();
  await bar(page).getByText("step 3 of 5").waitFor();
  await page.reload();
  await bar(page).getByText("step 3 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Show the answer" }).click();
  await bar(page).getByText("Rinkeby gets").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test("what the class chooses below leaves the step where it is, with the focus", async () => {
  const { page, problems } = await openPage("#lesson=who-gets/most/en");
  const answer = bar(page).getByRole("button", { name: "Show the answer" });
  await answer.click();
  await bar(page).locator("[data-answer]").waitFor();
  await page.evaluate(`
    window.gone = 0;
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes)
        for (const node of removedNodes) if (node.matches?.(".lesson-bar")) window.gone += 1;
    }).observe(document.body, { childList: true, subtree: true });
  `);
  for (const name of ["Table", "Payouts"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    await page.getByRole("tabpanel", { name }).waitFor();
  }
  await page.waitForTimeout(500);
  expect(await page.evaluate("window.gone")).toBe(0);
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Payouts");
  await bar(page).locator("[data-answer]").waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a teacher's link sets level and language, hides the answers and locks what may be changed", async () => {
  const { page } = await openPage("");
  await openPlan(page, "For a class", "Who gets the money?");
  await drawer(page).getByRole("checkbox", { name: "Rule" }).check();
  await drawer(page)
    .getByRole("checkbox", { name: /^Hide the answers/ })
    .check();
  const link = await drawer(page).locator("[data-teachers-link]").inputValue();
  expect(link).toMatch(/#lesson=who-gets\/most\/en\/aer$/);
  expect(await page.locator(".lesson-paper .lesson__address").textContent()).toBe(link);
  // The same link as a code: on the sheet, and over the window for a projector.
  const name = `QR code of the link ${link}`;
  expect(await page.locator(".lesson-paper svg").getAttribute("aria-label")).toBe(name);
  await drawer(page).getByRole("button", { name: "QR code for the class" }).click();
  const large = await page.locator(".join").getByRole("img", { name }).boundingBox();
  expect(large?.height).toBeGreaterThan(600);
  expect(await page.locator(".join").innerText()).toContain("Locked by the teacher: Rule.");
  await page.context().close();

  const { page: pupils } = await openPage(`#lesson=who-gets/own-rule/sv-easy/aer`, { locale: "en-GB" });
  await bar(pupils).getByText("Gör en egen regel").waitFor();
  // A step that asks for what is locked says what to do instead.
  await bar(pupils).getByText("Regel är låst här. Skriv på papper hur ni vill ha det.").waitFor();
  await bar(pupils).getByText("Låst av läraren: Regel. Din lärare visar svaren.").waitFor();
  expect(await bar(pupils).getByRole("button", { name: "Visa svaret" }).count()).toBe(0);
  await pupils.locator("[data-locked]").waitFor();
  expect(await pupils.locator(".what-if .tabs__panel input:enabled").count()).toBe(0);
  expect(await bar(pupils).innerText()).not.toContain("Rinkeby");
  // Pupils have none of the teacher's buttons, and no way to the names and the answers.
  for (const name of ["Starta", "QR-kod för klassen", "Lektion"])
    expect(await bar(pupils).getByRole("button", { name }).count(), name).toBe(0);
  // Nor what would end the lesson by one touch: another programme, an example, a file.
  expect(
    await pupils
      .locator(".header > .select, .header > .action, .intro")
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
  ).toBe(0);
  await pupils.getByRole("button", { name: "Visning" }).click();
  const eye = pupils.getByRole("menuitemcheckbox", { name: "Dölj ortnamn" });
  expect([await eye.getAttribute("aria-checked"), await eye.getAttribute("aria-disabled")]).toEqual([
    "true",
    "true",
  ]);
  await pupils.keyboard.press("Escape");
  await pupils.keyboard.press("?");
  await drawer(pupils).getByRole("tab").first().waitFor();
  expect(await drawer(pupils).getByRole("tab", { name: "För en klass" }).count()).toBe(0);
  await pupils.keyboard.press("Escape");
  // For a projector: the lesson beside one picture, and keys as a pointer sends them.
  await pupils.goto("about:blank");
  await pupils.goto(link.replace(/#.*/, "#lesson=who-gets/others/en/np"));
  await bar(pupils).getByText("step 3 of 5").waitFor();
  expect(await pupils.locator(".header").isVisible()).toBe(false);
  await pupils.setViewportSize(wide);
  // A pointer for slides goes on also where the guess has just been dragged.
  await bar(pupils).getByRole("slider").first().click();
  await pupils.keyboard.press("PageDown");
  await bar(pupils).locator("[data-answer]").getByText("Rinkeby gets").waitFor();
  const last = await pupils.locator(".payouts__row").last().boundingBox();
  expect((last?.y ?? 9999) + (last?.height ?? 0)).toBeLessThan(wide.height);
  expect(await axeFindings(pupils)).toEqual([]);
  await pupils.keyboard.press("PageDown");
  await bar(pupils).getByText("step 4 of 5").waitFor();
  await choose(pupils, "startOver");
  await bar(pupils).getByText("Your own work stays.").waitFor();
  await bar(pupils).getByRole("button", { name: "Start over", exact: true }).click();
  await bar(pupils).getByText("step 1 of 5").waitFor();
  // Nothing that a lesson opened is left among the earlier work: only what is on the screen is kept.
  const kept = () =>
    pupils.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const asking = indexedDB.open("utfall");
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
      const sessions = await new Promise<
        readonly { readonly origin: { readonly isLesson?: boolean } | null }[]
      >((resolve, reject) => {
        const asking = opened.transaction("desks").objectStore("desks").getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
      opened.close();
      return sessions.filter(({ origin }) => origin?.isLesson === true).length;
    });
  await expect.poll(kept).toBe(1);
  await pupils.keyboard.press("Escape");
  await pupils.locator(".header").waitFor();
  await pupils.context().close();
});

test("an own lesson is made of the scenario on the screen, refuses typed numbers, and runs from its link and its file", async () => {
  const { page, problems } = await openPage("");
  await shown(page).waitFor();
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: "For a class" }).click();
  await drawer(page).locator("[data-own]").click();
  const question = drawer(page).getByLabel("Question to the class");
  await question.fill("Who gets 5 million?");
  await drawer(page).getByText("“5” is a number typed into the text").waitFor();
  await drawer(page).getByLabel("What the class guesses").selectOption("bars");
  // What is not taken over stays to be mended.
  expect(await question.inputValue()).toBe("Who gets 5 million?");
  await question.fill("Who gets most?");
  await drawer(page).getByLabel("Put in a number that is computed").selectOption("paid");
  expect(await drawer(page).getByLabel("What you add to the answer").inputValue()).toBe("{paid}");
  await drawer(page).getByLabel("Put in a number that is computed").selectOption("award:hassleholmen");
  expect(await axeFindings(page)).toEqual([]);
  await drawer(page).getByRole("button", { name: "Done: to the plan" }).click();
  const link = await drawer(page).locator("[data-teachers-link]").inputValue();
  const saving = page.waitForEvent("download");
  await drawer(page).getByRole("button", { name: "Save the lesson as a file" }).click();
  const file = {
    name: "lesson.utfall.json",
    mimeType: "application/json",
    buffer: Buffer.from(await streamed(await saving)),
  };
  await page.keyboard.press("Escape");
  for (const open of ["link", "file"]) {
    if (open === "link") await page.goto(link);
    else await page.locator("input[type=file]").first().setInputFiles(file);
    await bar(page).getByText("Who gets most?").waitFor();
    await guess(page, "bars");
    await bar(page).getByRole("button", { name: "Show the answer" }).click();
    const answer = await bar(page).locator("[data-answer]").innerText();
    expect(answer).toMatch(/A: SEK\s5\.32\smillion/);
    expect(answer).toMatch(/SEK\s99\smillion/);
    await page.reload();
    await bar(page).getByText("step 1 of 1").waitFor();
    // The link is the pupils', the file the teacher's.
    const end = bar(page).locator('[data-action="endLesson"]');
    expect(await end.count()).toBe(open === "link" ? 0 : 1);
    if (open === "file") break;
    await page.goto("about:blank");
    await page.goto(link.replace(/#.*/, ""));
    await page.getByRole("button", { name: "Take along" }).click();
    await page.locator('[data-action="share"]').click();
  }
  // What a class hands in stands side by side: a link with a label, a damaged one, and a file.
  await choose(page, "endLesson");
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: "For a class" }).click();
  await drawer(page).locator("[data-handed]").click();
  await drawer(page)
    .getByLabel(/^Links, one on each line/)
    .fill(`Group A: ${link}\n#u1.zzzz`);
  await drawer(page).getByRole("button", { name: "Add" }).click();
  await drawer(page).locator("input[type=file]").setInputFiles(file);
  await drawer(page).locator("[data-handed-in]").nth(1).waitFor();
  const [one, other] = await Promise.all(
    [0, 1].map((at) => endsOf(drawer(page).locator("[data-handed-in]").nth(at))),
  );
  expect(one?.top).toBe(other?.top);
  const labels = await drawer(page).locator(".handed-in__label").all();
  expect(await Promise.all(labels.map((each) => each.inputValue()))).toEqual(["Group A", "2"]);
  await drawer(page).getByText("Something in it is missing or changed", { exact: false }).waitFor();
  expect(await drawer(page).locator("[data-handed-in]").first().innerText()).toContain("No money moves.");
  expect(await axeFindings(page)).toEqual([]);
  // Labels may be names, so nothing of it is kept: a reload asks first, as long as there is some.
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const reload = () => page.reload({ timeout: 2000 }).catch(() => null);
  await reload();
  expect(asked).toEqual(["beforeunload"]);
  expect(await drawer(page).locator("[data-handed-in]").count()).toBe(2);
  await drawer(page).getByRole("button", { name: "Clear what was handed in" }).click();
  await page.reload();
  expect(asked).toHaveLength(1);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("the municipality game on a phone: four years, three scores, and a code that is played again", async () => {
  const { page, problems } = await openPage("", { viewport: phone });
  await shown(page).waitFor();
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: "For a class" }).click();
  await drawer(page)
    .getByRole("button", { name: /^Play the municipality game/ })
    .click();
  const game = drawer(page).locator(".game");
  for (let year = 1; year <= 4; year += 1) {
    await game.getByRole("heading", { name: `Year ${year} of 4` }).waitFor();
    const next = game.getByRole("button", { name: /^(Go on to the next year|End the game)$/ });
    expect(await next.isEnabled()).toBe(false);
    for (const [field, tenths] of [
      ["Jobs", 3],
      ["School", 7],
    ] as const)
      for (let press = 0; press < tenths; press += 1)
        await game.getByRole("slider", { name: field }).press("ArrowRight");
    await game.getByText("All of it is divided.").waitFor();
    if (year === 2) expect(await axeFindings(page)).toEqual([]);
    await next.click();
  }
  await game.locator("[data-scores] li").nth(2).waitFor();
  const code = await game.locator("[data-code]").innerText();
  await game.locator("summary").click();
  await game.getByRole("textbox").last().fill(`${code}, AAAA`);
  await game.getByRole("button", { name: "Add" }).click();
  await game.getByText("AAAA was not added").waitFor();
  const row = game.locator("table").last().locator("tbody tr");
  expect(await row.innerText()).toContain("results");
  // The teacher's page keeps the games of the class as it keeps their guesses: with the tab.
  await page.reload();
  await shown(page).waitFor();
  await page.keyboard.press("?");
  await drawer(page).getByRole("tab", { name: "For a class" }).click();
  await drawer(page)
    .getByRole("button", { name: /^Play the municipality game/ })
    .click();
  await game.locator("summary").click();
  expect(await row.innerText()).toContain("results");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a group that plays by a link goes on after a reload where it was, also at the end", async () => {
  const { page, problems } = await openPage("#lesson=game/12-need/en/e", { viewport: phone });
  const game = page.locator(".game");
  for (let year = 1; year <= 4; year += 1) {
    await game.getByRole("heading", { name: `Year ${year} of 4` }).waitFor();
    await game.getByRole("slider", { name: "Jobs" }).press("End");
    await game.getByRole("button", { name: /^(Go on to the next year|End the game)$/ }).click();
    if (year !== 2) continue;
    await page.reload();
  }
  const code = await game.locator("[data-code]").innerText();
  await page.reload();
  expect(await game.locator("[data-code]").innerText()).toBe(code);
  await game.getByRole("button", { name: "Play again from year 1" }).click();
  await game.getByRole("heading", { name: "Year 1 of 4" }).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a class goes on and back; a lesson can be ended before its end, and the page is uncovered", async () => {
  const { page } = await openPage("");
  await shown(page).waitFor();
  await openPlan(page, "For a class", "Who gets the money?");
  await drawer(page).getByRole("button", { name: "Begin the lesson" }).click();
  await bar(page).getByText("step 1 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Next" }).click();
  await bar(page).getByText("step 2 of 5").waitFor();
  await bar(page).getByRole("button", { name: "Back" }).click();
  await bar(page).getByText("step 1 of 5").waitFor();
  await choose(page, "endLesson");
  await bar(page).waitFor({ state: "detached" });
  expect(await page.locator(".page__work").isVisible()).toBe(true);
  // Nothing was on the screen before but the first page: it is there again, with its names.
  await page.locator(".payouts__row", { hasText: "Gamlegården" }).waitFor();
  expect(await page.locator(".notice").count()).toBe(0);
  await page.context().close();
});

test("the sheet is printed alone, on white paper: questions with room to write, or with the answers", async () => {
  const { page } = await openPage("", { colorScheme: "dark" });
  await openPlan(page, "For a class", "Who gets the money?");
  const paper = page.locator(".lesson-paper");
  await paper.getByText("The amounts are covered").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await paper.isVisible()).toBe(true);
  expect(await page.locator("#app").isVisible()).toBe(false);
  expect(await paper.locator("a, button").count()).toBe(0);
  expect(await paper.innerText()).toContain("nothing here is an official calculation");
  expect(await paper.innerText()).not.toContain("gets most:");
  expect(await paper.innerText()).not.toContain("A good answer says");
  // When to go on is the teacher's.
  const headings = () => paper.locator(".lesson-paper__step h2").allInnerTexts();
  for (const heading of await headings()) expect(heading).not.toMatch(/\d min$/);
  // A group writes no names; each guess has a line with its unit, why, the answer, and the discussion has room.
  await paper.getByText("Group or code word (no names):").waitFor();
  const losers = paper.locator(".lesson-paper__step").nth(2);
  expect(await losers.locator("tbody tr").allInnerTexts()).toEqual([
    expect.stringMatching(/^districts that get less\s+number\s+number$/),
  ]);
  for (const said of ["Our guess", "The answer was", "Why do we think so?", "To discuss", "Is that fair?"])
    expect(await losers.innerText()).toContain(said);
  // No question is cut in two: its heading, its first words and its last field are on one page, and none stands alone on the last.
  const pages = pdfPages(await page.pdf({ format: "A4" }));
  // The words of a page come without the spaces between them.
  const closed = (words: string) => words.replace(/\s/g, "");
  const onPage = (words: string) => pages.findIndex((text) => closed(text).includes(closed(words)));
  const { lesson, texts } = lessons.find(
    ({ lesson: { id } }) => id === "who-gets",
  ) as (typeof lessons)[number];
  const steps = Object.values(texts.en.steps);
  for (const [at, { title, guess: names }] of steps.entries()) {
    const heading = onPage(`${at + 1}. ${title}`);
    expect(heading, title).toBeGreaterThan(-1);
    const [last] = (names.at(-1) ?? []).flatMap((piece) => ("words" in piece ? [piece.words] : []));
    if (last !== undefined) expect(closed(pages[heading] ?? ""), title).toContain(closed(last));
  }
  const [before, last] = steps.slice(-2).map(({ title }) => onPage(title));
  expect(last).toBe(before);
  await page.emulateMedia({ media: "screen" });
  await drawer(page).getByRole("checkbox", { name: "With answers" }).check();
  await page.emulateMedia({ media: "print" });
  expect(await paper.innerText()).toContain("gets most:");
  expect(await paper.innerText()).toContain("A common misunderstanding:");
  expect((await headings()).map((heading) => / (\d+ min)$/.exec(heading)?.[1])).toEqual(
    lesson.steps.map(({ minutes }) => `${minutes} min`),
  );
  // Cards of roles begin on a page of their own, and none is cut in two.
  await page.emulateMedia({ media: "screen" });
  await drawer(page).getByRole("button", { name: "All lessons" }).click();
  await drawer(page).getByRole("button", { name: "Who must be at the table?" }).click();
  await paper.getByText("Sit down in fours").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  const all = pdfPages(await page.pdf({ format: "A4" })).map(closed);
  const { roles } = lessons.find(({ lesson }) => lesson.id === "at-the-table")?.texts.en ?? { roles: [] };
  const cards = all.findIndex((text) => text.includes(closed("The cards are made for the role play")));
  expect(cards).toBeGreaterThan(0);
  expect(roles).toHaveLength(4);
  for (const { title } of roles) expect(all[cards], title).toContain(closed(title));
  await page.context().close();
});
