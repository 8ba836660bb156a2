import type { Figure } from "../../../figure/figure.ts";
import { stackedBar } from "../../../figure/row-bar.ts";
import type { Column, Row, Table } from "../../../figure/table.ts";
import { tableScene } from "../../../figure/table-scene.ts";
import type { AnalysisWords } from "../../../i18n/analysis/analysis-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Luck } from "../../../model/analysis/luck/luck-answer.ts";

/** How much of the differences that each pot pays for is chance, and of all together. */
export function chanceSharesFigure(luck: Luck, { names }: AnalysisWords, { t, f }: I18n): Figure {
  const share = (id: string, title: string): Column => ({
    id,
    title,
    kind: "share",
    say: (value) => f.percent(value, 0),
  });
  const row = (id: string, name: string, chance: number | null): Row => ({
    id,
    cells: [name, chance, chance === null ? null : 1 - chance],
    ...(chance === null
      ? {}
      : { bar: stackedBar([chance, 1 - chance], 1, (at) => ["--pot-2", "--pot-1"][at] ?? "") }),
  });
  const table: Table = {
    id: t("luck.shares.file"),
    title: t("luck.shares.title"),
    columns: [
      { id: "pot", title: t("luck.people.pot"), kind: "text" },
      share("chance", t("luck.shares.chance")),
      share("true", t("luck.shares.true")),
    ],
    rows: [
      ...luck.pots.map(({ id, reliability }) =>
        row(id, names.pot(id), reliability === null ? null : 1 - reliability),
      ),
      { ...row("all", t("luck.shares.all"), luck.chanceShare), isTotal: true },
    ],
    legend: [
      { label: t("luck.shares.chance"), colour: "--pot-2" },
      { label: t("luck.shares.true"), colour: "--pot-1" },
    ],
  };
  return {
    id: table.id,
    title: table.title,
    part: "luck-shares",
    words: [],
    table,
    picture: {
      label: t("luck.shares.picture"),
      draw: (width) => tableScene(table, luck.provenance === "illustrative", f, width),
    },
    notes: [t("luck.shares.note")],
    provenance: luck.provenance,
    of: "scenario",
  };
}
