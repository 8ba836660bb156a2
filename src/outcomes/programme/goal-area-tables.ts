import { potColour } from "../../figure/palette.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { type FactTable, numberCell, stackedBar, wordCell } from "./fact-table.ts";
import { originWords } from "./origin-words.ts";
import { figureCell, isVague } from "./say-figure.ts";

type GoalAreas = NonNullable<Sections["goalAreas"]>;

/** How each area's money was divided over goals: stacked bars with what no figure covers, and every figure with the source's reservations. */
export function goalAreaTables(
  goals: GoalAreas,
  pack: ProgrammePackage,
  i18n: I18n,
): { bars: FactTable; figures: FactTable } {
  const t = i18n.dictionary().programme;
  const names = namesOf(pack, i18n.locale());
  const areas = pack.programme.areas.filter(({ id }) => goals.shares.some((share) => share.area === id));
  const shareOf = (area: string, field: string) =>
    goals.shares.find((share) => share.area === area && share.field === field);
  const origin = originWords(goals, pack, i18n);
  const complete = new Set(goals.complete);
  const bars: FactTable = {
    id: "goal-areas",
    title: t.goals.title,
    head: t.area,
    columns: [{ id: "known", title: t.goals.known, isNumber: true }],
    rows: areas.map(({ id }) => {
      const shares = goals.fields.map((field) => shareOf(id, field.id));
      const values = shares.map((share) => share?.value ?? 0);
      const known = values.reduce((sum, value) => sum + value, 0);
      const isInexact = shares.some((share) => share !== undefined && isVague(share));
      return {
        id,
        name: names.area(id),
        cells: [
          complete.has(id)
            ? numberCell(100, t.goals.all)
            : wordCell((isInexact ? t.qualified.about : (text: string) => text)(i18n.f.percent(known))),
        ],
        bar: stackedBar(values, 1, potColour, (at) => {
          const share = shares[at];
          return share !== undefined && isVague(share);
        }),
      };
    }),
    legend: goals.fields.map(({ title }, at) => ({ label: i18n.text(title), colour: potColour(at) })),
    origin,
    isMadeUp: goals.provenance === "illustrative",
    notes: [t.goals.note],
  };
  const figures: FactTable = {
    id: "goal-area-figures",
    title: t.goals.figures,
    head: t.goals.field,
    columns: areas.map(({ id }) => ({ id, title: names.area(id), isNumber: true })),
    rows: goals.fields.map((field, at) => ({
      id: field.id,
      name: i18n.text(field.title),
      key: potColour(at),
      cells: areas.map(({ id }) => {
        const share = shareOf(id, field.id);
        return figureCell(share ?? { value: null }, "share", i18n);
      }),
      bar: null,
    })),
    legend: [],
    origin,
    isMadeUp: goals.provenance === "illustrative",
    notes: [],
  };
  return { bars, figures };
}
