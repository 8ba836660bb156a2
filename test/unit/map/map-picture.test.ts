import { expect, test } from "vitest";
import { figureNotes } from "../../../src/figure/figure-notes.ts";
import type { PictureWords } from "../../../src/figure/picture.ts";
import { sheet, sheetInside } from "../../../src/figure/sheet.ts";
import { svgFile } from "../../../src/figure/svg-file.ts";
import type { I18n } from "../../../src/i18n/i18n.tsx";
import { type Camera, cameraOver } from "../../../src/outcomes/map/camera.ts";
import { mapFigure } from "../../../src/outcomes/map/map-figure.ts";
import { mapPicture, mostRadius } from "../../../src/outcomes/map/map-picture.ts";
import { mapScene } from "../../../src/outcomes/map/map-scene.ts";
import type { MapView } from "../../../src/outcomes/map/map-view.ts";
import { extentOf } from "../../../src/outcomes/map/place-labels.ts";
import { boxAround } from "../../../src/outcomes/map/shapes.ts";
import type { ProgrammePackage } from "../../../src/programmes/package.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { contextOf } from "../figure/context-of.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { shipped, shippedShapes, viewOf } from "./shipped.ts";

const shapes = shippedShapes();
const size = { width: 580, height: 560 };
test("the map has all 290 municipalities, north up and the country 1,000 high", () => {
  expect(shapes.byCode.size).toBe(290);
  expect(shapes.box.bottom - shapes.box.top).toBeCloseTo(1000, 3);
  const [kiruna, malmö, göteborg, stockholm] = ["2584", "1280", "1480", "0180"].map((code) =>
    shapes.byCode.get(code),
  );
  expect(kiruna?.y).toBeLessThan(malmö?.y ?? 0);
  expect(göteborg?.x).toBeLessThan(stockholm?.x ?? 0);
  for (const { x, y, box } of shapes.byCode.values()) {
    expect(x).toBeGreaterThan(box.left);
    expect(x).toBeLessThan(box.right);
    expect(y).toBeGreaterThan(box.top);
    expect(y).toBeLessThan(box.bottom);
  }
});

const pictureOf = (id: string, mode: MapView["mode"]) => {
  const view = viewOf(shipped(id), { mode });
  const boxes = view.rows.flatMap((row) => shapes.byCode.get(row.code)?.box ?? []);
  const camera = cameraOver(boxAround(boxes) ?? shapes.box, size, 28);
  return { view, camera, picture: mapPicture(view, shapes, camera, size, null) };
};

test.each(["urban15-2013", "sfs2018-151", "municipalities-2016"])(
  "names in the picture of %s lie inside it, on no circle and on no other name",
  (id) => {
    const { picture } = pictureOf(id, "symbol");
    expect(picture.labels.length).toBeGreaterThan(5);
    const boxes = picture.labels.map((label) => {
      const { width, height } = extentOf(label.text, size);
      const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
      const middle = label.y - height * 0.27;
      return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
    });
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      for (const other of boxes.slice(at + 1))
        expect(
          box.left >= other.right ||
            other.left >= box.right ||
            box.top >= other.bottom ||
            other.top >= box.bottom,
        ).toBe(true);
      for (const { x, y, radius } of picture.spots) {
        const aside = Math.max(box.left - x, 0, x - box.right);
        const above = Math.max(box.top - y, 0, y - box.bottom);
        expect(Math.hypot(aside, above)).toBeGreaterThanOrEqual(radius - 1e-9);
      }
    }
  },
);

test("small circles lie on top of large ones, and together they leave the land to be seen", () => {
  const { view, picture } = pictureOf("municipalities-2016", "symbol");
  const radii = picture.spots.map((spot) => spot.radius);
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
  const area = radii.reduce((sum, radius) => sum + Math.PI * radius ** 2, 0);
  expect(area).toBeLessThan(0.051 * size.width * size.height);
  expect(mostRadius(view, size)).toBeLessThan(34);
});

test("the name of the municipality in hand comes first", () => {
  const { view, camera } = pictureOf("municipalities-2016", "symbol");
  const gotland = view.rows.find((row) => row.name === "Gotland")?.code ?? "";
  const { labels } = mapPicture(view, shapes, camera, size, gotland);
  expect(labels[0]?.code).toBe(gotland);
});

/** The picture as a file; every colour is written as its name. */
function fileOf(view: MapView, camera: Camera, words: PictureWords, locale: "en" | "sv"): string {
  const scene = sheet(mapScene(view, shapes, { camera, size }, textsFor(locale), sheetInside), words);
  return svgFile(scene, { title: words.title, summary: words.summary ?? "" }, (name) => name);
}

/** The words that go with the map when it is saved. */
function wordsOf(view: MapView, pack: ProgrammePackage, i18n: I18n): PictureWords {
  const figure = mapFigure(view, true, undefined, pack, i18n);
  const notes = figureNotes(figure, contextOf(pack, i18n.locale()), i18n);
  return { over: i18n.text(pack.about.title), title: figure.title, notes };
}

test("decided amounts are not hatched, though what they were computed from is made up", () => {
  const { view, camera } = pictureOf("urban15-2013", "symbol");
  const words = wordsOf(view, shipped("urban15-2013"), textsFor("en"));
  expect(fileOf(view, camera, words, "en")).not.toContain("url(#hatch");
  expect(words.notes.join(" ")).toContain("Decided amounts, made-up parts.");
});

test("the file of the picture stands alone: title, origin, sources, what it is not; hatched where made up", () => {
  const pack = shipped("urban15-2013");
  const i18n = textsFor("en");
  const { view, camera } = pictureOf("urban15-2013", "perInhabitant");
  const svg = fileOf(view, camera, wordsOf(view, pack, i18n), "en");
  const said = svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(said).toContain("not an official calculation");
  expect(said).toContain("Statistics Sweden (SCB)");
  expect(said).toContain("Boverket");
  expect(said).toContain("Göteborg");
  expect(said).toContain("made up");
  expect(svg).toContain("url(#hatch-light");
  expect(svg).not.toMatch(/var\(|style=|<script|NaN|undefined/);
});

test("a picture of published figures is not hatched; shades stand for no award too", () => {
  const pack = shipped("sfs2018-151");
  const i18n = textsFor("sv");
  const { view, camera } = pictureOf("sfs2018-151", "kronor");
  const words = wordsOf(view, pack, i18n);
  const svg = fileOf(view, camera, words, "sv");
  expect(svg).not.toContain("pattern");
  for (const shade of [1, 2, 3, 4, 5]) expect(svg).toContain(`fill="--shade-${shade}"`);
});

test("with names hidden the picture carries letters alone", () => {
  const pack = withoutNames(shipped("urban15-2013"), "sv");
  const i18n = textsFor("sv");
  const view = viewOf(pack);
  const camera = cameraOver(shapes.box, size, 10);
  const words = { ...wordsOf(view, pack, i18n), notes: [] };
  const svg = fileOf(view, camera, words, "sv");
  for (const { municipality, name } of shipped("urban15-2013").programme.areas) {
    expect(svg).not.toContain(municipality);
    expect(svg).not.toContain(name);
  }
  expect(svg).not.toMatch(/1480|0180"/);
});

test("texts in the file are escaped", () => {
  const { view, camera } = pictureOf("urban15-2013", "symbol");
  const words = {
    ...wordsOf(view, shipped("urban15-2013"), textsFor("en")),
    title: `<script>"&'\u0000`,
  };
  expect(fileOf(view, camera, words, "en")).toContain("&lt;script&gt;&quot;&amp;'</text>");
});
