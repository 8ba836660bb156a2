import { sayCycle } from "../../i18n/analysis/say-cycle.ts";
import { fail, ok } from "../../model/result.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { readNumber } from "./read-number.ts";

/** `analyse cycle`. */
export const analyseCycle: AnalyseQuestion<"cycle"> = {
  help: `cycle: how strong the business cycle must be for the people on assistance that were observed: the whole set of strengths.
  --observed 2003=-37.5%   a year, and the change against the start; without it what the programme says was observed
  --within 1               per cent of the observed number that count as met`,
  options: ["observed", "within"],
  read(given) {
    const within = readNumber(given, "within", { least: 0, most: 100 });
    if (!within.ok) return within;
    const text = given.options.get("observed")?.at(-1);
    const match = text === undefined ? null : /^(\d{4})=(-?\d+(?:\.\d+)?)%$/.exec(text);
    if (text !== undefined && match === null)
      return fail("--observed takes a year and a change in per cent, as 2003=-37.5%.");
    return ok({
      ...(match !== null && { observed: { year: Number(match[1]), change: Number(match[2]) / 100 } }),
      ...(within.value !== undefined && { within: within.value / 100 }),
    });
  },
  say(answer, words) {
    const { f, texts } = words;
    const t = texts.cycleSought;
    return [
      ...sayCycle(answer, words),
      "",
      textTable(
        [
          [t.scale, t.people, t.lack],
          ...answer.curve
            .filter((_, at) => at % 4 === 0)
            .map(({ scale, people }) => [
              f.number(scale, [0, 2]),
              people === null ? "-" : f.integer(Math.round(people)),
              people === null ? "-" : f.signed(people - answer.observedPeople, 0),
            ]),
        ],
        [0, 1, 2],
      ),
    ].join("\n");
  },
};
