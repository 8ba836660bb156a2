import { exactAmount, exactChange, shortChange } from "../../figure/amount-format.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Scene } from "../../figure/mark.ts";
import type { Cell, Column, Row, Table } from "../../figure/table.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { capital } from "../../i18n/parts.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { CompareRow, CompareView } from "./compare-view.ts";
import { differenceScene } from "./difference-scene.ts";
import { mostDrawn } from "./scenario-sign.ts";

/** So many rows are drawn, and shown in the table until more are asked for. */
export const fewRows = 60;

/** A column and what it holds of a row: amounts in the view's unit, NaN where there is none. */
interface AwardColumn extends Column {
  of(row: CompareRow): Cell;
}

/** The baseline, every other scenario with its difference, and what the authority decided. */
function awardColumns(view: CompareView, pack: ProgrammePackage, { t, f, locale }: I18n): AwardColumn[] {
  const { unit } = view;
  const amount = (id: string, title: string, of: (row: CompareRow) => number): AwardColumn => ({
    id,
    title,
    kind: unit === "share" ? "share" : "kronor",
    say: (value) => exactAmount(f, unit, value),
    of,
  });
  const words = (id: string, title: string, of: (row: CompareRow) => string): AwardColumn => ({
    id,
    title,
    kind: "text",
    of,
  });
  const hasOther = pack.programme.areas.some((area) => area.municipality !== area.name);
  const provenance = t(`payoutsTable.provenances.${view.provenance}`);
  return [
    words("name", capital(areaNoun(pack, locale()).one), (row) => row.name),
    ...(hasOther
      ? [
          {
            ...words("municipality", t("payoutsTable.municipality"), (row) =>
              row.kind === "municipality" ? "" : row.municipality,
            ),
            isUnderName: true,
          },
        ]
      : []),
    amount("baseline", view.baseline.name, (row) => row.baseline),
    ...view.others.flatMap(({ place, name }, at): AwardColumn[] => [
      amount(`award-${place}`, name, (row) => row.others[at]?.award ?? Number.NaN),
      {
        id: `change-${place}`,
        title: t("compare.awards.difference", { name }),
        kind: unit === "share" ? "points" : "kronor",
        say: (value) => exactChange(f, unit, value),
        of: (row) => row.others[at]?.change ?? Number.NaN,
      },
    ]),
    ...(view.published === null
      ? []
      : [amount("published", t("compare.awards.published"), (row) => row.published ?? Number.NaN)]),
    { ...words("provenance", t("payoutsTable.provenance"), () => provenance), isFileOnly: true },
  ];
}

/** The awards side by side, all areas together last. `area`: id of the current one. */
export function awardsTable(
  view: CompareView,
  pack: ProgrammePackage,
  i18n: I18n,
  area: string | null = null,
): Table {
  const columns = awardColumns(view, pack, i18n);
  const line = (row: CompareRow, id: string, isTotal: boolean): Row => ({
    id,
    cells: columns.map(({ of }) => of(row)),
    isTotal,
    isCurrent: !isTotal && row.id === area,
  });
  const total = {
    ...view.total,
    name: i18n.t("payoutsTable.total", { noun: areaNoun(pack, i18n.locale()) }),
    municipality: "",
  };
  return {
    id: i18n.t("compare.file"),
    title: i18n.t("compare.awards.title"),
    columns,
    rows: [
      ...view.rows.map((row) =>
        row.kind === "area" ? line(row, row.id, false) : line(row, `${row.kind} ${row.id}`, true),
      ),
      line(total, "total", true),
    ],
  };
}

/** A line per area and scenario from the baseline to how far it is off. */
export const awardsScene = (view: CompareView, { t, f }: I18n, width: number): Scene =>
  differenceScene(
    {
      rows: view.rows.slice(0, fewRows).map(({ kind, name, others }) => ({
        name,
        changes: others.map(({ change }) => change),
        isTotal: kind === "municipality",
      })),
      names: view.others.map(({ name }) => name),
      baseline: view.baseline.name,
      madeUp: view.provenance === "illustrative" ? t("app.illustrative") : null,
      value: (value) => shortChange(f, view.unit, value),
    },
    width,
  );

/** What the picture leaves out, in sentences. */
export const drawnNotes = ({ rows, others }: CompareView, { t, f }: I18n): string[] => [
  ...(rows.length > fewRows
    ? [t("compare.awards.drawn", { shown: f.integer(fewRows), all: f.integer(rows.length) })]
    : []),
  ...(others.length > mostDrawn ? [t("compare.awards.drawnScenarios", { shown: f.integer(mostDrawn) })] : []),
];

/** What is to know of the decided awards; empty where none are shown. */
export function publishedNote({ published }: CompareView, { t, text }: I18n): string {
  if (published === null) return "";
  const fitted = published.fitted ? ` ${t("compare.awards.publishedFitted")}` : "";
  return t("compare.awards.publishedNote", { title: text(published.title) }) + fitted;
}

/** The awards of all scenarios as a figure. */
export function awardsFigure(view: CompareView, pack: ProgrammePackage, i18n: I18n): Figure {
  const { t, f } = i18n;
  const table = awardsTable(view, pack, i18n);
  const names = f.list(view.others.map(({ name }) => name));
  return {
    id: table.id,
    title: t("compare.awards.pictureTitle"),
    words: [],
    table,
    ...(view.others.length > 0 && {
      picture: {
        label: t("compare.awards.picture", { names }),
        draw: (width: number) => awardsScene(view, i18n, width),
      },
    }),
    notes: [
      t("compare.awards.caption", { unit: t(`payoutsTable.captions.${view.unit}`) }),
      ...drawnNotes(view, i18n),
      publishedNote(view, i18n),
    ],
    provenance: view.provenance,
    of: "workspace",
  };
}
