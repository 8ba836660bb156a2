import { playerName } from "../../i18n/analysis/edit-name.ts";
import { sayAttribution, sayExactness } from "../../i18n/analysis/say-attribution.ts";
import { fail, ok } from "../../model/result.ts";
import { type AttributionUnit, attributionUnits } from "../../scenario/analysis/attribute-scenario.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumbers } from "./read-number.ts";

/** `analyse attribution`. */
export const analyseAttribution: AnalyseQuestion<"attribution"> = {
  help: `attribution: what each change of the scenario did, against its baseline: its change divided among its edits without
  regard to their order, exact up to 8 edits, from drawn orders above.
  --by edit|part     each edit by itself, or all edits of a part (the pots, the limits, an indicator) together
  --pairs 400        pairs of drawn orders`,
  options: ["by", "pairs"],
  read(given) {
    const numbers = readNumbers(given, {
      pairs: { option: "pairs", least: 2, most: 1_000_000, isWhole: true },
    });
    if (!numbers.ok) return numbers;
    const by = given.options.get("by")?.at(-1);
    if (by === undefined) return ok(numbers.value);
    return isUnit(by) ? ok({ ...numbers.value, by }) : fail(`--by takes ${attributionUnits.join(" or ")}.`);
  },
  say(answer, words) {
    const { attribution, areas, players } = answer;
    const { f, names, texts } = words;
    const t = texts.attribution;
    const sentences = sayAttribution(answer, words);
    if (attribution === null || players.length === 0) return sentences.join("\n");
    const kronor = (value: number) => f.signed(value, 0);
    const places = [...areas.map(({ id }) => names.area(id)), t.unpaid];
    const rows = [
      [t.area, t.total, ...players.map((_, at) => `(${at + 1})`)],
      ...places.map((name, place) => [
        name,
        kronor((attribution.after[place] as number) - (attribution.before[place] as number)),
        ...attribution.parts.map((row) => kronor(row[place] as number)),
      ]),
    ];
    return [
      ...sentences,
      sayExactness(answer, words),
      "",
      ...players.map((player, at) => `(${at + 1}) ${playerName(player, words, answer.limits)}`),
      "",
      textTable(rows, [...(rows[0] ?? []).keys()].slice(1)),
    ].join("\n");
  },
};

const isUnit = (text: string): text is AttributionUnit =>
  (attributionUnits as readonly string[]).includes(text);
