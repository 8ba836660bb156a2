import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { expect, test } from "vitest";
import { parameterGroups, parameterUnits } from "../../../src/model/project/parameter.ts";
import { parameterList } from "../../../src/model/project/parameters.ts";
import {
  type AssumptionTexts,
  assumptionSourcesSchema,
  assumptionTextsSchema,
} from "../../../src/programmes/assumptions/schema.ts";
import { textOf } from "../../../src/programmes/assumptions/text-of.ts";
import { locales } from "../../../src/programmes/package.ts";
import { readJson } from "./read-folder.ts";

const folder = fileURLToPath(new URL("../../../src/programmes/assumptions/", import.meta.url));
const texts = readJson(`${folder}texts.json`) as AssumptionTexts;

test("the texts and sources of the assumptions follow their schemas", () => {
  expect(v.safeParse(assumptionTextsSchema, texts).issues).toBeUndefined();
  expect(v.safeParse(assumptionSourcesSchema, readJson(`${folder}sources.json`)).issues).toBeUndefined();
});

test("every parameter has its words in both languages, and a source that is there", () => {
  const sources = (readJson(`${folder}sources.json`) as { id: string }[]).map(({ id }) => id);
  for (const { id } of parameterList)
    for (const locale of locales) {
      const { title, sentence, source } = textOf(texts, id, locale);
      expect(sentence.endsWith("."), id).toBe(true);
      expect(title).not.toContain("{");
      expect(sentence).not.toContain("{");
      expect(sources).toContain(source);
    }
  expect(textOf(texts, "cycle-7", "en").title).toBe("Own cycle, year 7");
  expect(() => textOf(texts, "luck", "en")).toThrow("luck");
});

test("no words without a parameter; groups, units and choices have theirs", () => {
  const known = new Set([...parameterList.map(({ id }) => id), "cycle-own"]);
  expect(Object.keys(texts.parameters).filter((id) => !known.has(id))).toEqual([]);
  expect(Object.keys(texts.groups)).toEqual([...parameterGroups]);
  expect(Object.keys(texts.units).sort()).toEqual([...parameterUnits].sort());
  for (const { id, options } of parameterList)
    if (options !== undefined) expect(Object.keys(texts.options[id] ?? {})).toEqual([...options]);
});

test("presets and spans lie within their bounds", () => {
  for (const { id, least, most, preset, span } of parameterList) {
    const values = typeof preset === "number" ? [preset] : preset;
    for (const value of [...values, ...span]) {
      expect(value, id).toBeGreaterThanOrEqual(least);
      expect(value, id).toBeLessThanOrEqual(most);
    }
    expect(span[0]).toBeLessThanOrEqual(span[1]);
  }
});
