import { ruleNames } from "../../i18n/analysis/rule-name.ts";
import { sayRobustness, sourceName } from "../../i18n/analysis/say-robustness.ts";
import type { CriterionId } from "../../model/analysis/robustness/robustness-input.ts";
import { ok } from "../../model/result.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumbers } from "./read-number.ts";

/** `analyse robustness`. */
export const analyseRobustness: AnalyseQuestion<"robustness"> = {
  help: `robustness: which rule holds up: the rules of all scenarios and of the library over the same drawn futures, by money to
  the neediest, kronor moved from year to year, kronor misplaced by chance and kronor for one more person; ranks, in how
  many futures each is best, worst regret, and what decides between the best and the next.
  --futures 1000     futures
  --years 10         years of each
  --pairs 128        pairs of futures for what decides; 0: not asked
  --rule id          a rule, as scenario:0 or library:needOnly; several times for several; without it all`,
  options: ["futures", "years", "pairs", "rule"],
  read(given) {
    const numbers = readNumbers(given, {
      futures: { option: "futures", least: 1, most: 100_000, isWhole: true },
      years: { option: "years", least: 2, most: 30, isWhole: true },
      pairs: { option: "pairs", least: 0, most: 10_000, isWhole: true },
    });
    if (!numbers.ok) return numbers;
    const rules = given.options.get("rule");
    return ok({ ...numbers.value, ...(rules !== undefined && { rules }) });
  },
  say(answer, words, { titles, workspace }) {
    const { f, texts } = words;
    const t = texts.robustness;
    const nameOf = ruleNames(titles, workspace.baseline, words);
    const sayValue = (criterion: CriterionId) => (value: number) =>
      criterion === "need" ? f.percent(value, 1) : f.integer(Math.round(value));
    const numbers = Array.from({ length: 9 }, (_, at) => at + 1);
    return [
      ...sayRobustness(answer, nameOf, words),
      ...answer.standings.flatMap(({ criterion, rules }) => {
        const value = sayValue(criterion);
        const rank = (of: number) => f.number(of, [0, 1]);
        return [
          "",
          textTable(
            [
              [
                t.criteria[criterion],
                t.table.mean,
                t.table.error,
                t.table.low,
                t.table.high,
                t.table.rank,
                t.table.rankLow,
                t.table.rankHigh,
                t.table.best,
                t.table.regret,
              ],
              ...rules.map((each) => [
                nameOf(each.rule),
                value(each.mean),
                value(each.error),
                value(each.p5),
                value(each.p95),
                rank(each.rank),
                rank(each.rankP5),
                rank(each.rankP95),
                f.percent(each.best, 0),
                value(each.worstRegret),
              ]),
            ],
            numbers,
          ),
        ];
      }),
      ...(answer.drivers ?? []).flatMap(({ criterion, leader, next, drivers }) =>
        drivers === null
          ? []
          : [
              "",
              textTable(
                [
                  [
                    t.driverTable.pair({
                      criterion: t.criteria[criterion],
                      leader: nameOf(leader),
                      next: nameOf(next),
                    }),
                    t.driverTable.first,
                    t.driverTable.firstError,
                    t.driverTable.total,
                    t.driverTable.totalError,
                  ],
                  ...drivers.map((driver) => [
                    sourceName(driver.source, words),
                    f.percent(driver.first, 0),
                    f.percent(driver.firstError, 0),
                    f.percent(driver.total, 0),
                    f.percent(driver.totalError, 0),
                  ]),
                ],
                [1, 2, 3, 4],
              ),
            ],
      ),
    ].join("\n");
  },
};
