import { leverName } from "../../i18n/analysis/lever-name.ts";
import { sayGoal } from "../../i18n/analysis/say-goal.ts";
import type { Condition } from "../../model/analysis/goal-seek/condition.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumber } from "./read-number.ts";

/** `analyse goal-seek`. */
export const analyseGoalSeek: AnalyseQuestion<"goal-seek"> = {
  help: `goal-seek: what rule would reach a goal, from the scenario worked on; gains and losses count from the baseline's awards.
  --at-least area=kr       the area gets at least so much; may be given several times
  --nobody-loses 10        nobody loses more than so many per cent
  --same-total yes         as much is paid in all as in the baseline
  --neediest 40            the neediest fifth of the inhabitants gets at least so many per cent
  --need indicator         the indicator that need is measured by; without it the mean standard score of all
  --lever path             a number of the rule that may change, as pots.work.weight; several times for several; without
                           one limits are added to the rule
  --from, --to             the range of a single lever`,
  options: ["at-least", "nobody-loses", "same-total", "neediest", "need", "lever", "from", "to"],
  read(given) {
    const conditions: Condition[] = [];
    for (const text of given.options.get("at-least") ?? []) {
      const [area, amount] = [text.slice(0, text.lastIndexOf("=")), text.slice(text.lastIndexOf("=") + 1)];
      if (area === "" || !/^\d+$/.test(amount) || !text.includes("="))
        return fail(`--at-least takes an area and kronor, as rinkeby=5000000.`);
      conditions.push({ kind: "atLeast", area, sek: Number(amount) });
    }
    const loss = percentOf(given, "nobody-loses");
    if (!loss.ok) return loss;
    if (loss.value !== undefined) conditions.push({ kind: "nobodyLoses", share: loss.value });
    const total = given.options.get("same-total")?.at(-1);
    if (total !== undefined && total !== "yes") return fail("--same-total takes yes.");
    if (total !== undefined) conditions.push({ kind: "sameTotal" });
    const neediest = percentOf(given, "neediest");
    if (!neediest.ok) return neediest;
    if (neediest.value !== undefined) conditions.push({ kind: "neediestGet", share: neediest.value });
    if (conditions.length === 0)
      return fail("Say what is to be reached: --at-least, --nobody-loses, --same-total or --neediest.");
    const levers = (given.options.get("lever") ?? []).map((path) => ({ path: path.split(".") }));
    const bounds = { least: -1e15, most: 1e15 };
    const from = readNumber(given, "from", bounds);
    if (!from.ok) return from;
    const to = readNumber(given, "to", bounds);
    if (!to.ok) return to;
    if (levers.length !== 1 && (from.value ?? to.value) !== undefined)
      return fail("--from and --to are the range of a single --lever.");
    const need = given.options.get("need")?.at(-1);
    return ok({
      conditions,
      levers: levers.map((lever) => ({
        ...lever,
        ...(from.value !== undefined && { from: from.value }),
        ...(to.value !== undefined && { to: to.value }),
      })),
      ...(need !== undefined && { need }),
    });
  },
  say(goal, words) {
    const { f, names, texts } = words;
    const t = texts.goalSeek.table;
    const { offer, areas, nowSek, currentSek, levers } = goal;
    const kronor = (value: number) => f.integer(value);
    return [
      ...sayGoal(goal, words),
      ...levers.map(
        (lever) => `${lever.path.join(".")}: ${leverName(lever, words)}, ${lever.from} - ${lever.to}`,
      ),
      ...(offer === null
        ? []
        : [
            "",
            textTable(
              [
                [t.area, t.now, t.current, t.after, t.change],
                ...areas.map(({ id }, at) => [
                  names.area(id),
                  kronor(nowSek[at] as number),
                  currentSek === null ? "" : kronor(currentSek[at] as number),
                  kronor(offer.awardsSek[at] as number),
                  f.signed((offer.awardsSek[at] as number) - (nowSek[at] as number), 0),
                ]),
              ],
              [1, 2, 3, 4],
            ),
          ]),
    ].join("\n");
  },
};

/** A share given in per cent. */
function percentOf(
  given: Parameters<typeof readNumber>[0],
  name: string,
): Result<number | undefined, string> {
  const read = readNumber(given, name, { least: 0, most: 100 });
  return read.ok ? ok(read.value === undefined ? undefined : read.value / 100) : read;
}
