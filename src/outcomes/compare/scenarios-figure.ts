import type { Figure } from "../../figure/figure.ts";
import type { FigureContext } from "../../figure/figure-context.ts";
import type { Column, Row } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { weakest } from "../../model/provenance.ts";
import { resultHash } from "../../scenario/hash.ts";

/** What every scenario pays every area: a row per scenario, with the hash of its awards. */
export function scenariosFigure(context: FigureContext, i18n: I18n): Figure {
  const t = i18n.dictionary().export.tables;
  const { shown, computed, workspace } = context;
  const { areas } = shown.programme;
  const id = i18n.dictionary().export.files.scenarios;
  return {
    id,
    title: t.alternatives,
    words: [],
    table: {
      id,
      title: t.alternatives,
      columns: [
        { id: "scenario", title: t.scenario, kind: "text" },
        { id: "isBaseline", title: t.isBaseline, kind: "text" },
        ...areas.map((area): Column => ({ id: area.id, title: area.name, kind: "kronor" })),
        { id: "unpaid", title: t.unpaid, kind: "kronor" },
        { id: "hash", title: t.hash, kind: "text" },
      ],
      rows: computed.map(({ allocation }, at): Row => {
        const awards = new Map(
          allocation.ok ? allocation.value.areas.map((area) => [area.id, area.awardSek]) : [],
        );
        return {
          id: String(at),
          cells: [
            context.nameOf(at),
            at === workspace.baseline ? t.yes : t.no,
            ...areas.map((area) => awards.get(area.id) ?? null),
            allocation.ok ? allocation.value.unpaidSek : null,
            allocation.ok ? resultHash(allocation.value) : "",
          ],
        };
      }),
    },
    notes: [],
    provenance: weakest(
      computed.flatMap(({ allocation }) => (allocation.ok ? [allocation.value.provenance] : [])),
    ),
    of: "workspace",
  };
}
