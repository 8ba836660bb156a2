import { expect, test } from "vitest";
import { projectionText } from "../../../src/cli/projection-output.ts";
import { areaNoun } from "../../../src/i18n/area-noun.ts";
import { projectionNotes } from "../../../src/outcomes/projection/projection-notes.ts";
import { projectionView } from "../../../src/outcomes/projection/projection-view.ts";
import { readingOf } from "../../../src/outcomes/projection/sections/reading.ts";
import { projectionJson } from "../../../src/scenario/projection-json.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { projected } from "./projected.ts";

const pack = shipped("urban15-2013");
const state = await projected(pack);
const { projection: whole } = state;
if (whole === undefined) throw new Error("no projection");
/** As with so many areas that only the shares with the programme and awards are kept of each. */
const projection = {
  ...whole,
  facts: { ...whole.facts, layout: { ...whole.facts.layout, detail: "main" as const } },
};

test("what is not kept of single areas is told, in both languages", () => {
  const sentences = { en: "There are too many areas to keep every draw", sv: "Områdena är för många" };
  for (const locale of ["en", "sv"] as const) {
    const view = projectionView({ series: "award", area: "araby" }, { ...state, projection }, null, pack, {
      utfall: 1,
      programme: { id: "urban15-2013" },
    });
    if (view === null) throw new Error("no view");
    const notesOf = (facts: typeof view.facts) =>
      projectionNotes({ ...view, facts }, projection, pack, textsFor(locale)).join(" ");
    expect(notesOf(projection.facts)).toContain(sentences[locale]);
    expect(notesOf(whole.facts)).not.toContain(sentences[locale]);
  }
});

test("the sections tell a single area as expected values then, and all together from draws", () => {
  const known = { ...state, projection };
  expect(readingOf(known, "araby")?.draws).toBeNull();
  expect(readingOf(known, null)?.draws).toBe(256);
  expect(readingOf(state, "araby")?.draws).toBe(256);
});

test("the command line tells it, in tables and JSON", () => {
  const noun = areaNoun(pack, "en");
  const line = "of a single area only awards, their use and the shares with the programme.";
  expect(projectionText(projection, [], null, noun, "en")).toContain(line);
  expect(projectionText(whole, [], null, noun, "en")).not.toContain(line);
  expect(projectionJson(projection)).toMatchObject({ areaDetail: "main" });
  expect(projectionJson(whole)).not.toHaveProperty("areaDetail");
});
