import { sayLuck } from "../../i18n/analysis/say-luck.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumbers } from "./read-number.ts";

/** `analyse luck`. */
export const analyseLuck: AnalyseQuestion<"luck"> = {
  help: `luck: how much of the money follows chance: reliability per pot, what awards and ranks lie within, awards if
  nothing had changed, kronor that end in another area than true changes would give, the same under each treatment.
  --draws 2000       runs
  --z 1.645          standard deviations below which a change counts as none, where that treatment is tried
  --minimum 100      people below which a change counts as none, where that treatment is tried`,
  options: ["draws", "z", "minimum"],
  read: (given) =>
    readNumbers(given, {
      draws: { option: "draws", least: 1, most: 100_000, isWhole: true },
      significantZ: { option: "z", least: 0, most: 10 },
      minimumN: { option: "minimum", least: 0, most: 1e9 },
    }),
  say(luck, words) {
    const { f, names } = words;
    const t = words.texts.luck.table;
    const kronor = (value: number) => f.integer(Math.round(value));
    const awards = [
      [t.area, t.award, t.low, t.high, t.rank, t.rankLow, t.rankHigh, t.unchanged],
      ...luck.areas.map(({ id, awardSek, award, rank, ranks, unchanged }) => [
        names.area(id),
        kronor(awardSek),
        kronor(award.low),
        kronor(award.high),
        f.number(rank, [0, 1]),
        f.number(ranks.low, [0, 1]),
        f.number(ranks.high, [0, 1]),
        kronor(unchanged.mean),
      ]),
    ];
    const treatments = [
      [t.treatment, t.misplaced, t.error, t.width, t.moved, t.delay],
      ...luck.treatments.map(({ id, misplaced, widthSek, movedSek, delayYears }) => [
        words.texts.luck.treatments[id]({
          z: f.number(luck.significantZ),
          n: f.number(luck.minimumN),
        }),
        misplaced === null ? "-" : kronor(misplaced.sek),
        misplaced === null ? "-" : kronor(misplaced.error),
        widthSek === null ? "-" : kronor(widthSek),
        movedSek === null ? "-" : kronor(movedSek),
        f.number(delayYears, [0, 1]),
      ]),
    ];
    return [
      ...sayLuck(luck, words),
      "",
      textTable(awards, [1, 2, 3, 4, 5, 6, 7]),
      ...(luck.treatments.length > 0 ? ["", textTable(treatments, [1, 2, 3, 4, 5])] : []),
    ].join("\n");
  },
};
