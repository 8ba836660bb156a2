import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { figure, type SectionTable, words } from "../sections/section-table.ts";

/** The groups that a target's people divide into, as published: the projection does not tell them apart. Null where none are known. */
export function groupTable(target: string, pack: ProgrammePackage, i18n: I18n): SectionTable | null {
  const t = i18n.dictionary().outlook.events.groups;
  const { f } = i18n;
  const id = (pack.sections.targets ?? []).find((each) => each.id === target)?.groups;
  const table = (pack.sections.tables ?? []).find((each) => each.id === id);
  if (table === undefined) return null;
  const rows = table.rows.flatMap((row) =>
    "id" in row && row.value !== null ? [{ id: row.id, name: i18n.text(row.title), value: row.value }] : [],
  );
  const all = rows.reduce((sum, { value }) => sum + value, 0);
  return {
    id: `groups-${target}`,
    title: i18n.text(table.title),
    columns: [
      { title: t.group, kind: "text" },
      { title: t.people, kind: "number" },
      { title: t.share, kind: "share" },
    ],
    rows: [
      ...rows.map((row) => ({
        id: row.id,
        cells: [
          words(row.name),
          figure(row.value, f.integer),
          figure(row.value / all, (share) => f.percent(share, [0, 0])),
        ],
      })),
      {
        id: "total",
        cells: [words(t.all), figure(all, f.integer), figure(1, (share) => f.percent(share, [0, 0]))],
        isTotal: true,
      },
    ],
    notes: [t.note],
  };
}
