import { sayIncentives } from "../../i18n/analysis/say-incentives.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumbers } from "./read-number.ts";

/** `analyse incentives`. */
export const analyseIncentives: AnalyseQuestion<"incentives"> = {
  help: `incentives: kronor for one person more, whose loss it is, cliffs, dead zones, what timing, one-year places, who is
  counted and boundaries would bring, and the best number of people at a cost.
  --cost 100000      what one person more costs, in kronor`,
  options: ["cost"],
  read: (given) => readNumbers(given, { costSek: { option: "cost", least: 0, most: 1e9 } }),
  say(incentives, words) {
    const { f, names } = words;
    const { map } = words.texts.incentives;
    const kronor = (value: number) => f.integer(Math.round(value));
    const rows = incentives.margins.map(({ area, indicator, persons, sek, othersSek, losers }) => [
      names.area(area),
      names.indicatorTitle(indicator),
      persons === null ? map.unknown : f.number(persons, [0, 1]),
      sek === null ? map.unknown : kronor(sek),
      sek === null ? "" : kronor(othersSek),
      losers.map((each) => `${names.area(each.area)} ${kronor(each.sek)}`).join("; "),
    ]);
    const head = [map.area, map.indicator, map.persons, map.kronor, map.others, map.losers];
    return [...sayIncentives(incentives, words), "", textTable([head, ...rows], [2, 3, 4])].join("\n");
  },
};
