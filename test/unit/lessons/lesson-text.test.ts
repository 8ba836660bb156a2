import { expect, test } from "vitest";
import { readLessonText } from "../../../src/lessons/lesson-text.ts";

const step =
  "## step one: First\n\n### question\n\nWho?\n\n### answer\n\n**{who}** gets\n{much}.\n\n### discussion\n\n- Why?\n";

test("a lesson is read: title, lead, openings, steps, claims in braces, strong words, lists", () => {
  const text = readLessonText(`# Title\n\nLead {n}.\n\n## aim\n\n- a\n- b\n\n${step}`);
  expect(text.title).toBe("Title");
  expect(text.lead).toEqual([
    { kind: "paragraph", pieces: [{ words: "Lead " }, { claim: "n" }, { words: "." }] },
  ]);
  expect(text.openings.aim).toEqual([{ kind: "list", items: [[{ words: "a" }], [{ words: "b" }]] }]);
  expect(text.steps.one?.title).toBe("First");
  expect(text.steps.one?.parts.answer).toEqual([
    {
      kind: "paragraph",
      pieces: [{ claim: "who", isStrong: true }, { words: " gets " }, { claim: "much" }, { words: "." }],
    },
  ]);
});

test("cards of roles have a name each, below what is said of all", () => {
  const text = readLessonText(`# T\n\n## roles\n\nAll.\n\n### A\n\n- a {n}\n\n### B\n\nb\n\n${step}`);
  expect(text.openings.roles).toEqual([{ kind: "paragraph", pieces: [{ words: "All." }] }]);
  expect(text.roles).toEqual([
    { title: "A", blocks: [{ kind: "list", items: [[{ words: "a " }, { claim: "n" }]] }] },
    { title: "B", blocks: [{ kind: "paragraph", pieces: [{ words: "b" }] }] },
  ]);
  expect(readLessonText(`# T\n\n${step}`).roles).toEqual([]);
});

test("a step may have the words of its table, between its guess and its answer", () => {
  const words = "### columns\n\nAll\n\n- Way\n- Lost in {n}\n\n### rows\n\n- One\n- Two\n\n### answer";
  const text = readLessonText(`# T\n\n${step.replace("### answer", words)}`);
  expect(text.steps.one?.table).toEqual({
    caption: [{ words: "All" }],
    columns: [[{ words: "Way" }], [{ words: "Lost in " }, { claim: "n" }]],
    rows: [[{ words: "One" }], [{ words: "Two" }]],
  });
  expect(readLessonText(`# T\n\n${step}`).steps.one?.table).toBeUndefined();
  expect(() => readLessonText(`# T\n\n${step}\n### rows\n\n- One\n`)).toThrow(/line 3: a step has/);
});

test.each([
  ["a card elsewhere", `# T\n\n## aim\n\n### A\n\nx\n`, /line 5: heading has no place/],
  ["no title", step, /title/],
  ["an unknown part", `# T\n\n## aims\n\nx\n`, /line 3: aims/],
  ["a step without an answer", "# T\n\n## step one: F\n\n### question\n\nWho?\n", /line 3: a step has/],
  ["HTML", `# T\n\n<b onclick="x()">y</b>\n`, /line 3: html/],
  ["a link", "# T\n\n[x](javascript:alert(1))\n", /link has no place/],
  ["a picture", "# T\n\n![x](y.png)\n", /image has no place/],
])("refused with its line: %s", (_, markdown, message) => {
  expect(() => readLessonText(markdown)).toThrow(message);
});
