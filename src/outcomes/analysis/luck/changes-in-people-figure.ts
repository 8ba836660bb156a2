import { beside } from "../../../figure/beside.ts";
import type { Figure } from "../../../figure/figure.ts";
import { intervalScene } from "../../../figure/interval-scene.ts";
import type { AnalysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { nineInTen, sayPeople } from "../../../i18n/analysis/say-luck.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Luck } from "../../../model/analysis/luck/luck-answer.ts";

/** Rows that the picture of a pot holds. */
const mostDrawn = 40;

/** Every change that is paid for, in people, with the people that chance alone moves it by. */
export function changesInPeopleFigure(luck: Luck, { names }: AnalysisWords, { t, f }: I18n): Figure {
  const isMadeUp = luck.provenance === "illustrative";
  const people = (value: number) => sayPeople(value, f);
  const number = (id: string, title: string) => ({
    id,
    title,
    kind: "number" as const,
    decimals: 1,
    say: people,
  });
  return {
    id: t("luck.people.file"),
    title: t("luck.people.title"),
    part: "luck-people",
    words: luck.pots.flatMap(({ id, reliability, reliabilityLow, reliabilityHigh }) =>
      reliability === null
        ? []
        : [
            t("luck.people.reliability", {
              pot: names.pot(id),
              share: f.percent(reliability, 0),
              low: f.percent(reliabilityLow ?? 0, 0),
              high: f.percent(reliabilityHigh ?? 1, 0),
            }),
          ],
    ),
    table: {
      id: t("luck.people.file"),
      title: t("luck.people.title"),
      columns: [
        { id: "area", title: t("luck.table.area"), kind: "text" },
        { id: "pot", title: t("luck.people.pot"), kind: "text", isUnderName: true },
        { id: "kronor", title: t("luck.people.kronor"), kind: "kronor", decimals: 0 },
        { id: "change", title: t("luck.people.change"), kind: "points" },
        number("people", t("luck.people.people")),
        number("chance", t("luck.people.chance")),
        number("next", t("luck.people.next")),
      ],
      rows: luck.pots.flatMap((pot) =>
        pot.areas.map((each) => ({
          id: `${pot.id} ${each.area}`,
          cells: [
            names.area(each.area),
            names.pot(pot.id),
            each.sek,
            each.change,
            each.people,
            each.chancePeople === null ? null : each.chancePeople * nineInTen,
            each.next?.people ?? null,
          ],
        })),
      ),
    },
    picture: {
      label: t("luck.people.picture", { pots: f.list(luck.pots.map(({ id }) => names.pot(id))) }),
      draw: (width) =>
        beside(
          luck.pots.map((pot) => (column) => {
            const rows = [...pot.areas]
              .sort((a, b) => b.change - a.change)
              .slice(0, mostDrawn)
              .flatMap(({ area, people: own, chancePeople }) =>
                own === null || chancePeople === null
                  ? []
                  : [
                      {
                        id: area,
                        name: names.area(area),
                        low: own - nineInTen * chancePeople,
                        high: own + nineInTen * chancePeople,
                        dot: own,
                        mark: null,
                      },
                    ],
              );
            const scene = intervalScene(
              {
                rows,
                fromZero: true,
                words: {
                  range: t("luck.people.range"),
                  dot: names.pot(pot.id),
                  mark: null,
                  madeUp: isMadeUp ? t("app.illustrative") : null,
                },
                say: people,
              },
              column,
            );
            return scene;
          }),
          width,
          320,
        ),
    },
    notes: [t("luck.people.note")],
    provenance: luck.provenance,
    of: "scenario",
  };
}
