import { expect, test } from "vitest";
import { call, callLater } from "./call.ts";

const json = (lines: readonly string[]) => JSON.parse(lines[0] ?? "null");

test.each([
  ["luck", ["--draws", "300"]],
  ["incentives", []],
  ["predictability", ["--draws", "300"]],
] as const)(
  "analyse %s: the same bytes for any number of workers, with a hash",
  async (question, options) => {
    const [one, three] = await Promise.all(
      ["1", "3"].map((workers) =>
        callLater("analyse", question, "urban15-2013", ...options, "--workers", workers, "--json"),
      ),
    );
    expect(one?.exitCode).toBe(0);
    expect(three?.lines).toEqual(one?.lines);
    const found = json(one?.lines ?? []);
    expect(Object.keys(found)).toEqual(["programme", "question", "modelVersion", "answer", "hash"]);
    expect(found).toMatchObject({ programme: "urban15-2013", question });
    expect(found.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(found.answer.provenance).toBe("illustrative");
  },
);

test("another seed is another answer", async () => {
  const ask = (seed: string) =>
    callLater("analyse", "luck", "urban15-2013", "--draws", "100", "--seed", seed, "--json");
  const [a, b] = [await ask("1"), await ask("2")];
  expect(json(a.lines).hash).not.toBe(json(b.lines).hash);
});

test("every sentence on made-up figures begins so, in both languages", async () => {
  for (const question of ["luck", "incentives", "predictability"]) {
    const english = await callLater("analyse", question, "urban15-2013");
    const swedish = await callLater("analyse", question, "urban15-2013", "--lang", "sv");
    for (const [{ lines }, start] of [
      [english, "In this made-up example "],
      [swedish, "I detta påhittade exempel: "],
    ] as const) {
      const [sentences = ""] = (lines[0] ?? "").split("\n\n");
      for (const sentence of sentences.split("\n")) expect(sentence.startsWith(start)).toBe(true);
    }
  }
});

test("what is wrong with a call is said in a sentence, and what stops a rule with its place", async () => {
  expect(call("analyse", "fortune", "urban15-2013")).toMatchObject({ exitCode: 2, lines: [] });
  expect((await callLater("analyse", "luck", "urban15-2013", "--cost", "5")).errors).toEqual([
    "The option --cost does not belong to the question luck.",
  ]);
  expect((await callLater("analyse", "luck", "urban15-2013", "--draws", "0")).errors).toEqual([
    "--draws takes a whole number from 1 to 100000.",
  ]);
  const missing = call("analyse", "luck", "no-such-programme", "--json");
  expect(missing.exitCode).toBe(2);
  expect(json(missing.lines).error.code).toBe("unknownProgramme");
});
