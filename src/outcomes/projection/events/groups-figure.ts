import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";

/** The groups that a target's people divide into, as published: the projection does not tell them apart. Null where none are known. */
export function groupsFigure(target: string, pack: ProgrammePackage, i18n: I18n): Figure | null {
  const t = i18n.dictionary().outlook.events.groups;
  const { f } = i18n;
  const id = (pack.sections.targets ?? []).find((each) => each.id === target)?.groups;
  const table = (pack.sections.tables ?? []).find((each) => each.id === id);
  if (table === undefined) return null;
  const rows = table.rows.flatMap((row) =>
    "id" in row && row.value !== null ? [{ id: row.id, name: i18n.text(row.title), value: row.value }] : [],
  );
  const all = rows.reduce((sum, { value }) => sum + value, 0);
  const share = (part: number) => f.percent(part, [0, 0]);
  return {
    id: `groups-${target}`,
    title: i18n.text(table.title),
    words: [],
    table: {
      id: `groups-${target}`,
      title: i18n.text(table.title),
      columns: [
        { id: "group", title: t.group, kind: "text" },
        { id: "people", title: t.people, kind: "number", say: f.integer },
        { id: "share", title: t.share, kind: "share", say: share },
      ],
      rows: [
        ...rows.map((row) => ({ id: row.id, cells: [row.name, row.value, row.value / all] })),
        { id: "total", cells: [t.all, all, 1], isTotal: true },
      ],
    },
    notes: [t.note],
    provenance: table.provenance,
    of: "sources",
  };
}
