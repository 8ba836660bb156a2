import { expect, test } from "vitest";
import { createLessons } from "../../../src/cli/lessons-on-disk.ts";
import { levels } from "../../../src/lessons/lesson.ts";
import type { Piece, StepText } from "../../../src/lessons/lesson-text.ts";
import { linesOf, openingLines } from "../../../src/lessons/say-lesson.ts";
import { call } from "../cli/call.ts";
import { lix } from "./lix.ts";

const lessons = createLessons();
const cases = lessons.flatMap(({ lesson, texts }) =>
  levels.map((level) => ({ id: lesson.id, level, lesson, text: texts[level] })),
);

const named = (lines: readonly (readonly Piece[])[]): Set<string> =>
  new Set(lines.flat().flatMap((piece) => ("claim" in piece ? [piece.claim] : [])));

test.each(cases)(
  "$id ($level): every step has its text, and every claim stands in it",
  ({ lesson, text }) => {
    expect(Object.keys(text.steps)).toEqual(lesson.steps.map(({ id }) => id));
    expect(Object.keys(text.openings).slice(0, 3)).toEqual(["aim", "curriculum", "background"]);
    for (const [at, step] of lesson.steps.entries()) {
      const stepText = text.steps[step.id];
      if (stepText === undefined) throw new Error(step.id);
      const used = named([...(at === 0 ? openingLines(text) : []), ...linesOf(stepText)]);
      expect([...used].sort(), step.id).toEqual(Object.keys(step.claims).sort());
    }
  },
);

test.each(cases)(
  "$id ($level): every step says what a good answer holds, and every role has its card",
  ({ id, lesson, text }) => {
    for (const [step, { title, parts, guess }] of Object.entries(text.steps)) {
      expect(title, step).not.toBe("");
      expect(parts.key.length, step).toBeGreaterThan(0);
      expect(parts.discussion.length, step).toBeGreaterThan(0);
      const plan = lessons
        .find(({ lesson }) => lesson.id === id)
        ?.lesson.steps.find((each) => each.id === step)?.guess;
      const named = plan?.kind === "bars" ? plan.bars.length : plan?.kind === "line" ? 1 : 0;
      expect(guess.length, step).toBe(named);
    }
    for (const { id: step, rows, columns, guess } of lesson.steps) {
      const { table } = text.steps[step] as StepText;
      // A heading for each column, that of the names first; a name for each row or for none.
      expect(table?.columns.length, step).toBe(columns && columns.length + 1);
      if (table !== undefined && table.rows.length > 0) expect(table.rows.length, step).toBe(rows?.length);
      const colours = guess?.kind === "bars" ? guess.colours : undefined;
      if (guess?.kind === "bars" && colours) expect(colours.length, step).toBe(guess.bars.length);
    }
    const cards: Readonly<Record<string, number>> = { "money-in-december": 9, "at-the-table": 4 };
    expect(text.roles).toHaveLength(cards[id] ?? 0);
    for (const { blocks } of text.roles) expect(blocks.length).toBeGreaterThan(0);
  },
);

const said = (lines: readonly (readonly Piece[])[]): string =>
  lines
    .flat()
    .map((piece) => ("words" in piece ? piece.words : ""))
    .join(" ");

test.each(cases)("$id ($level): a question asks one thing, which is what is guessed", ({ lesson, text }) => {
  for (const step of lesson.steps) {
    if (step.guess === undefined) continue;
    const { parts, guess } = text.steps[step.id] as StepText;
    const lines = parts.question.flatMap((block) => (block.kind === "list" ? block.items : [block.pieces]));
    const asked = said(lines).match(/\?/g) ?? [];
    // Of several bars each may have a question of its own.
    expect(asked.length, step.id).toBeLessThanOrEqual(Math.max(1, guess.length));
  }
});

test.each(cases)(
  "$id ($level): a good answer comes with what is often misunderstood, and how to meet it",
  ({ text }) => {
    for (const [step, { parts }] of Object.entries(text.steps)) {
      const strong = parts.key.flatMap((block) =>
        block.kind === "paragraph" ? block.pieces.filter(({ isStrong }) => isStrong === true) : [],
      );
      expect(strong.length, step).toBe(2);
      // Sentences that stand by themselves, and those on the misunderstanding.
      const sentences = said(parts.key.map((block) => (block.kind === "paragraph" ? block.pieces : [])));
      expect((sentences.match(/[.?](\s|$)/g) ?? []).length, step).toBeGreaterThanOrEqual(3);
    }
  },
);

test.each(cases)("$id ($level): no number is written but years", ({ text }) => {
  const all = [...openingLines(text), ...Object.values(text.steps).flatMap(linesOf)];
  const words = all.flat().map((piece) => ("words" in piece ? piece.words : ""));
  const numbers = words.flatMap((each) => each.match(/\d+/g) ?? []);
  expect(numbers.filter((each) => !/^(19|20)\d\d$/.test(each))).toEqual([]);
});

test.each(cases)(
  "$id ($level): a step that sends the class to Rule says that it asks for it",
  ({ lesson, text }) => {
    for (const step of lesson.steps) {
      const words = linesOf(text.steps[step.id] as StepText)
        .flat()
        .map((piece) => ("words" in piece ? piece.words : ""))
        .join(" ");
      if (/under (Rule|Regel)\b/.test(words)) expect(step.asks, step.id).toContain("rule");
    }
  },
);

// LIX below 30 is easy, below 40 ordinary (Björnsson 1968).
test.each(cases)("$id ($level) reads easily enough", ({ level, text }) => {
  const all = [...openingLines(text), ...Object.values(text.steps).flatMap(linesOf)];
  const lines = all.map((line) => line.map((piece) => ("words" in piece ? piece.words : "namn")).join(""));
  expect(lix(lines.join("\n"))).toBeLessThan(level === "sv-easy" ? 30 : 40);
});

test("the command line lists every claim with its sentence and value", () => {
  const listed = JSON.parse(call("lessons", "--json").lines[0] ?? "");
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(lessons.map(({ lesson }) => lesson.id));
  const [whoGets] = listed;
  expect(whoGets).toMatchObject({ id: "who-gets", minutes: 40, levels: ["sv", "sv-easy", "en"] });
  expect(whoGets.steps[0].claims[2]).toEqual({
    id: "first",
    text: "Gamlegården gets most: SEK\u00a011.4\u00a0million.",
    value: "Gamlegården",
  });
  for (const { steps } of listed)
    for (const { claims } of steps) for (const { text } of claims) expect(text).toMatch(/\S/);
  // Every claim of every lesson is computed.
}, 60_000);

test("the awards that lessons tell are those of the allocation", () => {
  const [whoGets] = JSON.parse(call("lessons", "--json").lines[0] ?? "");
  const { areas } = JSON.parse(call("allocate", "urban15-2013", "--json").lines[0] ?? "");
  const awards = areas
    .map(({ awardSek }: { awardSek: number }) => awardSek)
    .sort((a: number, b: number) => b - a);
  const value = (id: string) => whoGets.steps[0].claims.find((each: { id: string }) => each.id === id).value;
  expect(value("first-award")).toBe(awards[0]);
  expect(value("last-award")).toBe(awards.at(-1));
  expect(value("areas")).toBe(15);
  expect(value("paid")).toBe(99_000_000);
});
