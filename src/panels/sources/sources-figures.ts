import type { Figure } from "../../figure/figure.ts";
import type { Column, Row } from "../../figure/table.ts";
import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { Allocation } from "../../model/allocation.ts";
import { type Provenance, weakest } from "../../model/provenance.ts";
import type { OpenSwitch, ProgrammePackage, PublishedAwards } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";
import { awardsView } from "./awards-view.ts";
import { type FigureRow, figuresView } from "./figures-view.ts";
import { sourceName } from "./source-name.ts";

const words = (id: string, title: string): Column => ({ id, title, kind: "text" });

const originCell = (provenance: Provenance, i18n: I18n) => {
  const { name } = i18n.dictionary().sources.provenances[provenance];
  return { value: name, text: name, isMadeUp: provenance === "illustrative" };
};

/** Every figure that a rule may read with its origin, of one area or (null) of all. Shares are parts of one hundred in files. */
export function figuresFigure(
  pack: ProgrammePackage,
  area: string | null,
  changes: readonly DataChange[],
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().sources.figures;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const rows = figuresView(pack, area, changes);
  const what = (row: FigureRow) => {
    if (row.kind === "observation") return names.indicatorTitle(row.what);
    if (row.kind === "award") return t.award;
    return row.kind === "attribute" ? names.attributeTitle(row.what) : t.lastAward;
  };
  const value = (row: FigureRow) => {
    if (row.kind === "observation")
      return { value: Number((row.value * 100).toFixed(8)), text: f.percent(row.value, [0, 2]) };
    return {
      value: row.value,
      text: row.kind === "attribute" ? f.number(row.value, [0, 4]) : f.sek(row.value),
    };
  };
  const { files, tables } = i18n.dictionary().export;
  return {
    id: files.figures,
    title: tables.figures,
    words: [],
    table: {
      id: files.figures,
      title: tables.figures,
      columns: [
        ...(area === null ? [words("area", t.filter)] : []),
        words("figure", t.figure),
        { id: "year", title: t.year, kind: "year" },
        { id: "value", title: t.value, kind: "number" },
        { id: "counted", title: t.counted, kind: "number" },
        words("origin", t.origin),
        words("source", t.source),
      ],
      rows: rows.map(
        (row): Row => ({
          id: row.key,
          cells: [
            ...(area === null ? [names.area(row.area)] : []),
            { value: row.kind === "observation" ? `${what(row)} (%)` : what(row), text: what(row) },
            row.year ?? "",
            value(row),
            row.counted === null ? "" : { value: row.counted, text: f.number(row.counted, [0, 1]) },
            originCell(row.provenance, i18n),
            row.source === null ? { value: "", text: "–" } : sourceName(pack, row.source),
          ],
        }),
      ),
    },
    notes: [],
    provenance: weakest(rows.map(({ provenance }) => provenance)),
    of: "scenario",
  };
}

/** The points that the sources leave open: our default with its reason, the other answers, kronor at stake. Largest stakes first. */
export function openFigure(
  pack: ProgrammePackage,
  stakes: Readonly<Record<string, number>> | undefined,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().sources.open;
  const { files, tables } = i18n.dictionary().export;
  const stake = (point: OpenSwitch) => stakes?.[point.id];
  const titleOf = ({ title }: OpenSwitch["options"][number]) => i18n.text(title);
  return {
    id: files.open,
    title: tables.open,
    words: [],
    table: {
      id: files.open,
      title: tables.open,
      columns: [
        words("point", t.point),
        words("answer", t.answer),
        words("others", t.others),
        { id: "stake", title: t.stake, kind: "kronor" },
      ],
      rows: [...pack.switches]
        .sort((a, b) => (stake(b) ?? 0) - (stake(a) ?? 0))
        .map((point): Row => {
          const [first, ...others] = point.options;
          const kronor = stake(point);
          return {
            id: point.id,
            cells: [
              i18n.text(point.title),
              first === undefined ? { value: "", text: "–" } : titleOf(first),
              { value: others.map(titleOf).join("; "), text: others.map(titleOf).join("\n") },
              kronor ?? { value: null, text: t.unknown },
            ],
            detail: i18n.text(point.reason),
          };
        }),
    },
    notes: [t.lead],
    provenance: pack.ruleOrigin.provenance,
    of: "sources",
  };
}

/** Published awards against those computed, to the krona. */
export function publishedFigure(
  published: PublishedAwards,
  allocation: Allocation,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().sources.awards;
  const names = namesOf(pack, i18n.locale());
  const view = awardsView(published, allocation);
  const title = i18n.dictionary().export.tables.published({ title: i18n.text(published.title) });
  const kronor = (id: string, heading: string): Column => ({ id, title: heading, kind: "kronor" });
  return {
    id: published.id,
    title,
    words: [],
    table: {
      id: published.id,
      title,
      columns: [
        words("area", t.area),
        kronor("published", t.published),
        kronor("computed", t.computed),
        { ...kronor("difference", t.difference), say: (sek) => i18n.f.signed(sek, 0) },
        words("origin", t.origin),
      ],
      rows: [
        ...view.rows
          .map((row) => ({ ...row, name: names.area(row.area) }))
          .sort(byName)
          .map(
            (row): Row => ({
              id: row.area,
              cells: [
                row.name,
                row.published,
                row.computed,
                row.difference,
                originCell(row.provenance, i18n),
              ],
            }),
          ),
        {
          id: "total",
          cells: [t.total, view.total.published, view.total.computed, view.total.difference, ""],
          isTotal: true,
        },
      ],
    },
    notes: [
      ...(published.fitted ? [t.fitted] : []),
      ...(published.note === undefined ? [] : [i18n.text(published.note)]),
    ],
    provenance: weakest(view.rows.map(({ provenance }) => provenance)),
    of: "sources",
  };
}
