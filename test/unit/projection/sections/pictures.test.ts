import { expect, test } from "vitest";
import { beside, stacked } from "../../../../src/features/projection/sections/beside.ts";
import { lineKey } from "../../../../src/features/projection/sections/line-key.ts";
import {
  roundLevels,
  type YearPicture,
  yearLines,
} from "../../../../src/features/projection/sections/year-lines.ts";
import { drawingSvg } from "../../../../src/ui/drawing-svg.ts";
import { type Drawing, linePath, moved, type Shape } from "../../../../src/ui/shapes.ts";
import { timeLanes } from "../../../../src/ui/time-lanes.ts";

test("levels are round and hold everything", () => {
  expect(roundLevels([0.431, 0.478], false)).toEqual({ levels: [0.42, 0.44, 0.46, 0.48], step: 0.02 });
  expect(roundLevels([3, 47], true).levels).toEqual([0, 20, 40, 60]);
  expect(roundLevels([-12, 3], true).levels).toEqual([-15, -10, -5, 0, 5]);
  expect(roundLevels([0, 0], true).levels).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(roundLevels([Number.NaN], false).levels[0]).toBe(0);
  const { levels } = roundLevels([0.5, 0.5], false);
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
const textsOf = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: "text" }> => shape.kind === "text");

test("lines run from the first year to the last, break where nothing is known, and end in their values", () => {
  const drawing = yearLines(picture, 400);
  const paths = drawing.shapes.filter((shape) => shape.kind === "path").slice(-2);
  expect(paths.map((path) => path.kind === "path" && path.d.match(/[ML]/g)?.join(""))).toEqual(["MLL", "MM"]);
  expect(paths[1]).toMatchObject({ dash: "5 4", stroke: "--pot-6" });
  const ends = textsOf(drawing).slice(-2);
  expect(ends.map(({ text }) => text)).toEqual(["60%", "60%"]);
  // Two ends at the same place do not stand on each other.
  expect(Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0))).toBeGreaterThanOrEqual(13);
});

test("nothing stands outside the picture, however narrow", () => {
  for (const wide of [240, 320, 900]) {
    const { shapes, high } = yearLines(picture, wide);
    for (const shape of shapes)
      if (shape.kind === "text") {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x).toBeLessThanOrEqual(wide);
        expect(shape.y).toBeGreaterThan(0);
        expect(shape.y).toBeLessThanOrEqual(high);
      }
  }
});

test("pictures stand beside each other where there is room, else below", () => {
  const draw = (wide: number): Drawing => ({
    wide,
    high: 100,
    shapes: [{ kind: "circle", x: 0, y: 0, r: 1, fill: "--ink" }],
  });
  expect(beside([draw, draw], 800)).toMatchObject({
    high: 100,
    shapes: [
      { x: 0, y: 0 },
      { x: 414, y: 0 },
    ],
  });
  expect(beside([draw, draw], 320)).toMatchObject({
    high: 218,
    shapes: [
      { x: 0, y: 0 },
      { x: 0, y: 118 },
    ],
  });
  expect(stacked([]).high).toBe(0);
});

test("the key takes as many rows as it needs", () => {
  const two = [
    { name: "Those who live there", colour: "--pot-1" },
    { name: "Those who lived there at the start", colour: "--pot-6" },
  ];
  expect(lineKey(two, 900).high).toBe(24);
  expect(lineKey(two, 300).high).toBe(46);
});

test("shapes move whole", () => {
  expect(moved({ kind: "path", d: "M0 0L10.5 -2Z" }, 5, 3)).toEqual({ kind: "path", d: "M5 3L15.5 1Z" });
  expect(linePath([{ x: 0, y: 0 }, null, { x: 2, y: 2 }, { x: 3, y: 3.04 }])).toBe("M0 0M2 2L3 3");
});

test("lanes stand to scale, words of a lane that reaches the end stand before it", () => {
  const drawing = timeLanes(
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
  const left = 4 * 6.9 + 16;
  const bar = drawing.shapes.find((shape) => shape.kind === "rect");
  expect(bar).toMatchObject({ x: left + 0.75 * (599 - left) + 1 });
  expect(textsOf(drawing).find(({ text }) => text === "SEK 2 million")).toMatchObject({ anchor: "end" });
  expect(
    textsOf(drawing)
      .filter(({ text }) => text.startsWith("20"))
      .map(({ text }) => text),
  ).toEqual(["2011", "2012", "2013", "2014"]);
});

test("a picture that leaves the page carries its title and its notes, and no markup from words", () => {
  const svg = drawingSvg(
    yearLines({ ...picture, title: "<In work>" }, 920),
    { over: "Grant", title: "The place & its people", notes: ["Not an official calculation."] },
    (name) => `colour${name}`,
  );
  expect(svg).toContain("The place &amp; its people");
  expect(svg).toContain("&lt;In work&gt;");
  expect(svg).toContain("Not an official calculation.");
  expect(svg).toContain('stroke="colour--pot-1"');
});
