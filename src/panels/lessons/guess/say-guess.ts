import type { I18n } from "../../../i18n/i18n.tsx";
import { judgeMarks, judgeRanking } from "../../../lessons/guess/judge-guess.ts";
import type { ReadyStep } from "../create-step.ts";
import type { Draft } from "./class-pool.ts";

/** Names of the bars or points that nobody has guessed. */
export function notGuessed(guess: Draft, { words: { sheet, guessNames } }: ReadyStep): string[] {
  if (sheet === null || !("marks" in sheet)) return [];
  const names = sheet.marks.map(({ year }, at) => year?.toString() ?? guessNames[at] ?? "");
  const asked = names.filter((_, at) => sheet.marks[at]?.isKnown === false);
  return asked.filter((_, at) => guess[at] === null);
}

/** One sentence on how a guess came out, as far as it was made; null where there is nothing to say. */
export function sayGuess(guess: Draft, { words }: ReadyStep, { t, f }: I18n): string | null {
  const { sheet, say, guessNames } = words;
  if (sheet === null) return null;
  if (sheet.kind === "first") {
    const area = sheet.areas[guess[0] ?? -1];
    if (area === undefined) return null;
    const { name, rank, claim } = area;
    return rank === 0
      ? t("help.lesson.guessedRight", { area: name })
      : t("help.lesson.guessed", { area: name, rank: rank + 1, of: sheet.areas.length, amount: say(claim) });
  }
  if (sheet.kind === "ranking") {
    const { right, of, furthest } = judgeRanking(
      guess.flatMap((each) => each ?? []),
      sheet,
    );
    if (right === of) return t("classroom.guess.allRight");
    return t("classroom.guess.ranked", {
      right,
      of: f.integer(of),
      area: furthest.area.name,
      at: f.integer(furthest.at + 1),
      rank: f.integer(furthest.area.rank + 1),
    });
  }
  const unit = sheet.marks[0]?.answer.unit ?? "count";
  const sayValue = (value: number) => say({ unit, value });
  const judged = judgeMarks(guess, sheet);
  const sorted = [...judged].sort((a, b) => a.off - b.off);
  const [closest, furthest] = [sorted[0], sorted.at(-1)];
  if (closest === undefined || furthest === undefined) return null;
  const texts = { guess: sayValue(furthest.guess), answer: sayValue(furthest.answer) };
  const difference = words.sayDifference({ unit, value: furthest.guess }, { unit, value: furthest.answer });
  // Where all are as far off, but for the dust of subtracting, none was closest.
  if (furthest.off - closest.off < 1e-9) {
    if (judged.length > 1)
      return furthest.off === 0 ? t("classroom.guess.allExact") : t("classroom.guess.asFar", { difference });
    if (furthest.off === 0) return t("classroom.guess.exact", texts);
    const way = furthest.guess > furthest.answer ? "classroom.guess.high" : "classroom.guess.low";
    return t(way, { ...texts, difference });
  }
  const nameOf = (at: number) => sheet.marks[at]?.year?.toString() ?? guessNames[at] ?? "";
  return t("classroom.guess.several", {
    closest: nameOf(closest.at),
    furthest: nameOf(furthest.at),
    ...texts,
  });
}
