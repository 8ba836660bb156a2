import { sayPredictability } from "../../i18n/analysis/say-predictability.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumbers } from "./read-number.ts";

/** `analyse predictability`. */
export const analysePredictability: AnalyseQuestion<"predictability"> = {
  help: `predictability: the next award as a distribution, the chance of a fall over 20 %, the sum that holds nine times in ten,
  and years until a change has gone through.
  --draws 2000       draws of the projection`,
  options: ["draws"],
  read: (given) => readNumbers(given, { draws: { option: "draws", least: 1, most: 100_000, isWhole: true } }),
  say(answer, words) {
    const { f, names } = words;
    const t = words.texts.predictability.table;
    const kronor = (value: number) => f.integer(Math.round(value));
    const rows = answer.areas.map(({ id, nowSek, safeSek, quantilesSek, meanSek, fall, nothing }) => [
      names.area(id),
      kronor(nowSek),
      kronor(safeSek),
      kronor(quantilesSek[3] ?? Number.NaN),
      kronor(meanSek),
      fall === null ? "-" : f.percent(fall),
      f.percent(nothing),
    ]);
    const head = [t.area, t.now, t.safe, t.median, t.mean, t.fall, t.nothing];
    return [
      ...sayPredictability(answer, words),
      ...(rows.length > 0 ? ["", textTable([head, ...rows], [1, 2, 3, 4, 5, 6])] : []),
    ].join("\n");
  },
};
