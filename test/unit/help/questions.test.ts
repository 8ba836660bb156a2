import { expect, test } from "vitest";
import { help as english } from "../../../src/i18n/en/help.ts";
import { easyQuestions } from "../../../src/i18n/sv/easy-questions.ts";
import { help as swedish } from "../../../src/i18n/sv/help.ts";
import { askedFor, questions } from "../../../src/panels/help/questions.ts";
import { lix } from "../lessons/lix.ts";

test("every question ends as one, and every answer is a sentence", () => {
  for (const texts of [english.questions, swedish.questions])
    for (const [id, { ask, answer }] of Object.entries(texts)) {
      expect({ id, ends: /[.?]$/.test(ask) }).toEqual({ id, ends: true });
      expect({ id, ends: answer.endsWith(".") }).toEqual({ id, ends: true });
    }
});

test("a search forgives case, accents, order and signs, and finds other words for the same", () => {
  const found = (search: string) => askedFor(swedish.questions, search);
  expect(found("")).toEqual(Object.keys(questions));
  expect(found("FEM ÅR")).toContain("fiveYears");
  expect(found("forlora ingen 20%")).toEqual(["nobodyLoses"]);
  expect(found("mejl")).toEqual(["colleague"]);
  expect(found("qqq")).toEqual([]);
});

test("in easy Swedish every question has a short answer of its own, and the same other words to be found by", () => {
  for (const [id, { ask, answer, also }] of Object.entries(easyQuestions)) {
    expect(answer).not.toBe(swedish.questions[id as keyof typeof easyQuestions].answer);
    expect(also).toBe(swedish.questions[id as keyof typeof easyQuestions].also);
    for (const sentence of `${ask} ${answer}`.split(/(?<=[.?!]) /))
      expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(14);
  }
  const all = Object.values(easyQuestions).map(({ ask, answer }) => `${ask} ${answer}`);
  expect(lix(all.join("\n"))).toBeLessThan(30);
});
