import { expect, test } from "vitest";
import { beside, stacked } from "../../../../src/figure/beside.ts";
import type { Scene } from "../../../../src/figure/mark.ts";
import { sheet } from "../../../../src/figure/sheet.ts";
import { svgFile } from "../../../../src/figure/svg-file.ts";
import { textWidth } from "../../../../src/figure/text.ts";
import { timeLanes } from "../../../../src/figure/time-lanes.ts";
import { lineKey } from "../../../../src/outcomes/projection/sections/line-key.ts";
import {
  roundLevels,
  type YearPicture,
  yearLines,
} from "../../../../src/outcomes/projection/sections/year-lines.ts";
import { flat, textsOf } from "../../figure/flat.ts";

test("levels are round and hold everything", () => {
  expect(roundLevels([0.431, 0.478], false)).toEqual({ values: [0.42, 0.44, 0.46, 0.48], step: 0.02 });
  expect(roundLevels([3, 47], true).values).toEqual([0, 20, 40, 60]);
  expect(roundLevels([-12, 3], true).values).toEqual([-15, -10, -5, 0, 5]);
  expect(roundLevels([0, 0], true).values).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(roundLevels([Number.NaN], false).values[0]).toBe(0);
  const { values: levels } = roundLevels([0.5, 0.5], false);
  expect(levels[0]).toBeLessThan(0.5);
  expect(levels.at(-1)).toBeGreaterThan(0.5);
});

const picture: YearPicture = {
  title: "In work",
  years: ["Start", "2013", "2014"],
  lines: [
    { name: "here", colour: "--pot-1", isStrong: true, values: [0.4, 0.5, 0.6] },
    { name: "there", colour: "--pot-6", isDashed: true, values: [0.4, Number.NaN, 0.6] },
  ],
  hasZero: false,
  say: (value) => `${Math.round(value * 100)}%`,
};
test("lines run from the first year to the last, break where nothing is known, and end in their values", () => {
  const scene = yearLines(picture, 400);
  const lines = flat(scene)
    .filter((mark) => mark.kind === "line")
    .slice(-2);
  expect(lines.map(({ points }) => points.map((point) => point !== null))).toEqual([
    [true, true, true],
    [true, false, true],
  ]);
  expect(lines[1]).toMatchObject({ dash: "5 4", stroke: "--pot-6" });
  const ends = textsOf(scene).slice(-2);
  expect(ends.map(({ text }) => text)).toEqual(["60%", "60%"]);
  // A year without neighbours is a dot: a line of one point is nothing.
  const dots = flat(scene).filter((mark) => mark.kind === "circle" && mark.name === "single");
  expect(dots.map((mark) => "fill" in mark && mark.fill)).toEqual(["--pot-6", "--pot-6"]);
  // Two ends at the same place do not stand on each other.
  expect(Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0))).toBeGreaterThanOrEqual(13);
});

test("nothing stands outside the picture, however narrow", () => {
  for (const wide of [240, 320, 900]) {
    const scene = yearLines(picture, wide);
    for (const { x, y } of textsOf(scene)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(wide);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(scene.height);
    }
  }
});

test("pictures stand beside each other where there is room, else below", () => {
  const draw = (width: number): Scene => ({
    width,
    height: 100,
    marks: [{ kind: "circle", x: 0, y: 0, r: 1, fill: "--ink" }],
  });
  const places = (scene: Scene) => flat(scene).map((mark) => mark.kind === "circle" && [mark.x, mark.y]);
  const two = beside([draw, draw], 800);
  expect([two.height, places(two)]).toEqual([
    100,
    [
      [0, 0],
      [414, 0],
    ],
  ]);
  const narrow = beside([draw, draw], 320);
  expect([narrow.height, places(narrow)]).toEqual([
    218,
    [
      [0, 0],
      [0, 118],
    ],
  ]);
  expect(stacked([]).height).toBe(0);
});

test("the key takes as many rows as it needs", () => {
  const two = [
    { name: "Those who live there", colour: "--pot-1" },
    { name: "Those who lived there at the start", colour: "--pot-6" },
  ];
  expect(lineKey(two, 900).height).toBe(24);
  expect(lineKey(two, 300).height).toBe(46);
});

test("lanes stand to scale, words of a lane that reaches the end stand before it", () => {
  const scene = timeLanes(
    {
      firstYear: 2011,
      years: 4,
      sayYear: String,
      lanes: [
        {
          label: "Used",
          stretches: [{ from: 2014, to: 2015, colour: "--pot-3" }],
          moments: [],
          text: "SEK 2 million",
        },
        { label: "Lost", stretches: [], moments: [], losses: [2013] },
      ],
    },
    600,
  );
  const left = textWidth("Used", 13) + 16;
  const bar = flat(scene).find((mark) => mark.kind === "rect");
  expect(bar).toMatchObject({ x: left + 0.75 * (599 - left) + 1 });
  expect(textsOf(scene).find(({ text }) => text === "SEK 2 million")).toMatchObject({ anchor: "end" });
  expect(
    textsOf(scene)
      .filter(({ text }) => text.startsWith("20"))
      .map(({ text }) => text),
  ).toEqual(["2011", "2012", "2013", "2014"]);
});

test("a picture that leaves the page carries its title and its notes, and no markup from words", () => {
  const scene = sheet(yearLines({ ...picture, title: "<In work>" }, 920), {
    over: "Grant",
    title: "The place & its people",
    notes: ["Not an official calculation."],
  });
  const svg = svgFile(scene, { title: "The place", summary: "It grows." }, (name) => `colour${name}`);
  expect(svg).toContain("The place &amp; its people");
  expect(svg).toContain("&lt;In work&gt;");
  expect(svg).toContain("Not an official calculation.");
  expect(svg).toContain('stroke="colour--pot-1"');
});
