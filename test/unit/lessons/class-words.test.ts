import { expect, test } from "vitest";
import { classroom as english } from "../../../src/i18n/en/classroom.ts";
import { game as englishGame } from "../../../src/i18n/en/game.ts";
import { help as englishHelp } from "../../../src/i18n/en/help.ts";
import { classroom as swedish } from "../../../src/i18n/sv/classroom.ts";
import { easyLessons } from "../../../src/i18n/sv/easy-lessons.ts";
import { game as swedishGame } from "../../../src/i18n/sv/game.ts";
import { help as swedishHelp } from "../../../src/i18n/sv/help.ts";
import { lix } from "./lix.ts";

/** Every word asked for is there. */
const words = new Proxy({}, { get: (_, name) => (name === "count" || name === "right" ? 3 : "namn") });

/** The sentences of texts, however deep; labels of a word or two are not read as sentences. */
function sentences(texts: unknown): readonly string[] {
  if (typeof texts === "function") return sentences((texts as (of: object) => string)(words));
  if (typeof texts === "string") return /[.:?!]/.test(texts) ? [texts] : [];
  return Object.values(texts as object).flatMap(sentences);
}

/** One text in the place of another wherever there is one. */
function merged(base: object, over: object): object {
  const own = over as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => {
      const other = own[key];
      const isGroup = typeof value === "object" && typeof other === "object" && other !== null;
      return [key, isGroup ? merged(value, other) : (other ?? value)];
    }),
  );
}

/** What pupils and teachers read around a lesson; problems of links and files are told in the words of the page. */
const around = (
  { handedIn: _, ...classroom }: object & { handedIn?: unknown },
  game: object,
  help: object,
) => ({
  classroom,
  game,
  help,
});
const sv = around(swedish, swedishGame, swedishHelp.lesson);
const easy = merged(sv, { ...easyLessons, help: easyLessons.help.lesson });

test.each([
  { level: "en", texts: around(english, englishGame, englishHelp.lesson), most: 40 },
  { level: "sv", texts: sv, most: 40 },
  { level: "sv-easy", texts: easy, most: 30 },
])("what is read around a lesson, and in the game, reads easily enough: $level", ({ texts, most }) => {
  for (const [part, own] of Object.entries(texts))
    expect(lix(sentences(own).join("\n")), part).toBeLessThan(most);
});

test("every easy text stands for one that there is", () => {
  const keys = (of: object, before = ""): string[] =>
    Object.entries(of).flatMap(([key, value]) =>
      typeof value === "object" ? keys(value, `${before}${key}.`) : [`${before}${key}`],
    );
  const known = new Set(keys({ classroom: swedish, game: swedishGame, help: swedishHelp }));
  expect(keys(easyLessons).filter((key) => !known.has(key))).toEqual([]);
});
