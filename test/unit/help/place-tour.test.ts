import { expect, test } from "vitest";
import { besideBox } from "../../../src/panels/help/place-tour.ts";

const card = { width: 300, height: 200 };
const window = { width: 1000, height: 800 };
const overlaps = (
  a: { left: number; top: number },
  box: { left: number; top: number; width: number; height: number },
) =>
  a.left < box.left + box.width &&
  box.left < a.left + card.width &&
  a.top < box.top + box.height &&
  box.top < a.top + card.height;

test.each([
  ["at the top", { left: 400, top: 10, width: 200, height: 40 }],
  ["at the bottom", { left: 400, top: 740, width: 200, height: 40 }],
  ["as high as the window, on the left", { left: 10, top: 0, width: 200, height: 800 }],
  ["as high as the window, on the right", { left: 790, top: 0, width: 200, height: 800 }],
])("a card covers nothing of what it speaks of: %s", (_, box) => {
  const place = besideBox(box, card, window);
  expect(overlaps(place, box)).toBe(false);
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.left + card.width).toBeLessThanOrEqual(window.width);
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.top + card.height).toBeLessThanOrEqual(window.height);
});

test("where there is room nowhere, the card stands at the bottom of the window", () => {
  const place = besideBox({ left: 0, top: 0, width: 1000, height: 800 }, card, window);
  expect(place).toEqual({ left: 350, top: 588 });
});
