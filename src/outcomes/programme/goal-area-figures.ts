import type { Figure } from "../../figure/figure.ts";
import { potColour } from "../../figure/palette.ts";
import { stackedBar } from "../../figure/row-bar.ts";
import type { Cell } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import { originWords } from "./origin-words.ts";
import { figureCell, isVague } from "./say-figure.ts";

type GoalAreas = NonNullable<Sections["goalAreas"]>;

/** How each area's money was divided over goals: stacked bars with what no figure covers, and every figure with the source's reservations. */
export function goalAreaFigures(
  goals: GoalAreas,
  pack: ProgrammePackage,
  i18n: I18n,
): { bars: Figure; figures: Figure } {
  const t = i18n.dictionary().programme;
  const names = namesOf(pack, i18n.locale());
  const areas = pack.programme.areas.filter(({ id }) => goals.shares.some((share) => share.area === id));
  const shareOf = (area: string, field: string) =>
    goals.shares.find((share) => share.area === area && share.field === field);
  const inferred = goals.shares.flatMap(({ origin }) => (origin ? [originWords(origin, pack, i18n)] : []));
  const origin = [originWords(goals, pack, i18n), ...new Set(inferred)].join(" ");
  const note = goals.note === undefined ? [] : [i18n.text(goals.note)];
  const shareCell = (share: GoalAreas["shares"][number] | undefined): Cell => {
    if (share === undefined) return t.notStated;
    const cell = figureCell(share, "share", i18n);
    return share.origin?.provenance === "inferred" && typeof cell === "string"
      ? t.projects.marked({ figure: cell, mark: t.projects.ourArithmetic })
      : cell;
  };
  const complete = new Set(goals.complete);
  const { provenance } = goals;
  const bars = {
    id: "goal-areas",
    title: t.goals.title,
    columns: [wordColumn("area", t.area), figureColumn("known", t.goals.known)],
    rows: areas.map(({ id }) => {
      const shares = goals.fields.map((field) => shareOf(id, field.id));
      const values = shares.map((share) => share?.value ?? 0);
      const known = values.reduce((sum, value) => sum + value, 0);
      const isInexact = shares.some((share) => share !== undefined && isVague(share));
      return {
        id,
        cells: [
          names.area(id),
          complete.has(id)
            ? numberCell(100, t.goals.all)
            : isInexact
              ? t.qualified.about({ figure: i18n.f.percent(known) })
              : i18n.f.percent(known),
        ],
        bar: stackedBar(values, 1, potColour, (at) => {
          const share = shares[at];
          return share !== undefined && isVague(share);
        }),
      };
    }),
    legend: goals.fields.map(({ title }, at) => ({ label: i18n.text(title), colour: potColour(at) })),
  };
  const figures = {
    id: "goal-area-figures",
    title: t.goals.figures,
    columns: [wordColumn("field", t.goals.field), ...areas.map(({ id }) => figureColumn(id, names.area(id)))],
    rows: goals.fields.map((field, at) => ({
      id: field.id,
      colour: potColour(at),
      cells: [i18n.text(field.title), ...areas.map(({ id }) => shareCell(shareOf(id, field.id)))],
    })),
  };
  return {
    bars: factFigure(
      { table: bars, notes: [t.goals.note, ...note], origin, provenance, of: "sources" },
      i18n,
    ),
    figures: factFigure({ table: figures, notes: note, origin, provenance, of: "sources" }, i18n),
  };
}
