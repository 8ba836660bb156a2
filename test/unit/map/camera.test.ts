import { expect, test } from "vitest";
import { between, cameraOver, pan, toPicture, within, zoom } from "../../../src/outcomes/map/camera.ts";

const size = { width: 600, height: 500 };
const country = { left: 292, top: 0, right: 708, bottom: 1000 };

test("the camera shows a box whole, with room around it", () => {
  const camera = cameraOver(country, size, 20);
  const corner = toPicture(camera, size, country.left, country.top);
  const opposite = toPicture(camera, size, country.right, country.bottom);
  expect(corner.y).toBeCloseTo(20, 9);
  expect(opposite.y).toBeCloseTo(480, 9);
  expect(corner.x).toBeGreaterThanOrEqual(20);
  expect(opposite.x).toBeLessThanOrEqual(580);
});

test("what lies over the top is left free", () => {
  const camera = cameraOver(country, size, 20, 40);
  expect(toPicture(camera, size, 500, 0).y).toBeCloseTo(60, 9);
  expect(toPicture(camera, size, 500, 1000).y).toBeCloseTo(480, 9);
});

test("a small box stands among its neighbours", () => {
  const malmö = { left: 351, top: 978, right: 361, bottom: 988 };
  expect(cameraOver(malmö, size, 20).scale).toBeCloseTo(460 / 70, 9);
});

test("zooming leaves the held point where it is", () => {
  const camera = { x: 400, y: 700, scale: 2 };
  const held = { x: 80, y: 420 };
  const nearer = zoom(camera, 1.6, size, held);
  const point = { x: camera.x + (held.x - 300) / 2, y: camera.y + (held.y - 250) / 2 };
  const now = toPicture(nearer, size, point.x, point.y);
  expect(now.x).toBeCloseTo(held.x, 9);
  expect(now.y).toBeCloseTo(held.y, 9);
  expect(nearer.scale).toBeCloseTo(3.2, 9);
});

test("panning moves by pixels, and the country stays in the picture", () => {
  const camera = pan({ x: 400, y: 700, scale: 2 }, 100, -50);
  expect(camera).toEqual({ x: 450, y: 675, scale: 2 });
  const gone = within(pan(camera, 1e5, 1e5), country, size);
  expect([gone.x, gone.y]).toEqual([country.right, country.bottom]);
});

test("the scale stays between the whole country and a neighbourhood", () => {
  const whole = cameraOver(country, size, 0).scale;
  expect(within({ x: 500, y: 500, scale: 0.01 }, country, size).scale).toBeCloseTo(whole * 0.8, 9);
  expect(within({ x: 500, y: 500, scale: 1e4 }, country, size).scale).toBe(40);
});

test("half of the way zooms by half of the steps", () => {
  expect(between({ x: 0, y: 0, scale: 1 }, { x: 10, y: 20, scale: 4 }, 0.5)).toEqual({
    x: 5,
    y: 10,
    scale: 2,
  });
});
