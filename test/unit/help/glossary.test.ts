import { expect, test } from "vitest";
import { glossary as english } from "../../../src/i18n/en/glossary.ts";
import { easyGlossary } from "../../../src/i18n/sv/easy.ts";
import { glossary as swedish } from "../../../src/i18n/sv/glossary.ts";
import { glossaryGroups } from "../../../src/panels/help/glossary-groups.ts";
import { glossaryView } from "../../../src/panels/help/glossary-view.ts";

const pack = {
  indicators: {
    jobs: {
      title: { sv: "Jobb", en: "Jobs" },
      gloss: { sv: "De som har arbete.", en: "Those who have work." },
    },
    silent: { title: { sv: "Tyst", en: "Silent" } },
  },
} as unknown as Parameters<typeof glossaryView>[2];
const text = (each: { en: string }) => each.en;

test("every word stands in one group", () => {
  const grouped: string[] = Object.values(glossaryGroups).flat();
  expect(grouped.toSorted()).toEqual(Object.keys(english).toSorted());
});

test("every explanation is a sentence that says more than its word, in both languages", () => {
  for (const glossary of [english, swedish])
    for (const [id, { term, text: said }] of Object.entries(glossary)) {
      expect({ id, ends: said.endsWith(".") }).toEqual({ id, ends: true });
      expect(said.length).toBeGreaterThan(term.length + 10);
    }
});

test("easy explanations are made of short sentences", () => {
  for (const [id, said] of Object.entries(easyGlossary))
    for (const sentence of said.split(/(?<=[.?!]) /)) {
      const words = sentence.split(" ").length;
      expect({ id, isShort: words <= 17 }).toEqual({ id, isShort: true });
    }
});

test("the programme's own glosses stand with the words, in their place", () => {
  const groups = glossaryView(english, {}, pack, text, "");
  expect(groups.map(({ id }) => id)).toEqual([
    "basics",
    "own",
    "indicators",
    "rule",
    "statistics",
    "projection",
  ]);
  expect(groups[1]?.entries).toEqual([{ id: "own-jobs", term: "Jobs", text: "Those who have work." }]);
});

test("a search looks at words and explanations, without case and accents, and leaves empty groups out", () => {
  const found = glossaryView(swedish, {}, pack, text, "  PAULE-mandel ");
  expect(found.map(({ id, entries }) => [id, entries.map((each) => each.id)])).toEqual([
    ["statistics", ["tau"]],
  ]);
  expect(
    glossaryView(swedish, {}, pack, text, "UTGANGSLAGE").flatMap(({ entries }) =>
      entries.map(({ id }) => id),
    ),
  ).toContain("baseline");
  expect(glossaryView(swedish, {}, pack, text, "zzz")).toEqual([]);
});

test("an easy explanation takes the place of the ordinary one, and is searched", () => {
  const found = glossaryView(swedish, { gini: "Ett tal." }, pack, text, "ett tal.");
  expect(found.flatMap(({ entries }) => entries).find(({ id }) => id === "gini")?.text).toBe("Ett tal.");
});
