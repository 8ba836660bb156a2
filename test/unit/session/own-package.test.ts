import { expect, test } from "vitest";
import type { InlineProgramme } from "../../../src/scenario/scenario.ts";
import { packageOfInline } from "../../../src/session/own-package.ts";

const inline = (ids: readonly string[]): InlineProgramme => ({
  id: "own-x",
  title: "Mina områden",
  areas: ids.map((id) => ({
    id,
    name: id,
    municipality: "M",
    attributes: { population: 10, "skolor-1": 2 },
  })),
  indicators: [
    { id: "employment", title: "Sysselsatta", direction: 1 },
    { id: "valdeltagande", title: "Valdeltagande", direction: 1 },
  ],
  observations: ids.map((area) => ({
    area,
    indicator: "employment",
    year: 2012,
    value: 0.5,
    provenance: "user" as const,
    source: "data.csv",
  })),
  rule: {
    budgetSek: 1000,
    pots: [
      { id: "employment", weight: 1, criterion: { kind: "equal" } },
      { id: "size", weight: 1, criterion: { kind: "equal" } },
      { id: "annat", weight: 1, criterion: { kind: "equal" } },
    ],
  },
});

test("everything the page says of a programme is there for the user's own", () => {
  const pack = packageOfInline(inline(["a", "b"]));
  expect(pack.about).toMatchObject({ id: "own-x", title: { sv: "Mina områden", en: "Mina områden" } });
  expect(pack.programme.ruleProvenance).toBe("user");
  expect(pack.indicators.employment).toMatchObject({
    title: { sv: "Sysselsatta" },
    inSentence: { sv: "andelen sysselsatta", en: "the employed share" },
  });
  expect(pack.indicators.valdeltagande?.inSentence).toEqual({
    sv: "andelen ”Valdeltagande”",
    en: "the share “Valdeltagande”",
  });
  expect(pack.attributes.population?.title.en).toBe("Population");
  expect(pack.attributes["skolor-1"]?.title.sv).toBe("Skolor 1");
  expect(pack.pots).toEqual({
    employment: { sv: "Sysselsatta", en: "Sysselsatta" },
    size: { sv: "Efter folkmängd", en: "By population" },
    annat: { sv: "annat", en: "annat" },
  });
  expect(pack.sources).toEqual([
    { id: "data.csv", title: "data.csv", publisher: "Mina områden", year: 2012 },
  ]);
});

test("codes of Swedish municipalities and of areas in them place the areas on the map; anything else does not", () => {
  expect(packageOfInline(inline(["1280", "1280C1010", "1290R001"])).municipalityCodes).toEqual({
    "1280": "1280",
    "1280C1010": "1280",
    "1290R001": "1290",
  });
  expect(packageOfInline(inline(["1280", "north"])).municipalityCodes).toEqual({});
  expect(packageOfInline(inline(["9999"])).municipalityCodes).toEqual({});
});
