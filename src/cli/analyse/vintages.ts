import { sayVintages } from "../../i18n/analysis/say-boundaries.ts";
import { ok } from "../../model/result.ts";
import { textTable } from "../text-table.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";

/** `analyse vintages`. */
export const analyseVintages: AnalyseQuestion<"vintages"> = {
  help: `vintages: the scenario's rule on two editions of the figures: as published (the baseline's) and as revised (the scenario's).`,
  options: [],
  read: () => ok({}),
  say(answer, words) {
    const { f, names, texts } = words;
    const t = texts.vintages.table;
    return [
      ...sayVintages(answer, words),
      "",
      textTable(
        [
          [t.area, t.published, t.revised, t.change],
          ...answer.areas.map(({ id, publishedSek, revisedSek }) => [
            names.area(id),
            f.integer(publishedSek),
            f.integer(revisedSek),
            f.signed(revisedSek - publishedSek, 0),
          ]),
        ],
        [1, 2, 3],
      ),
    ].join("\n");
  },
};
