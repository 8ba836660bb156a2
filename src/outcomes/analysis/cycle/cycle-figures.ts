import type { Figure } from "../../../figure/figure.ts";
import { marginCurveScene } from "../../../figure/margin-curve-scene.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { sayCycle } from "../../../i18n/analysis/say-cycle.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { CycleAnswer } from "../../../scenario/analysis/cycle-question.ts";

/** The people on assistance by strength of the cycle, against those observed. */
export function cycleFigures(answer: CycleAnswer, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const { t, f } = i18n;
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const { curve, observedPeople, pieces, provenance } = answer;
  const [id, title] = [t("cycleSought.file"), t("cycleSought.tableTitle")];
  const scale = (value: number) => f.number(value, [0, 2]);
  const people = (value: number) => f.integer(Math.round(value));
  const last = curve.at(-1)?.scale ?? 1;
  return [
    {
      id,
      title,
      words: sayCycle(answer, words),
      table: {
        id,
        title,
        columns: [
          { id: "scale", title: t("cycleSought.scale"), kind: "number", say: scale },
          { id: "people", title: t("cycleSought.people"), kind: "number", decimals: 0, say: people },
          {
            id: "lack",
            title: t("cycleSought.lack"),
            kind: "number",
            decimals: 0,
            say: (value) => f.signed(value, 0),
          },
        ],
        rows: curve
          .filter((_, at) => at % 4 === 0)
          .map((each) => ({
            id: String(each.scale),
            cells: [each.scale, each.people, each.people === null ? null : each.people - observedPeople],
          })),
      },
      picture: {
        label: t("cycleSought.picture"),
        draw: (width) =>
          marginCurveScene(
            {
              lines: [
                {
                  name: t("cycleSought.line"),
                  points: curve.map((each) =>
                    each.people === null ? null : ([each.scale, each.people - observedPeople] as const),
                  ),
                },
              ],
              pieces,
              from: curve[0]?.scale ?? 0,
              to: last,
              now: 1,
              words: {
                holds: t("cycleSought.holds"),
                now: t("cycleSought.now"),
                madeUp: provenance === "illustrative" ? t("app.illustrative") : null,
              },
              sayX: scale,
              sayY: people,
            },
            width,
          ),
      },
      notes: [t("cycleSought.note")],
      provenance,
      of: "scenario",
    },
  ];
}
