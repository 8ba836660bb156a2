import { expect, test } from "vitest";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import { sheet, sheetInside } from "../../../src/figure/sheet.ts";
import { svgFile } from "../../../src/figure/svg-file.ts";
import { tableCsv } from "../../../src/figure/table-csv.ts";
import { scorePicture } from "../../../src/panels/scoreboard/score-picture.ts";
import { radius } from "../../../src/panels/scoreboard/score-scene.ts";
import { fittedSummary, predictedSummary } from "../../../src/panels/scoreboard/score-summary.ts";
import { scoreView } from "../../../src/panels/scoreboard/score-view.ts";
import { scoresFigure } from "../../../src/panels/scoreboard/scores-figure.ts";
import { roundingOf } from "../../../src/programmes/rounding-of.ts";
import { contextOf } from "../figure/context-of.ts";
import { flat, textsOf } from "../figure/flat.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { allScored } from "./scored.ts";

const view = scoreView(allScored());

test.each([
  [33_000_000, "published-rounded", 500_000],
  [10_300_000, "published-rounded", 50_000],
  [110_000_000, "published-rounded", 500_000],
  [4_800_000, "published-rounded", 50_000],
  [3_200_000, "published", 500],
  [4_887_000, "published", 500],
  [1_234_567, "published", 0.5],
] as const)("%d, %s, may be off by %d and still round to it", (value, provenance, half) => {
  expect(roundingOf({ value, provenance })).toBe(half);
});

test("fitted awards stand apart from predicted ones", () => {
  expect(view.predicted.map((set) => set.id)).toEqual([
    "sfs2018-151 2018",
    "sfs2018-151 2019-plan",
    "sfs2018-151 2020-plan",
  ]);
  expect(view.fitted.map((set) => set.id)).toEqual(["urban15-2013 december-2013", "stockholm-2002 granted"]);
  expect(view.failed).toEqual([]);
});

test("the 2018 amounts: 12 published, all within the rounding of the source", () => {
  const [first] = view.predicted;
  expect(first?.amounts).toHaveLength(12);
  expect(first?.largest).toMatchObject({ name: "Uppsala", residualSek: -465_000 });
  expect(first?.within).toBe(12);
});

test("sums and residuals add up", () => {
  for (const set of [...view.predicted, ...view.fitted]) {
    expect(set.computedSek - set.publishedSek).toBe(set.residualSek);
    const sum = set.amounts.reduce((total, amount) => total + amount.residualSek, 0);
    expect(sum).toBe(set.residualSek);
    for (const amount of set.amounts)
      expect(Math.abs(amount.residualSek)).toBeLessThanOrEqual(Math.abs(set.largest?.residualSek ?? 0));
  }
});

test("fitted awards agree to the krona: no amount is farthest off", () => {
  for (const set of view.fitted) expect(set.largest).toBeNull();
});

test("a rule that cannot be carried out is named, not counted", () => {
  const [first, ...others] = allScored();
  if (first === undefined) throw new Error("no published awards");
  const broken = scoreView([{ ...first, allocation: null }, ...others]);
  expect(broken.failed).toEqual([first.published.title]);
  expect(broken.predicted.length + broken.fitted.length).toBe(others.length);
});

test("the sentences, in both languages", () => {
  const plain = (text: string) => text.replace(/\u00a0/g, " ");
  expect(plain(predictedSummary(view, textsFor("sv")))).toBe(
    "26 belopp i 3 omgångar är förutsagda; 26 av dem ligger inom källans avrundning. Den största skillnaden är +497 000 kronor (Göteborg, ”Planen för 2020”).",
  );
  expect(plain(predictedSummary(view, textsFor("en")))).toBe(
    "26 amounts in 3 sets are predicted; 26 of them within the rounding of the source. The largest difference is +SEK 497,000 (Göteborg, “The plan for 2020”).",
  );
  expect(fittedSummary(view, textsFor("en"))).toBe(
    "All 28 amounts agree within the rounding of the source, as expected.",
  );
});

test.each([280, 640])("dots in a plot %i wide do not cover each other and stay inside it", async (width) => {
  const scene = await scorePicture(view, textsFor("en")).draw(width);
  // The dots of the legend have no words of their own.
  const dots = flat(scene).filter((mark) => mark.kind === "circle" && mark.title !== undefined);
  expect(dots).toHaveLength(26);
  for (const [at, dot] of dots.entries()) {
    if (dot.kind !== "circle") throw new Error("not a dot");
    expect(dot.x).toBeGreaterThanOrEqual(radius);
    expect(dot.x).toBeLessThanOrEqual(width - radius);
    expect(dot.y).toBeLessThan(scene.height);
    for (const other of dots.slice(at + 1))
      if (other.kind === "circle")
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
  }
  const zero = textsOf(scene).find(({ text, anchor }) => anchor === "middle" && text === "0");
  expect(zero?.x).toBeCloseTo(width / 2, 9);
});

test("the file has every amount, by kind", () => {
  const lines = tableCsv(scoresFigure(view, textsFor("en")).table, [], "en").split("\r\n");
  expect(lines.filter((line) => line.startsWith("Predicted,"))).toHaveLength(26);
  expect(lines.filter((line) => line.startsWith("Fitted,"))).toHaveLength(28);
  expect(lines).toContain(
    'Predicted,State grant to 32 municipalities 2018,Amounts for 2018,Uppsala,17000000,16535000,-465000,yes,"published, rounded"',
  );
});

test("the picture stands alone", async () => {
  const en = textsFor("en");
  const figure = scoresFigure(view, en);
  const notes = figureNotes(figure, contextOf(shipped("urban15-2013"), "en"), en);
  expect(notes).toContain("Not an official calculation.");
  // It is of all programmes: the sources of one are not its sources.
  expect(notes.join(" ")).not.toContain("Sources of the figures");
  const words = { title: figure.title, notes };
  const picture = scorePicture(view, en);
  const svg = svgFile(
    sheet(await picture.draw(sheetInside), words),
    { title: words.title, summary: picture.label },
    () => "#123456",
  );
  expect(svg.match(/<circle/g)).toHaveLength(26 + 2);
  expect(svg).toContain("26 amounts in 3 sets are predicted");
  expect(svg).not.toMatch(/NaN|undefined|style=/);
});
