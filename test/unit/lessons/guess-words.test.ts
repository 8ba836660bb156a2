import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { createLessons } from "../../../src/cli/lessons-on-disk.ts";
import { formats } from "../../../src/i18n/format.ts";
import type { Amount } from "../../../src/lessons/claim.ts";
import { asWritten, sayDifference } from "../../../src/lessons/guess/as-written.ts";
import type { GuessSheet } from "../../../src/lessons/guess/guess-sheet.ts";
import { levels } from "../../../src/lessons/lesson.ts";
import { sayClaim, sayGuessed } from "../../../src/lessons/say-claim.ts";
import { claimsOf, formatsOf } from "../../../src/lessons/say-lesson.ts";
import { sceneOf } from "../../../src/lessons/scene.ts";
import type { ReadyStep } from "../../../src/panels/lessons/create-step.ts";
import { sayGuess } from "../../../src/panels/lessons/guess/say-guess.ts";
import { lessonWords } from "../../../src/panels/lessons/lesson-words.ts";
import { textsFor } from "../payouts/texts-for.ts";

const catalogue = createCatalogue();
const drawn = createLessons().flatMap(({ lesson, texts }) =>
  lesson.steps.flatMap((step) => {
    const pack = catalogue.find(step.state.programme);
    if (step.guess === undefined || pack === undefined) return [];
    return [{ name: `${lesson.id}/${step.id}`, step, pack, texts }];
  }),
);

/** Without a sign, and without decimals that are nought: the text says "20 million" of the bar's "20.0 million", and "1 miljon" of "1,0 miljoner". */
const bare = (text: string) =>
  text
    .replace(/^[+\u2212]/, "")
    .replace(/[,.]0(?=\D|$)/, "")
    .replace("miljoner", "miljon");

test.each(drawn)("$name: bar, text and scale write the same number alike", ({ step, pack, texts }) => {
  const scene = sceneOf(step.state, pack);
  const claims = Object.values(claimsOf(step, scene));
  for (const level of levels) {
    const { sheet, say } = lessonWords(step, pack, level, false, texts[level].steps[step.id]);
    if (sheet === null || !("marks" in sheet)) return;
    for (const { answer } of sheet.marks)
      for (const claim of claims)
        if (claim.unit !== "name" && Math.abs(claim.value) === Math.abs(answer.value))
          expect(bare(say(answer)), level).toBe(bare(sayClaim(claim, formatsOf(level), true)));
  }
});

const units: Readonly<Record<Amount["unit"], number>> = {
  sek: 1_234_567.8,
  sekSigned: -1_254_567.8,
  sekPerInhabitant: 1234.5,
  count: 4.5,
  countSigned: 4.4,
  people: 4.449,
  share: 0.20449,
  shareRough: 0.20449,
  points: 0.0345,
  pointsUnsigned: 0.0355,
  years: 1.26,
  times: 2.05,
};

test.each(Object.entries(units))("a number of the unit %s is rounded as it is written", (unit, value) => {
  const f = formats("en");
  const amount = { unit: unit as Amount["unit"], value };
  expect(asWritten(amount)).not.toBe(value);
  expect(sayGuessed({ ...amount, value: asWritten(amount) }, f, true)).toBe(sayGuessed(amount, f, true));
});

test.each([
  ["count", 6, 4.4, "2"],
  ["people", 6, 4.449, "1,6"],
  ["shareRough", 0.4, 0.2049, "20 procentenheter"],
  ["share", 0.4, 0.20449, "19,6 procentenheter"],
  ["points", 0.05, 0.0551, "0,5 procentenheter"],
  ["sek", 2_020_000, 1_240_000, "780 000 kronor"],
  ["sek", 2_000_000, 1_244_000, "800 000 kronor"],
  ["sek", 1_500_000, 1_250_000, "250 000 kronor"],
  ["sek", 7_000_000, 4_449_000, "2,6 miljoner kronor"],
  ["sekSigned", -7_000_000, 4_000_000, "11 miljoner kronor"],
  ["sekPerInhabitant", 500, 467.6, "32 kr"],
  ["years", 3, 1.26, "1,7"],
] as const)(
  "between two numbers of %s, %d and %d, lies what one subtracts: %s",
  (unit, guess, answer, text) => {
    const said = sayDifference({ unit, value: guess }, { unit, value: answer }, formats("sv"));
    expect(said.replaceAll("\u00a0", " ")).toBe(text);
  },
);

/** A step that asks for bars or a line with these answers. */
function asked(kind: "bars" | "line", unit: Amount["unit"], answers: readonly number[], step: number) {
  const f = formats("sv");
  const sheet: GuessSheet = {
    kind,
    marks: answers.map((value) => ({ answer: { unit, value }, isKnown: false })),
    least: 0,
    step,
    steps: 100,
  };
  const words = {
    sheet,
    guessNames: answers.map((_, at) => "abc"[at] ?? ""),
    say: (claim: Amount) => sayGuessed(claim, f, false),
    sayDifference: (a: Amount, b: Amount) => sayDifference(a, b, f),
  };
  return { words } as unknown as ReadyStep;
}
const said = (guess: readonly number[], step: ReadyStep) =>
  sayGuess(guess, step, textsFor("sv"))?.replaceAll("\u00a0", " ");

test.each(["bars", "line"] as const)(
  "what a guess came to is told in the numbers that are seen: %s",
  (kind) => {
    expect(said([6], asked(kind, "people", [4.449], 1))).toBe(
      "Du gissade 6, och det är 4,4: 1,6 för mycket.",
    );
    expect(said([8], asked(kind, "shareRough", [0.2049], 0.05))).toBe(
      "Du gissade 40 %, och det är 20 %: 20 procentenheter för mycket.",
    );
    expect(said([4], asked(kind, "shareRough", [0.2049], 0.05))).toBe("Du gissade 20 %, och det är svaret.");
    // As far off as one sees, whatever the decimals say that nobody sees.
    expect(said([8, 4], asked(kind, "shareRough", [0.2049, 0.4049], 0.05))).toBe(
      "Allt du gissade är lika långt från svaret: 20 procentenheter.",
    );
    expect(said([4, 8], asked(kind, "shareRough", [0.2049, 0.4049], 0.05))).toBe("Allt du gissade är rätt.");
    expect(said([4, 9], asked(kind, "shareRough", [0.2049, 0.4049], 0.05))).toBe(
      "Närmast: ”a”. Längst ifrån: ”b”, där du gissade 45 % och svaret är 40 %.",
    );
  },
);

test("a fall is told from a rise: half a point down and half a point up are a point apart, and nothing has no sign", () => {
  expect(asWritten({ unit: "points", value: -0.005 })).toBe(-0.005);
  expect(asWritten({ unit: "people", value: -0.44 })).toBe(-0.4);
  expect(asWritten({ unit: "sekSigned", value: -1_251_000 })).toBe(-1_300_000);
  expect(Object.is(asWritten({ unit: "people", value: -0.04 }), 0)).toBe(true);
  const [down, up] = [-0.005, 0.005].map((value) => ({ unit: "points", value }) as const);
  expect(sayDifference(down as Amount, up as Amount, formats("en"))).toMatch(/^1\D/);
});
