import { expect, test } from "vitest";
import { share as english } from "../../../src/i18n/en/share.ts";
import { share as swedish } from "../../../src/i18n/sv/share.ts";
import { placeWords } from "../../../src/panels/share/place-words.ts";

test("a path is told in words, counted from one", () => {
  const say = (path: string) => placeWords(path, english.places);
  expect(say("workspace[1].rule.pots[0].weight")).toBe("scenario 2, rule, pot 1, weight");
  expect(say("data[11].value")).toBe("changed value 12, value");
  expect(say("rule.selection.of[0].of[2].k")).toBe("rule, selection, condition 1, condition 3, k");
  expect(say('rule["a b"]')).toBe("rule, a b");
  expect(say('programme.inline.areas[0].attributes["__proto__"]')).toBe(
    "programme, written-out data, area 1, changed attribute, __proto__",
  );
  expect(say("")).toBe("");
  expect(placeWords("workspace[0].data[2].year", swedish.places)).toBe("scenario 1, ändrat värde 3, året");
});

test("both languages have words for the same keys", () => {
  expect(Object.keys(swedish.places)).toEqual(Object.keys(english.places));
});
