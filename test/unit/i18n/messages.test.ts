import { expect, test } from "vitest";
import { dictionary as english } from "../../../src/i18n/en/dictionary.ts";
import { dictionary as swedish } from "../../../src/i18n/sv/dictionary.ts";

type Message = string | ((values: object) => string);

/** Every text of a dictionary by its path. */
function messagesOf(texts: unknown, path = ""): [string, Message][] {
  if (typeof texts === "string" || typeof texts === "function") return [[path, texts as Message]];
  return Object.entries(texts as object).flatMap(([key, value]) => messagesOf(value, `${path}.${key}`));
}

/** The names of the values that a message takes, as it is written; "positional" for anything but named values. */
function valuesOf(message: Message): string[] {
  if (typeof message === "string") return [];
  const [, named] =
    /^\(\{([^=]*?)\}\)\s*=>/u.exec(message.toString().replaceAll(/\{[^{}]*\}(?=\s*[,}])/gu, "")) ?? [];
  if (named !== undefined)
    return [...named.matchAll(/(?:^|,)\s*(\w+)/gu)].map(([, name]) => name ?? "").sort();
  return message.length === 0 ? [] : ["positional"];
}

const sample = (name: string) => {
  if (name === "noun") return { one: "‹one›", other: "‹other›", no: "‹no›" };
  return /^is[A-Z]/u.test(name) ? true : `‹${name}›`;
};

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
      const values = Object.fromEntries(valuesOf(message).map((name) => [name, sample(name)]));
      const text = typeof message === "string" ? message : message(values);
      return /\{\w*\}|undefined|\[object/u.test(text);
    };
    expect(messages.filter(isOdd).map(([path]) => path)).toEqual([]);
  },
);
