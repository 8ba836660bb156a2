import { sayBoundaries, sayKinds } from "../../i18n/analysis/say-boundaries.ts";
import { fail, ok } from "../../model/result.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";

/** `analyse boundaries`. */
export const analyseBoundaries: AnalyseQuestion<"boundaries"> = {
  help: `boundaries: what every pair of areas of a municipality would get as one under the same rule, and
  --merge a,b        what these areas would get as one
  --split a=40       what an area would get as two, the first with so many per cent of its people`,
  options: ["merge", "split"],
  read({ options }) {
    const merge = options.get("merge")?.at(-1);
    const split = options.get("split")?.at(-1);
    if (merge !== undefined && split !== undefined) return fail("Give either --merge or --split.");
    if (merge !== undefined) {
      const areas = merge.split(",").map((id) => id.trim());
      return areas.length < 2 ? fail("--merge takes at least two areas, as a,b.") : ok({ merge: areas });
    }
    if (split === undefined) return ok({});
    const [, area = "", percent = ""] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(split) ?? [];
    const part = Number(percent) / 100;
    return area !== "" && part > 0 && part < 1
      ? ok({ split: { area, part } })
      : fail("--split takes an area and per cent of its people, as rinkeby=40.");
  },
  say(answer, words) {
    const { f, names, texts } = words;
    const t = texts.boundaries;
    return [
      ...sayBoundaries(answer, words),
      ...sayKinds(answer, words),
      ...(answer.redrawn === null || answer.redrawn.others.length === 0
        ? []
        : [
            "",
            textTable(
              [
                [t.redrawn.area, t.redrawn.change],
                ...answer.redrawn.others.map(({ id, changeSek }) => [names.area(id), f.signed(changeSek, 0)]),
              ],
              [1],
            ),
          ]),
      ...(answer.pairs.length === 0
        ? []
        : [
            "",
            textTable(
              [
                [t.table.pair, t.table.apart, t.table.together, t.table.change],
                ...answer.pairs.map(({ areas, apartSek, togetherSek }) => [
                  areas.map((id) => names.area(id)).join(" + "),
                  f.integer(apartSek),
                  f.integer(togetherSek),
                  f.signed(togetherSek - apartSek, 0),
                ]),
              ],
              [1, 2, 3],
            ),
          ]),
    ].join("\n");
  },
};
