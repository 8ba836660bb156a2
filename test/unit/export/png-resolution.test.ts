import { expect, test } from "vitest";
import { withResolution } from "../../../src/figure/png-resolution.ts";

/** The beginning of a PNG file 3,000 pixels wide: signature and first chunk, then something else. */
function begin(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + 25 + 4);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, 3000);
  bytes.set([1, 2, 3, 4], 33);
  return bytes;
}

test("the size on paper stands after the first chunk, the rest follows unchanged", async () => {
  const bytes = new Uint8Array(await (await withResolution(new Blob([begin()]))).arrayBuffer());
  const view = new DataView(bytes.buffer);
  expect(bytes.subarray(0, 33)).toEqual(begin().subarray(0, 33));
  expect(new TextDecoder().decode(bytes.subarray(37, 41))).toBe("pHYs");
  const perMetre = Math.round(3000 / 0.17);
  expect([view.getUint32(33), view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([
    9,
    perMetre,
    perMetre,
    1,
  ]);
  expect(perMetre * 0.0254).toBeGreaterThan(300);
  expect([...bytes.subarray(54)]).toEqual([1, 2, 3, 4]);
});

test("the check sum is the one PNG asks for", async () => {
  // Of "pHYs", 2,835 pixels per metre twice, unit 1 (72 dots per inch): the well-known 00 9a 9c 18.
  const bytes = begin();
  new DataView(bytes.buffer).setUint32(16, Math.round(2835 * 0.17));
  const found = new Uint8Array(await (await withResolution(new Blob([bytes]))).arrayBuffer());
  const view = new DataView(found.buffer);
  expect(view.getUint32(41)).toBe(2835);
  expect(view.getUint32(50)).toBe(0x009a9c18);
});
