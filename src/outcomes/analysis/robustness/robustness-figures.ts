import type { Figure } from "../../../figure/figure.ts";
import { intervalScene } from "../../../figure/interval-scene.ts";
import type { Column } from "../../../figure/table.ts";
import { type AnalysisWords, analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import type { RuleNames } from "../../../i18n/analysis/rule-name.ts";
import { sayRobustness, sourceName } from "../../../i18n/analysis/say-robustness.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { CriterionId } from "../../../model/analysis/robustness/robustness-input.ts";
import type { CriterionStandings } from "../../../model/analysis/robustness/summarise.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { RobustnessAnswer } from "../../../scenario/analysis/robustness-question.ts";

/** Robustness as figures: every rule by every measure, each measure with its range, and what decides between the best rules. */
export function robustnessFigures(
  answer: RobustnessAnswer,
  nameOf: RuleNames,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure[] {
  const words = analysisWords(pack, i18n.locale(), i18n.dictionary(), i18n.f);
  const method = i18n.t("robustness.method", {
    futures: i18n.f.integer(answer.draws),
    years: String(answer.years),
    seed: String(answer.seed),
  });
  return [
    overviewFigure(answer, nameOf, words, i18n, method),
    ...answer.standings.map((standings) => criterionFigure(answer, standings, nameOf, i18n, method)),
    ...driversFigure(answer, nameOf, words, i18n),
  ];
}

const columnOf = (criterion: CriterionId, id: string, title: string): Column =>
  criterion === "need" ? { id, title, kind: "share" } : { id, title, kind: "kronor", decimals: 0 };

function overviewFigure(
  answer: RobustnessAnswer,
  nameOf: RuleNames,
  words: AnalysisWords,
  { t }: I18n,
  method: string,
): Figure {
  const title = t("robustness.overview.title");
  return {
    id: t("robustness.overview.file"),
    title,
    words: sayRobustness(answer, nameOf, words),
    table: {
      id: t("robustness.overview.file"),
      title,
      columns: [
        { id: "rule", title: t("robustness.table.rule"), kind: "text" },
        ...answer.standings.map(({ criterion }) =>
          columnOf(criterion, criterion, t(`robustness.criteria.${criterion}`)),
        ),
      ],
      rows: answer.rules.map((rule, at) => ({
        id: rule,
        cells: [nameOf(rule), ...answer.standings.map(({ rules }) => rules[at]?.mean ?? null)],
        isCurrent: rule === answer.current,
      })),
    },
    notes: answer.standings.map(
      ({ criterion }) => `${t(`robustness.criteria.${criterion}`)}: ${t(`robustness.note.${criterion}`)}`,
    ),
    method: [method],
    provenance: answer.provenance,
    of: "workspace",
  };
}

function criterionFigure(
  { provenance, current }: RobustnessAnswer,
  { criterion, rules }: CriterionStandings,
  nameOf: RuleNames,
  { t, f }: I18n,
  method: string,
): Figure {
  const title = t(`robustness.criteria.${criterion}`);
  const id = `${t("robustness.table.file")}-${criterion}`;
  const value = (name: string, heading: string) => columnOf(criterion, name, heading);
  const rank = (name: string, heading: string): Column => ({
    id: name,
    title: heading,
    kind: "number",
    decimals: 2,
    say: (of) => f.number(of, [0, 1]),
  });
  return {
    id,
    title,
    words: [],
    table: {
      id,
      title,
      columns: [
        { id: "rule", title: t("robustness.table.rule"), kind: "text" },
        value("mean", t("robustness.table.mean")),
        { ...value("error", t("robustness.table.error")), isFileOnly: true },
        value("low", t("robustness.table.low")),
        { ...value("median", t("robustness.table.median")), isFileOnly: true },
        value("high", t("robustness.table.high")),
        rank("rank", t("robustness.table.rank")),
        rank("rank-low", t("robustness.table.rankLow")),
        rank("rank-high", t("robustness.table.rankHigh")),
        { id: "best", title: t("robustness.table.best"), kind: "share", say: (of) => f.percent(of, 0) },
        value("regret", t("robustness.table.regret")),
      ],
      rows: rules.map((each) => ({
        id: each.rule,
        cells: [
          nameOf(each.rule),
          each.mean,
          each.error,
          each.p5,
          each.p50,
          each.p95,
          each.rank,
          each.rankP5,
          each.rankP95,
          each.best,
          each.worstRegret,
        ],
        isCurrent: each.rule === current,
      })),
    },
    picture: {
      label: t("robustness.picture", { criterion: title }),
      draw: (width) =>
        intervalScene(
          {
            rows: rules.map(({ rule, p5, p50, p95 }) => ({
              id: rule,
              name: nameOf(rule),
              low: p5,
              high: p95,
              dot: p50,
              mark: null,
            })),
            fromZero: true,
            words: {
              range: t("robustness.table.range"),
              dot: t("robustness.table.dot"),
              mark: null,
              madeUp: provenance === "illustrative" ? t("app.illustrative") : null,
            },
            say: criterion === "need" ? (of) => f.percent(of, 0) : f.sekShort,
          },
          width,
        ),
    },
    notes: [t(`robustness.note.${criterion}`)],
    method: [method],
    provenance,
    of: "workspace",
  };
}

function driversFigure(
  answer: RobustnessAnswer,
  nameOf: RuleNames,
  words: AnalysisWords,
  { t }: I18n,
): Figure[] {
  const { drivers, provenance } = answer;
  const known = (drivers ?? []).filter((each) => each.drivers !== null);
  if (known.length === 0) return [];
  const title = t("robustness.driverTable.title");
  const share = (id: string, heading: string): Column => ({ id, title: heading, kind: "share" });
  return [
    {
      id: t("robustness.driverTable.file"),
      title,
      words: [],
      table: {
        id: t("robustness.driverTable.file"),
        title,
        columns: [
          { id: "between", title: t("robustness.driverTable.between"), kind: "text" },
          { id: "source", title: t("robustness.driverTable.source"), kind: "text" },
          share("first", t("robustness.driverTable.first")),
          share("first-error", t("robustness.driverTable.firstError")),
          share("total", t("robustness.driverTable.total")),
          share("total-error", t("robustness.driverTable.totalError")),
        ],
        rows: known.flatMap(({ criterion, leader, next, drivers: own }) =>
          (own ?? []).map((driver) => ({
            id: `${criterion}-${driver.source}`,
            cells: [
              t("robustness.driverTable.pair", {
                criterion: t(`robustness.criteria.${criterion}`),
                leader: nameOf(leader),
                next: nameOf(next),
              }),
              sourceName(driver.source, words),
              driver.first,
              driver.firstError,
              driver.total,
              driver.totalError,
            ],
          })),
        ),
      },
      notes: [t("robustness.driverNote", { pairs: answer.pairs })],
      provenance,
      of: "workspace",
    },
  ];
}
