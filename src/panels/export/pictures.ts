import { picturePng, pictureSvg } from "../../figure/picture-file.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { cameraOver } from "../../outcomes/map/camera.ts";
import { loadShapes } from "../../outcomes/map/load-shapes.ts";
import { mapScene } from "../../outcomes/map/map-scene.ts";
import { mapSummary } from "../../outcomes/map/map-summary.ts";
import type { MapView } from "../../outcomes/map/map-view.ts";
import { mapWords } from "../../outcomes/map/map-words.ts";
import { boxAround } from "../../outcomes/map/shapes.ts";
import { payoutPicture, payoutWords } from "../../outcomes/payouts/payout-picture.ts";
import { factPicture, linePicture, type SavedPicture } from "../../outcomes/programme/fact-picture.ts";
import { factsFor, mapFor } from "./all-tables.ts";
import type { ExportItem } from "./export-item.ts";
import type { Exported } from "./export-source.ts";
import { payoutsFor } from "./payouts-for.ts";

const mapSize = { width: 920, height: 1000 };
const room = 28;

/** Every picture that can be drawn of the scenario at hand. `name`: of a file by what is in it and its ending. */
export function pictureItems(
  all: Exported,
  name: (what: string, ending: string) => string,
  i18n: I18n,
): ExportItem[] {
  const { t } = i18n;
  const words = i18n.dictionary().export.items;
  const { shown, changes, view } = all;
  const payouts = payoutsFor(all, i18n);
  // Where an area lies gives it away.
  const map = view.namesHidden ? null : mapFor(all);
  const png = (what: string, of: () => SavedPicture) => ({
    label: "PNG",
    name: name(what, "png"),
    make: () => {
      const { picture, words: said } = of();
      return picturePng(picture, said);
    },
  });
  return [
    ...(payouts === null
      ? []
      : [
          {
            id: "payouts-picture",
            group: "pictures" as const,
            title: t("app.outcome.payouts"),
            what: words.payoutsWhat,
            formats: [
              {
                label: "PNG",
                name: name(t("app.payouts.file"), "png"),
                make: () =>
                  picturePng(
                    payoutPicture(payouts.view, payouts.summary, shown, i18n),
                    payoutWords(payouts.view, payouts.summary, changes, shown, i18n),
                  ),
              },
            ],
          },
        ]),
    ...(map === null ? [] : [mapItem(map)]),
    ...factsFor(all, i18n)
      .filter(({ table, lines }) => lines !== undefined || table.rows.some((row) => row.bar !== null))
      .map(
        ({ table, lines }): ExportItem => ({
          id: `${table.id}-picture`,
          group: "pictures",
          title: table.title,
          what: lines === undefined ? words.factWhat : words.linesWhat,
          formats: [
            png(table.id, () =>
              lines === undefined
                ? factPicture(table, shown, i18n)
                : linePicture(lines, view.area, shown, i18n),
            ),
          ],
        }),
      ),
  ];

  function mapItem(found: MapView): ExportItem {
    const summary = mapSummary(found, i18n);
    const said = mapWords(found, summary, changes, shown, i18n);
    const picture = {
      label: summary,
      draw: async (width: number) => {
        const shapes = await loadShapes();
        const boxes = found.rows.flatMap(({ code }) => shapes.byCode.get(code)?.box ?? []);
        const camera = cameraOver(boxAround(boxes) ?? shapes.box, mapSize, room);
        return mapScene(found, shapes, { camera, size: mapSize }, i18n, width);
      },
    };
    return {
      id: "map-picture",
      group: "pictures",
      title: t("map.heading"),
      what: words.mapWhat,
      formats: [
        { label: "PNG", name: name(t("map.file"), "png"), make: () => picturePng(picture, said) },
        {
          label: "SVG",
          name: name(t("map.file"), "svg"),
          make: async () => new Blob([await pictureSvg(picture, said)], { type: "image/svg+xml" }),
        },
      ],
    };
  }
}
