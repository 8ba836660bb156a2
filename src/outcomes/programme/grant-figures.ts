import type { Figure } from "../../figure/figure.ts";
import { potColour } from "../../figure/palette.ts";
import { stackedBar } from "../../figure/row-bar.ts";
import type { Cell, Row } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";
import { originWords } from "./origin-words.ts";

export type Projects = NonNullable<Sections["projects"]>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Grants by recipient and field: the projects' published grants added up by us. */
export function grantFigure(projects: Projects, pack: ProgrammePackage, i18n: I18n): Figure {
  const t = i18n.dictionary().programme;
  const names = namesOf(pack, i18n.locale());
  const granted = (area: string, field: string) =>
    sum(
      projects.rows
        .filter((row) => row.area === area && row.field === field)
        .map(({ grantedSek }) => grantedSek),
    );
  const areas = pack.programme.areas.filter(({ id }) => projects.rows.some(({ area }) => area === id));
  const byArea = areas.map(({ id }) => projects.fields.map((field) => granted(id, field.id)));
  const most = Math.max(1, ...byArea.map(sum));
  const amount = (sek: number): Cell => numberCell(sek, sek === 0 ? "–" : i18n.f.integer(sek));
  const line = (id: string, name: string, amounts: readonly number[], isTotal: boolean): Row => ({
    id,
    cells: [name, ...amounts.map(amount), amount(sum(amounts))],
    ...(!isTotal && { bar: stackedBar(amounts, most, potColour) }),
    isTotal,
  });
  const totals = projects.fields.map((_, at) => sum(byArea.map((amounts) => amounts[at] ?? 0)));
  const table = {
    id: "grants",
    title: t.projects.grants,
    columns: [
      wordColumn("recipient", t.projects.recipient),
      ...projects.fields.map(({ id, title }) => figureColumn(id, i18n.text(title))),
      figureColumn("total", t.projects.total),
    ],
    rows: [
      ...areas.map(({ id }, at) => line(id, names.area(id), byArea[at] ?? [], false)),
      line("total", t.projects.all, totals, true),
    ],
    legend: projects.fields.map(({ title }, at) => ({ label: i18n.text(title), colour: potColour(at) })),
  };
  return factFigure(
    {
      table,
      notes: [t.projects.grantsNote],
      origin: originWords({ ...projects, provenance: "inferred" }, pack, i18n),
      provenance: "inferred",
      of: "sources",
    },
    i18n,
  );
}

/** How many projects of each recipient came to what, by the attributes that divide them; null where nothing does. */
export function dividedFigure(projects: Projects, pack: ProgrammePackage, i18n: I18n): Figure | null {
  const divided = projects.divided ?? [];
  if (divided.length === 0) return null;
  const t = i18n.dictionary().programme;
  const names = namesOf(pack, i18n.locale());
  const areas = pack.programme.areas;
  const counts = areas.map(({ attributes }) => divided.map((id) => attributes[id]?.value ?? 0));
  const most = Math.max(1, ...counts.map(sum));
  const colours = ["--pot-3", "--pot-2", "--pot-4", "--pot-1"];
  const colourOf = (at: number) => colours[at % colours.length] as string;
  const cell = (count: number) => numberCell(count, i18n.f.integer(count));
  const line = (id: string, name: string, each: readonly number[], isTotal: boolean): Row => ({
    id,
    cells: [name, ...each.map(cell)],
    ...(!isTotal && { bar: stackedBar(each, most, colourOf) }),
    isTotal,
  });
  const origin = areas[0]?.attributes[divided[0] ?? ""];
  const table = {
    id: "projects-divided",
    title: t.projects.divided,
    columns: [
      wordColumn("recipient", t.projects.recipient),
      ...divided.map((id) => figureColumn(id, names.attributeTitle(id))),
    ],
    rows: [
      ...areas.map(({ id, name }, at) => line(id, name, counts[at] ?? [], false)),
      line(
        "total",
        t.projects.all,
        divided.map((_, at) => sum(counts.map((each) => each[at] ?? 0))),
        true,
      ),
    ],
    legend: divided.map((id, at) => ({ label: names.attributeTitle(id), colour: colourOf(at) })),
  };
  const provenance = origin?.provenance ?? projects.provenance;
  return factFigure(
    {
      table,
      origin: originWords({ provenance, source: origin?.source ?? projects.source }, pack, i18n),
      provenance,
      of: "sources",
    },
    i18n,
  );
}
