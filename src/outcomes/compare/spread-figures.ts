import type { Figure } from "../../figure/figure.ts";
import type { Column } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { distributionMeasures } from "../../model/analysis/distribution.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { curveScene } from "./curve-scene.ts";
import type { DistributionView } from "./distribution-view.ts";
import {
  curveShares,
  measureSentence,
  moneyOf,
  needSentence,
  sayMeasure,
  spreadSentences,
} from "./spread-texts.ts";

/** The measures of how the money is spread: a row per measure, a column per scenario. */
export function measuresFigure(view: DistributionView, pack: ProgrammePackage, i18n: I18n): Figure {
  const { t } = i18n;
  const isMadeUp = distributionMeasures.some((measure) => view.isMadeUp[measure]);
  return {
    id: t("compare.spread.file"),
    title: t("compare.spread.title"),
    words: spreadSentences(view, pack, i18n),
    table: {
      id: t("compare.spread.file"),
      title: t("compare.spread.title"),
      columns: [
        { id: "measure", title: t("compare.spread.measure"), kind: "text" },
        ...view.columns.map(({ name }, at): Column => ({ id: String(at), title: name, kind: "number" })),
      ],
      rows: distributionMeasures.map((measure) => ({
        id: measure,
        cells: [
          t(`compare.spread.measures.${measure}.name`),
          ...view.columns.map((column) => {
            const result = column.measures[measure];
            return {
              value: result.ok ? result.value.value : null,
              text: sayMeasure(measure, column, i18n),
            };
          }),
        ],
      })),
    },
    notes: [needSentence(view, pack, i18n), t("compare.spread.lead")],
    provenance: isMadeUp ? "illustrative" : view.provenance,
    of: "workspace",
  };
}

/** Who gets the money, from the neediest inhabitants on; null where the baseline has no such curve. */
export function curveFigure(view: DistributionView, pack: ProgrammePackage, i18n: I18n): Figure | null {
  const { t, f } = i18n;
  const curves = view.columns.flatMap(({ kind, name, curve }) =>
    curve.ok && kind !== "published" ? [{ kind, name, points: curve.value }] : [],
  );
  const baseline = curves.find(({ kind }) => kind === "baseline");
  if (baseline === undefined) return null;
  const said = measureSentence("neediestShare", view, i18n);
  return {
    id: t("compare.spread.curveFile"),
    title: t("compare.spread.curve"),
    part: "spread-curve",
    words: [said],
    table: {
      id: t("compare.spread.curveFile"),
      title: t("compare.spread.curveCaption"),
      columns: [
        { id: "people", title: t("compare.spread.upTo"), kind: "share" },
        ...view.columns.map(
          ({ name }, at): Column => ({
            id: String(at),
            title: name,
            kind: "share",
            say: (money) => f.percent(money, 1),
          }),
        ),
      ],
      rows: curveShares.map((share) => ({
        id: String(share),
        cells: [share, ...view.columns.map((column) => moneyOf(column, share))],
      })),
    },
    picture: {
      label: t("compare.spread.curveIs", { sentence: said }),
      draw: (width) =>
        curveScene(
          {
            baseline,
            others: curves.filter(({ kind }) => kind === "other"),
            madeUp: view.isMadeUp.concentration ? t("app.illustrative") : null,
            even: t("compare.spread.even"),
            people: t("compare.spread.people"),
            money: t("compare.spread.money"),
            percent: (share) => f.percent(share, 0),
          },
          width,
        ),
    },
    notes: [needSentence(view, pack, i18n), t("compare.spread.lead")],
    provenance: view.isMadeUp.concentration ? "illustrative" : view.provenance,
    of: "workspace",
  };
}
