import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import { sourcesInWords } from "../../i18n/sources-in-words.ts";
import type { Allocation } from "../../model/allocation.ts";
import type { OpenSwitch, ProgrammePackage, PublishedAwards } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";
import type { PlainTable } from "../../tables/table.ts";
import { awardsView } from "./awards-view.ts";
import { figuresView } from "./figures-view.ts";
import { sourceName } from "./source-name.ts";

const words = (title: string) => ({ title, kind: "text" }) as const;

/** Every figure that a rule may read with its origin, as it is taken out. Shares are parts of one hundred. */
export function plainFigures(pack: ProgrammePackage, changes: readonly DataChange[], i18n: I18n): PlainTable {
  const t = i18n.dictionary().sources.figures;
  const names = namesOf(pack, i18n.locale());
  const { provenances } = i18n.dictionary().sources;
  return {
    id: i18n.dictionary().export.files.figures,
    title: i18n.dictionary().export.tables.figures,
    columns: [
      words(t.filter),
      words(t.figure),
      { title: t.year, kind: "year" },
      { title: t.value, kind: "number" },
      { title: t.counted, kind: "number" },
      words(t.origin),
      words(t.source),
    ],
    rows: figuresView(pack, null, changes).map((row) => [
      names.area(row.area),
      row.kind === "observation"
        ? `${names.indicatorTitle(row.what)} (%)`
        : row.kind === "attribute"
          ? names.attributeTitle(row.what)
          : t.lastAward,
      row.year,
      row.kind === "observation" ? Number((row.value * 100).toFixed(8)) : row.value,
      row.counted,
      provenances[row.provenance].name,
      row.source === null ? "" : sourceName(pack, row.source),
    ]),
    notes: [
      i18n.text(pack.about.title),
      i18n.t("app.payouts.official"),
      ...pack.story.caveats.map(i18n.text),
      sourcesInWords(pack, i18n),
    ].filter((note) => note !== ""),
  };
}

/** The points that the sources leave open, as they are taken out. */
export function plainOpen(
  pack: ProgrammePackage,
  stakes: Readonly<Record<string, number>> | undefined,
  i18n: I18n,
): PlainTable {
  const t = i18n.dictionary().sources.open;
  const stake = (point: OpenSwitch) => stakes?.[point.id] ?? null;
  return {
    id: i18n.dictionary().export.files.open,
    title: i18n.dictionary().export.tables.open,
    columns: [words(t.point), words(t.answer), words(t.others), { title: t.stake, kind: "kronor" }],
    rows: [...pack.switches]
      .sort((a, b) => (stake(b) ?? 0) - (stake(a) ?? 0))
      .map((point) => [
        i18n.text(point.title),
        point.options[0] === undefined ? "" : i18n.text(point.options[0].title),
        point.options
          .slice(1)
          .map(({ title }) => i18n.text(title))
          .join("; "),
        stake(point),
      ]),
    notes: [i18n.text(pack.about.title), t.lead, i18n.t("app.payouts.official"), sourcesInWords(pack, i18n)],
  };
}

/** Published awards against those computed, as they are taken out. */
export function plainAwards(
  published: PublishedAwards,
  allocation: Allocation,
  pack: ProgrammePackage,
  i18n: I18n,
): PlainTable {
  const t = i18n.dictionary().sources.awards;
  const names = namesOf(pack, i18n.locale());
  const { provenances } = i18n.dictionary().sources;
  const view = awardsView(published, allocation);
  const kronor = (title: string) => ({ title, kind: "kronor" }) as const;
  return {
    id: published.id,
    title: i18n.dictionary().export.tables.published(i18n.text(published.title)),
    columns: [words(t.area), kronor(t.published), kronor(t.computed), kronor(t.difference), words(t.origin)],
    rows: [
      ...view.rows
        .map((row) => ({ ...row, name: names.area(row.area) }))
        .sort(byName)
        .map((row) => [
          row.name,
          row.published,
          row.computed,
          row.difference,
          provenances[row.provenance].name,
        ]),
      [t.total, view.total.published, view.total.computed, view.total.difference, ""],
    ],
    notes: [
      i18n.text(pack.about.title),
      ...(published.fitted ? [t.fitted] : []),
      ...(published.note === undefined ? [] : [i18n.text(published.note)]),
      i18n.t("app.payouts.official"),
      sourcesInWords(pack, i18n),
    ],
  };
}
