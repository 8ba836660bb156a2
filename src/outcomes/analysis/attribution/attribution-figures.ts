import type { Figure } from "../../../figure/figure.ts";
import type { Column } from "../../../figure/table.ts";
import { waterfallScene } from "../../../figure/waterfall-scene.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { playerName } from "../../../i18n/analysis/edit-name.ts";
import { largestChange, sayAttribution, sayExactness } from "../../../i18n/analysis/say-attribution.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { ScenarioAttribution } from "../../../scenario/analysis/attribute-scenario.ts";

/**
 * Attribution as figures: what each change does for one area, one after the other, and a table of all areas. `area`: an id,
 * or null for the one whose award changes most. None where nothing could be divided.
 */
export function attributionFigures(
  answer: ScenarioAttribution,
  pack: ProgrammePackage,
  i18n: I18n,
  area: string | null = null,
): Figure[] {
  const { attribution, areas, players } = answer;
  if (attribution === null || players.length === 0) return [];
  const { t, f } = i18n;
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const { names: called, noun } = words;
  const names = players.map((player) => playerName(player, words, answer.limits));
  const asked = areas.findIndex(({ id }) => id === area);
  const place = asked < 0 ? largestChange(answer) : asked;
  const name = called.area(areas[place]?.id ?? "");
  const isMadeUp = answer.provenance === "illustrative";
  const { sampled } = attribution;
  const title = t("attribution.areaTitle", { area: name });
  const [start, end] = [attribution.before[place] as number, attribution.after[place] as number];
  const steps = players.map((_, player) => ({
    id: String(player),
    name: names[player] as string,
    change: attribution.parts[player]?.[place] as number,
  }));
  const kronor = (id: string, heading: string): Column => ({
    id,
    title: heading,
    kind: "kronor",
    decimals: 0,
  });
  const change = (id: string, heading: string): Column => ({
    ...kronor(id, heading),
    say: (value) => f.signed(value, 0),
  });
  const shared = {
    notes: [t("attribution.note")],
    method: [sayExactness(answer, words)],
    provenance: answer.provenance,
    of: "scenario",
  } as const;
  return [
    {
      id: t("attribution.areaFile"),
      title,
      words: sayAttribution(answer, words),
      table: {
        id: t("attribution.areaFile"),
        title,
        columns: [
          { id: "change", title: t("attribution.change"), kind: "text" },
          change("kronor", t("attribution.kronor")),
          ...(sampled === null ? [] : [kronor("error", t("attribution.error"))]),
        ],
        rows: [
          {
            id: "start",
            cells: [
              t("attribution.start"),
              { value: start, text: f.integer(start) },
              ...(sampled === null ? [] : [null]),
            ],
            isTotal: true,
          },
          ...steps.map(({ id, name: step, change: kr }, player) => ({
            id,
            cells: [step, kr, ...(sampled === null ? [] : [sampled.errors[player]?.[place] ?? null])],
          })),
          {
            id: "end",
            cells: [
              t("attribution.end"),
              { value: end, text: f.integer(end) },
              ...(sampled === null ? [] : [null]),
            ],
            isTotal: true,
          },
        ],
      },
      picture: {
        label: t("attribution.picture", { area: name }),
        draw: (width) =>
          waterfallScene(
            {
              start: { name: t("attribution.start"), value: start },
              steps,
              end: { name: t("attribution.end"), value: end },
              words: {
                more: t("attribution.more"),
                less: t("attribution.less"),
                madeUp: isMadeUp ? t("app.illustrative") : null,
              },
              say: f.sekShort,
              saySigned: f.sekShortSigned,
            },
            width,
          ),
      },
      ...shared,
    },
    {
      id: t("attribution.allFile"),
      title: t("attribution.allTitle", { noun }),
      words: [],
      table: {
        id: t("attribution.allFile"),
        title: t("attribution.allTitle", { noun }),
        columns: [
          { id: "area", title: t("attribution.area"), kind: "text" },
          change("total", t("attribution.total")),
          ...names.map((heading, player) => change(`change-${player + 1}`, heading)),
        ],
        rows: [...areas.map(({ id }) => id), null].map((id, at) => ({
          id: id ?? "unpaid",
          cells: [
            id === null ? t("attribution.unpaid") : called.area(id),
            (attribution.after[at] as number) - (attribution.before[at] as number),
            ...attribution.parts.map((row) => row[at] as number),
          ],
          isTotal: id === null,
        })),
      },
      ...shared,
    },
  ];
}
