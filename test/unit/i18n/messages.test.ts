import { expect, test } from "vitest";
import { dictionary as english } from "../../../src/i18n/en/dictionary.ts";
import { dictionary as swedish } from "../../../src/i18n/sv/dictionary.ts";
import { type Message, messagesOf, said, valuesOf } from "./messages.ts";

const languages = { english: messagesOf(english), swedish: messagesOf(swedish) };

test("the two languages have the same texts with the same values", () => {
  const shape = (messages: readonly [string, Message][]) =>
    messages.map(([path, message]) => `${path}(${valuesOf(message).join(", ")})`).sort();
  expect(shape(languages.swedish)).toEqual(shape(languages.english));
});

test.each(Object.entries(languages))(
  "%s: every text is words, or a function of named values",
  (_, messages) => {
    expect(messages.length).toBeGreaterThan(2000);
    const isOdd = ([, message]: [string, Message]) => {
      if (valuesOf(message).includes("positional")) return true;
      return /\{\w*\}|undefined|\[object/u.test(said(message));
    };
    expect(messages.filter(isOdd).map(([path]) => path)).toEqual([]);
  },
);
