import { expect, test } from "vitest";
import { areaNoun } from "../../../src/i18n/area-noun.ts";
import { callAreas } from "../../../src/i18n/call-areas.ts";
import { dictionary as english } from "../../../src/i18n/en/dictionary.ts";
import { dictionary as swedish } from "../../../src/i18n/sv/dictionary.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { messagesOf, said } from "./messages.ts";

test("areas are called what they are", () => {
  const heading = (id: string, locale: "sv" | "en") => {
    const { t } = textsFor(locale);
    return t("app.outcome.heading", { noun: areaNoun(shipped(id), locale) });
  };
  expect(heading("urban15-2013", "sv")).toBe("Vad varje område skulle få");
  expect(heading("sfs2018-151", "sv")).toBe("Vad varje kommun skulle få");
  expect(heading("stockholm-2002", "sv")).toBe("Vad varje mottagare skulle få");
  expect(heading("municipalities-2016", "en")).toBe("What each municipality would get");
});

test("no area is said with the right gender", () => {
  const moved = (id: string) =>
    textsFor("sv").t("app.payouts.moved", {
      isMadeUp: false,
      more: 0,
      less: 0,
      noun: areaNoun(shipped(id), "sv"),
    });
  expect(moved("urban15-2013")).toBe("Inget område får mer och inget mindre än i utgångsläget.");
  expect(moved("sfs2018-151")).toBe("Ingen kommun får mer och ingen mindre än i utgångsläget.");
});

const municipalities = shipped("sfs2018-151");
const sv = callAreas(swedish, areaNoun(municipalities, "sv"), "sv");
const en = callAreas(english, areaNoun(municipalities, "en"), "en");

/** The sentences of some namespaces, with the names of their values in pointed brackets. */
function sentencesOf<Texts extends object>(
  texts: Texts,
  original: Texts,
  namespaces: readonly (keyof Texts)[],
) {
  const like = new Map(namespaces.flatMap((each) => messagesOf(original[each], String(each))));
  return namespaces
    .flatMap((each) => messagesOf(texts[each], String(each)))
    .map(([path, message]) => said(message, like.get(path)));
}

test("the rule and its explanation speak of municipalities, with words that agree", () => {
  expect(sv.rule.selection.sentence({ condition: "…" })).toBe("En kommun är med om ….");
  expect(sv.rule.selection.nobody).toMatch(/^Ingen kommun är med/);
  expect(sv.rule.selection.leaf.topAttribute({ n: "3", quantity: "folkmängden", order: "störst" })).toBe(
    "den hör till de 3 kommuner där folkmängden är störst",
  );
  expect(sv.rule.pot.target.alone.linear).toMatch(/^En kommun som är ensam om/);
  expect(sv.explain.selection.everyone).toBe("Kommunen är med, som alla kommuner.");
  expect(en.rule.selection.sentence({ condition: "…" })).toBe("A municipality takes part if ….");
  expect(en.rule.pot.equal({ share: "Half" })).toBe("Half is shared equally by the municipalities.");
});

test("no text about a programme’s own areas still calls them areas", () => {
  const own = ["rule", "explain", "app", "compare", "programme", "projection", "library", "health"] as const;
  const swedishTexts = sentencesOf(sv, swedish, own);
  expect(swedishTexts.length).toBeGreaterThan(800);
  expect(
    swedishTexts.filter((text) =>
      /\bområde(?!sprogram)|\b(ett|inget|det bästa|det valda) kommun/iu.test(text),
    ),
  ).toEqual([]);
  const englishTexts = sentencesOf(en, english, own);
  expect(englishTexts.filter((text) => /(?<!‹)\bareas?\b|\ban municipal/iu.test(text))).toEqual([]);
});

test("what people have named keeps its words, and other texts keep theirs", () => {
  expect(sv.export.changes.scenario({ name: "Fler områden" })).toContain("Fler områden");
  expect(sv.glossary).toBe(swedish.glossary);
});
