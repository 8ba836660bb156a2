import { deflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../../src/scenario/canonical-json.ts";
import { fromBase64url, toBase64url } from "../../../../src/scenario/link/base64url.ts";
import { isLink } from "../../../../src/scenario/link/is-link.ts";
import { largestUnpacked, longestLink, longestRead } from "../../../../src/scenario/link/link.ts";
import { pack, unpack } from "../../../../src/scenario/link/pack.ts";
import { readLink } from "../../../../src/scenario/link/read-link.ts";
import { writeLink } from "../../../../src/scenario/link/write-link.ts";
import { sample } from "./sample.ts";

const linkOf = (content: unknown) =>
  `#u1.${pack(typeof content === "string" ? content : canonicalJson(content))}`;

test("a link is letters that an address can carry, and gives back what was put in", () => {
  const link = writeLink(sample);
  expect(link).toMatch(/^#u1\.[A-Za-z0-9_-]+$/);
  expect(isLink(link)).toBe(true);
  expect(readLink(link)).toEqual({ ok: true, value: sample });
  expect(writeLink(sample)).toBe(link);
  expect(link.length).toBeLessThan(longestLink / 4);
});

test("whole result hashes are cut to the digits that travel", () => {
  const whole = "0123456789abcdef".repeat(4);
  const read = readLink(writeLink({ ...sample, results: [whole, null, null, null] }));
  expect(read.ok && read.value.results).toEqual(["0123456789abcdef", null, null, null]);
});

test("base64url agrees with Node's, for every length, and refuses other signs and stray bits", () => {
  for (let length = 0; length < 70; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + length * 7) % 256);
    const text = toBase64url(bytes);
    expect(text).toBe(Buffer.from(bytes).toString("base64url"));
    expect(fromBase64url(text)).toEqual(bytes);
  }
  for (const wrong of ["A", "AA=", "A+", "A/", "AB", "AAB", "AA A", "Å A"])
    expect(fromBase64url(wrong)).toBeNull();
});

test("every link with one letter changed, added or lost is told to be damaged", () => {
  const link = writeLink(sample);
  const from = "#u1.".length;
  for (let at = from; at < link.length; at++) {
    const other = link[at] === "A" ? "B" : "A";
    expect(readLink(`${link.slice(0, at)}${other}${link.slice(at + 1)}`)).toEqual({
      ok: false,
      error: { code: "damaged" },
    });
    expect(readLink(link.slice(0, at)).ok).toBe(false);
  }
  expect(readLink(`${link}A`)).toEqual({ ok: false, error: { code: "damaged" } });
});

test("other fragments are no links, and links of a later version say so", () => {
  for (const fragment of ["", "#outcome", "#u.", "#u1", "#ux.A", "u1.A", "#u12345.A"])
    expect(isLink(fragment)).toBe(false);
  expect(readLink("#u2.whatever")).toEqual({ ok: false, error: { code: "newer", version: 2 } });
  expect(readLink("#u0.whatever")).toEqual({ ok: false, error: { code: "damaged" } });
});

test("what is too long is not read, what unpacks to too much is stopped on the way", () => {
  expect(readLink(`#u1.${"A".repeat(longestRead)}`)).toEqual({ ok: false, error: { code: "tooLarge" } });
  const bomb = pack(" ".repeat(20 * largestUnpacked));
  expect(bomb.length).toBeLessThan(longestRead);
  const before = process.memoryUsage().arrayBuffers;
  expect(unpack(bomb)).toEqual({ ok: false, error: { code: "tooLarge" } });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(12 * largestUnpacked);
  const most = " ".repeat(largestUnpacked);
  expect(unpack(pack(most))).toEqual({ ok: true, value: most });
});

test("a stream that stops in the middle is damaged also under a right checksum", async () => {
  const { sha256 } = await import("@noble/hashes/sha2.js");
  const packed = deflateSync(strToU8(canonicalJson(sample))).slice(0, -20);
  const whole = new Uint8Array([...sha256(packed).slice(0, 4), ...packed]);
  expect(unpack(toBase64url(whole))).toEqual({ ok: false, error: { code: "damaged" } });
});

test("what a link says is checked: fields, workspace, results; each fault with its place", () => {
  const content = JSON.parse(canonicalJson(sample)) as Record<string, unknown>;
  const codes = (changed: unknown) => {
    const read = readLink(linkOf(changed));
    if (read.ok || read.error.code !== "wrong") throw new Error("was not refused for what it says");
    return read.error.faults.map(({ code, path }) => `${code} ${path}`);
  };
  expect(codes({ ...content, extra: 1 })).toEqual(["unknownKey extra"]);
  expect(codes({ ...content, model: 1 })).toEqual(["wrongType model"]);
  expect(codes({ ...content, model: "x".repeat(101) })).toEqual(["tooLong model"]);
  expect(codes({ ...content, results: ["x"] })).toEqual(["wrongType results"]);
  expect(codes({ ...content, results: ["x", null, null, null] })).toEqual(["wrongType results"]);
  expect(codes([])).toEqual(["wrongType "]);
  expect(codes("{")).toEqual(["notJson "]);
  expect(codes({})).toHaveLength(4);
  expect(codes({ ...content, workspace: { utfall: 1, workspace: [{}], baseline: 0 } })[0]).toMatch(
    /workspace\[0\]/,
  );
  expect(
    codes(`{"model":"1","results":[],"view":{},"workspace":${"[".repeat(100)}${"]".repeat(100)}}`),
  ).toEqual([expect.stringMatching(/^tooDeep/)]);
});

test("what is not understood of the view is left out; names are hidden in doubt", () => {
  const viewOf = (view: unknown) => {
    const read = readLink(linkOf({ ...sample, view }));
    if (!read.ok) throw new Error(read.error.code);
    return read.value.view;
  };
  expect(viewOf(null)).toEqual({});
  expect(viewOf({ outcome: 3, area: "x".repeat(101), unit: "kronor", later: true })).toEqual({
    unit: "kronor",
  });
  expect(viewOf({ namesHidden: "yes", isGrouped: "yes" })).toEqual({ namesHidden: true });
  expect(viewOf({ namesHidden: false })).toEqual({});
  expect(viewOf({ isClassView: true })).toEqual({ isClassView: true });
  expect(viewOf({ isClassView: 1 })).toEqual({});
  expect(viewOf({ projection: { years: 31, draws: 1, seed: 1 } })).toEqual({});
  expect(viewOf({ projection: { years: 10, draws: 64, seed: 0.5 } })).toEqual({});
  const projection = { years: 10, draws: 64, seed: 1 };
  const target = { id: "employment=0.5", role: "employment", share: 0.5, year: 2020 };
  expect(
    viewOf({ projection: { ...projection, targets: [target, { role: "rent", share: 1, year: 2020 }] } }),
  ).toEqual({
    projection: { ...projection, targets: [target] },
  });
  expect(viewOf({ projection: { ...projection, targets: "many" } })).toEqual({ projection });
});
