import { applyEdits } from "../../../src/model/rule/edit-rule.ts";
import type { Scored } from "../../../src/panels/scoreboard/score-view.ts";
import { awardsOf, shipped } from "../map/shipped.ts";
import { programmeIds } from "../programmes/read-folder.ts";

/** Every published award of the product against its computed one, in the order of the menu. */
export const allScored = (): Scored[] =>
  programmeIds
    .map(shipped)
    .sort((a, b) => a.about.order - b.about.order)
    .flatMap((pack) =>
      pack.published.map((published) => ({
        package: pack,
        published,
        allocation: awardsOf(pack.programme, applyEdits(pack.programme.rule, published.rule)),
      })),
    );
