import type { Figure } from "../../figure/figure.ts";
import type { Column } from "../../figure/table.ts";
import { areaNoun } from "../../i18n/area-noun.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Provenance } from "../../model/provenance.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { bandScene } from "./band-scene.ts";
import { bandSentence, type ScenarioBands, shownBands } from "./scenario-bands.ts";

/** Who gets more and who gets less as a figure: numbers of areas, in files with their kronor. */
export function bandsFigure(
  scenarios: readonly ScenarioBands[],
  provenance: Provenance,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const { t, f } = i18n;
  const noun = areaNoun(pack, i18n.locale());
  const shown = shownBands(scenarios);
  const words = scenarios.map((each) => bandSentence(each, noun, i18n));
  return {
    id: t("compare.bands.file"),
    title: t("compare.bands.title"),
    words,
    table: {
      id: t("compare.bands.file"),
      title: t("compare.bands.title"),
      columns: [
        { id: "scenario", title: t("compare.bands.scenario"), kind: "text" },
        ...shown.map((id): Column => ({ id, title: t(`compare.bands.names.${id}`), kind: "number" })),
        ...shown.map(
          (id): Column => ({
            id: `${id}-kronor`,
            title: t("compare.bands.kronor", { band: t(`compare.bands.names.${id}`) }),
            kind: "kronor",
            isFileOnly: true,
          }),
        ),
      ],
      rows: scenarios.map(({ name, bands }, at) => {
        const found = bands.filter(({ band }) => shown.includes(band));
        return {
          id: String(at),
          cells: [
            name,
            ...found.map(({ areas, changeSek }) => ({
              value: areas.length,
              text:
                areas.length === 0
                  ? "0"
                  : t("compare.bands.count", {
                      count: f.integer(areas.length),
                      change: f.sekShortSigned(changeSek),
                    }),
            })),
            ...found.map(({ changeSek }) => changeSek),
          ],
        };
      }),
    },
    picture: {
      label: t("compare.bands.picture", { names: words.join(" ") }),
      draw: (width) =>
        bandScene(
          {
            scenarios,
            madeUp: provenance === "illustrative" ? t("app.illustrative") : null,
            limit: (percent) =>
              `${f.signed(percent, 0)}${percent === 20 || percent === -20 ? "\u00a0%" : ""}`,
            isNew: t("compare.bands.isNew"),
            less: t("compare.bands.less"),
            more: t("compare.bands.more"),
          },
          width,
        ),
    },
    notes: [t("compare.bands.lead", { noun })],
    provenance,
    of: "workspace",
  };
}
