import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { type FactCell, type FactRow, type FactTable, numberCell, wordCell } from "./fact-table.ts";
import type { Projects } from "./grant-tables.ts";
import { originWords } from "./origin-words.ts";

/**
 * Every project with its grant, participants and gross exits as the source reports them, and the grant per exit,
 * which is a quotient and no effect. While names are hidden projects have numbers, and notes, which name places, are left out.
 */
export function projectTable(
  projects: Projects,
  pack: ProgrammePackage,
  namesHidden: boolean,
  i18n: I18n,
): FactTable {
  const t = i18n.dictionary().programme;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const fields = new Map(projects.fields.map(({ id, title }) => [id, i18n.text(title)]));
  const count = (value: number | null): FactCell =>
    value === null ? wordCell(t.projects.notReported) : numberCell(value, f.integer(value));
  const rows = projects.rows.map((row, at): FactRow => {
    const { exits, exitsProvenance, grantedSek } = row;
    const isInferred = exitsProvenance !== undefined && exitsProvenance !== projects.provenance;
    const perExit = exits === null || exits === 0 ? null : Math.round(grantedSek / exits);
    return {
      id: row.id,
      name: namesHidden ? t.projects.numbered(f.integer(at + 1)) : row.name,
      cells: [
        wordCell(names.area(row.area)),
        wordCell(fields.get(row.field) ?? row.field),
        numberCell(grantedSek, f.integer(grantedSek)),
        count(row.participants),
        exits !== null && isInferred
          ? numberCell(exits, t.projects.marked(f.integer(exits), t.projects.ourArithmetic))
          : count(exits),
        perExit === null
          ? wordCell(exits === 0 ? t.projects.noExits : "–")
          : numberCell(perExit, f.integer(perExit)),
      ],
      bar: null,
      ...(namesHidden || row.note === undefined ? {} : { detail: i18n.text(row.note) }),
    };
  });
  const text = t.projects.columns;
  return {
    id: "projects",
    title: t.projects.title,
    head: t.projects.project,
    columns: [
      { id: "area", title: text.area, isNumber: false },
      { id: "field", title: text.field, isNumber: false },
      { id: "granted", title: text.granted, isNumber: true },
      { id: "participants", title: text.participants, isNumber: true },
      { id: "exits", title: text.exits, isNumber: true },
      { id: "perExit", title: text.perExit, isNumber: true },
    ],
    rows,
    detailHead: t.projects.note,
    legend: [],
    origin: originWords(projects, pack, i18n),
    isMadeUp: projects.provenance === "illustrative",
    notes: [t.projects.notAdded, ...(namesHidden ? [t.projects.notesHidden] : [])],
  };
}
