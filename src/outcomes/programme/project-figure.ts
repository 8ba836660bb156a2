import type { Figure } from "../../figure/figure.ts";
import type { Cell, Row } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { factFigure, figureColumn, kronorColumn, numberCell, wordColumn } from "./fact-figure.ts";
import type { Projects } from "./grant-figures.ts";
import { originWords } from "./origin-words.ts";
import { figureCell, type Qualifier } from "./say-figure.ts";

/**
 * Every project with its grant, participants and gross exits as the source reports them, and the grant per exit,
 * which is a quotient and no effect. While names are hidden projects have numbers, and notes, which name places, are left out.
 */
export function projectFigure(
  projects: Projects,
  pack: ProgrammePackage,
  namesHidden: boolean,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().programme;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const fields = new Map(projects.fields.map(({ id, title }) => [id, i18n.text(title)]));
  const count = (value: number | null, qualifier?: Qualifier): Cell =>
    value === null
      ? t.projects.notReported
      : figureCell({ value, ...(qualifier && { qualifier }) }, "count", i18n);
  const rows = projects.rows.map((row, at): Row => {
    const { exits, exitsQualifier, exitsProvenance, grantedSek } = row;
    const isInferred = exitsProvenance !== undefined && exitsProvenance !== projects.provenance;
    const perExit = exits === null || exits === 0 ? null : Math.round(grantedSek / exits);
    return {
      id: row.id,
      cells: [
        namesHidden ? t.projects.numbered({ number: f.integer(at + 1) }) : row.name,
        names.area(row.area),
        fields.get(row.field) ?? row.field,
        numberCell(grantedSek, f.integer(grantedSek)),
        count(row.participants, row.participantsQualifier),
        exits !== null && isInferred
          ? numberCell(exits, t.projects.marked({ figure: f.integer(exits), mark: t.projects.ourArithmetic }))
          : count(exits, exitsQualifier),
        perExit === null
          ? exits === 0
            ? t.projects.noExits
            : "–"
          : // The fewer the exits really were, the more was granted for each.
            count(perExit, exitsQualifier === "atMost" ? "atLeast" : undefined),
      ],
      ...(namesHidden || row.note === undefined ? {} : { detail: i18n.text(row.note) }),
    };
  });
  const text = t.projects.columns;
  return factFigure(
    {
      part: "project-list",
      table: {
        id: "projects",
        title: t.projects.title,
        columns: [
          wordColumn("project", t.projects.project),
          wordColumn("area", text.area),
          wordColumn("field", text.field),
          kronorColumn("granted", text.granted),
          figureColumn("participants", text.participants),
          figureColumn("exits", text.exits),
          figureColumn("perExit", text.perExit),
        ],
        rows,
        detailTitle: t.projects.note,
      },
      origin: originWords(projects, pack, i18n),
      provenance: projects.provenance,
      of: "sources",
      notes: [t.projects.notAdded, ...(namesHidden ? [t.projects.notesHidden] : [])],
    },
    i18n,
  );
}
