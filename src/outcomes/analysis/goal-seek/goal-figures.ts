import type { Figure } from "../../../figure/figure.ts";
import { marginCurveScene } from "../../../figure/margin-curve-scene.ts";
import { plainBar } from "../../../figure/row-bar.ts";
import type { Column } from "../../../figure/table.ts";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { leverName, leverTick, leverValue } from "../../../i18n/analysis/lever-name.ts";
import { conditionName, sayGoal } from "../../../i18n/analysis/say-goal.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { SoughtGoal } from "../../../scenario/analysis/goal-seek-question.ts";

/** Goal seek as figures: who would get what where a rule was found, and what a single number of the rule does to each condition. */
export function goalFigures(goal: SoughtGoal, pack: ProgrammePackage, i18n: I18n): Figure[] {
  return [...awardsFigure(goal, pack, i18n), ...curveFigure(goal, pack, i18n)];
}

function awardsFigure(goal: SoughtGoal, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const { offer, areas, nowSek, currentSek, provenance } = goal;
  if (offer === null) return [];
  // Of a scenario that pays as the baseline does, or as the rule found (which it is once added), its own column would
  // say the same twice.
  const differs = (from: readonly number[]) => currentSek?.some((sek, at) => sek !== from[at]) ?? false;
  const own = differs(nowSek) && differs(offer.awardsSek) ? currentSek : null;
  const { t, f } = i18n;
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const kronor = (id: string, title: string): Column => ({ id, title, kind: "kronor", decimals: 0 });
  const rows = areas
    .map(({ id }, at) => ({
      id,
      now: nowSek[at] as number,
      current: own === null ? [] : [own[at] as number],
      after: offer.awardsSek[at] as number,
    }))
    .sort((a, b) => b.after - b.now - (a.after - a.now));
  const changes = rows.map(({ now, after }) => after - now);
  const [least, most] = [Math.min(0, ...changes), Math.max(1, ...changes)];
  return [
    {
      id: t("goalSeek.table.file"),
      title: t("goalSeek.table.title"),
      words: sayGoal(goal, words),
      table: {
        id: t("goalSeek.table.file"),
        title: t("goalSeek.table.title"),
        columns: [
          { id: "area", title: t("goalSeek.table.area"), kind: "text" },
          kronor("now", t("goalSeek.table.now")),
          ...(own === null ? [] : [kronor("current", t("goalSeek.table.current"))]),
          kronor("after", t("goalSeek.table.after")),
          { ...kronor("change", t("goalSeek.table.change")), say: (value) => f.signed(value, 0) },
        ],
        rows: rows.map(({ id, now, current, after }) => ({
          id,
          cells: [words.names.area(id), now, ...current, after, after - now],
          bar: plainBar(after - now, least, most, after < now ? "--pot-2" : "--pot-1"),
        })),
      },
      notes: [],
      provenance,
      of: "scenario",
    },
  ];
}

function curveFigure(goal: SoughtGoal, pack: ProgrammePackage, i18n: I18n): Figure[] {
  const { one, levers, conditions, provenance } = goal;
  const [lever] = levers;
  if (one === null || lever === undefined) return [];
  const { t, f } = i18n;
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), f);
  const name = leverName(lever, words);
  const names = conditions.map((condition) => conditionName(condition, words));
  const title = t("goalSeek.curve.title", { lever: name });
  const value = (x: number) => leverValue(lever, x, words);
  return [
    {
      id: t("goalSeek.curve.file"),
      title,
      words: [],
      table: {
        id: t("goalSeek.curve.file"),
        title,
        columns: [
          { id: "value", title: t("goalSeek.curve.value"), kind: "number", say: value },
          ...names.map(
            (heading, at): Column => ({
              id: `condition-${at + 1}`,
              title: heading,
              kind: "kronor",
              decimals: 0,
              say: (kr) => f.signed(Math.round(kr), 0),
            }),
          ),
        ],
        rows: one.curve
          .filter((_, at) => at % 8 === 0)
          .map(({ x, margins }) => ({
            id: String(x),
            cells: [x, ...names.map((_, at) => margins?.[at] ?? null)],
            ...(margins === null && { detail: t("goalSeek.curve.notCarriedOut") }),
          })),
      },
      picture: {
        label: t("goalSeek.curve.picture", { lever: name }),
        draw: (width) =>
          marginCurveScene(
            {
              lines: names.map((line, at) => ({
                name: line,
                points: one.curve.map(({ x, margins }) =>
                  margins === null ? null : ([x, margins[at] as number] as const),
                ),
              })),
              pieces: one.pieces,
              from: lever.from,
              to: lever.to,
              now: lever.now,
              words: {
                holds: t("goalSeek.curve.holds"),
                now: t("goalSeek.curve.now"),
                madeUp: provenance === "illustrative" ? t("app.illustrative") : null,
              },
              sayX: (x) => leverTick(lever, x, words),
              sayY: f.sekShort,
            },
            width,
          ),
      },
      notes: [t("goalSeek.curve.note")],
      provenance,
      of: "scenario",
    },
  ];
}
