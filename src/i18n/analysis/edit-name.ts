import type { Limit } from "../../model/rule/limit.ts";
import type { Player } from "../../scenario/analysis/player.ts";
import type { Edit } from "../../scenario/differences.ts";
import type { AnalysisWords } from "./analysis-words.ts";
import { isPartMeasure, quotedLimit } from "./limit-sentence.ts";

/** What a change is divided among in a few words: an edit, or the edits of a part together. `limits`: floors and caps by their own words. */
export function playerName(
  [first, ...others]: Player,
  words: AnalysisWords,
  limits: readonly Limit[],
): string {
  if (others.length === 0) return editName(first, words, limits);
  const t = words.texts.attribution.editNames;
  return t.together({ what: partName(first, words), count: others.length + 1 });
}

function partName(edit: Edit, { texts, names }: AnalysisWords): string {
  const t = texts.attribution.editNames;
  switch (edit.kind) {
    case "rule":
      return edit.path[0] === "budgetSek" || edit.path[0] === "reserveSek"
        ? t.money
        : (ruleParts(t)[edit.path[0] ?? ""] ?? edit.path[0] ?? "");
    case "observation":
      return t.figures({ indicator: names.indicatorTitle(edit.indicator) });
    case "nation":
      return t.place({ area: t.nation, what: names.indicator(edit.indicator) });
    case "attribute":
      return names.attributeTitle(edit.attribute);
    case "area":
      return t.areas;
    case "indicator":
      return t.indicators;
    default:
      return t.lastAwards;
  }
}

type Texts = AnalysisWords["texts"]["attribution"]["editNames"];

const ruleParts = (t: Texts): Readonly<Record<string, string>> => ({
  budgetSek: t.budgetSek,
  reserveSek: t.reserveSek,
  selection: t.selection,
  unpaid: t.unpaid,
  rounding: t.rounding,
  limits: t.limits,
  pots: t.pots,
  areaYears: t.areaYears,
  conditions: t.conditions,
});

/** An edit in a few words: what it changes, and from what to what where that is a number. */
export function editName(edit: Edit, words: AnalysisWords, limits: readonly Limit[]): string {
  const { names, f, texts } = words;
  const t = texts.attribution.editNames;
  switch (edit.kind) {
    case "rule":
      return ruleEditName(edit, words, limits);
    case "observation": {
      const what = `${names.indicator(edit.indicator)} ${f.year(edit.year)}`;
      const place = t.place({ area: names.area(edit.area), what });
      const share = (figure: typeof edit.before) => (figure === null ? "–" : f.percent(figure.value, [0, 2]));
      return t.change({ what: place, before: share(edit.before), after: share(edit.after) });
    }
    case "nation": {
      const what = t.place({
        area: t.nation,
        what: `${names.indicator(edit.indicator)} ${f.year(edit.year)}`,
      });
      const share = (value: number | null) => (value === null ? "–" : f.percent(value, [0, 2]));
      return t.change({ what, before: share(edit.before), after: share(edit.after) });
    }
    case "attribute": {
      const what = t.place({ area: names.area(edit.area), what: names.attribute(edit.attribute) });
      return t.change({ what, before: numberOf(edit.before, words), after: numberOf(edit.after, words) });
    }
    case "lastAward": {
      const what = t.lastAward({ area: names.area(edit.area) });
      return t.change({ what, before: numberOf(edit.before, words), after: numberOf(edit.after, words) });
    }
    case "area":
    case "indicator": {
      const of = edit.after ?? edit.before;
      const what = of === null ? "" : "name" in of ? of.name : of.title;
      return edit.before === null ? t.added({ what }) : t.removed({ what });
    }
    default:
      return edit.kind;
  }
}

function ruleEditName(
  { path, value, before }: Extract<Edit, { kind: "rule" }>,
  words: AnalysisWords,
  limits: readonly Limit[],
): string {
  const { names, texts, f } = words;
  const t = texts.attribution.editNames;
  const [field = "", member, ...rest] = path;
  const inner = rest.filter((step) => step !== "criterion" && step !== "improvement").join(" ");
  let what = ruleParts(t)[field] ?? path.join(".");
  let isPart = false;
  if (field === "pots" && member !== undefined) {
    const pot = names.pot(member);
    if (rest.length === 0) return wholeMember(t.pot({ pot }), value, before, t);
    const isWhole = rest[0] !== "weight" && inner === "";
    what = isWhole
      ? t.criterion({ pot })
      : t.potField({ pot, field: rest[0] === "weight" ? t.weight : inner });
  } else if (field === "limits" && member !== undefined) {
    const limit = limits.find(({ id }) => id === member);
    const named = limit === undefined ? t.limits : t[limit.bound]({ limit: quotedLimit(limit, words) });
    if (rest.length === 0) return wholeMember(named, value, before, t);
    what = named;
    isPart = inner === "value" && limit !== undefined && isPartMeasure(limit.measure);
  }
  const written = (of: number) => (isPart ? f.percent(of, [0, 2]) : numberOf(of, words));
  const said = (of: unknown) => (typeof of === "number" ? written(of) : undefined);
  const [was, now] = [said(before), said(value)];
  return was === undefined && now === undefined
    ? what
    : t.change({ what, before: was ?? "–", after: now ?? "–" });
}

const wholeMember = (what: string, value: unknown, before: unknown, t: Texts): string =>
  value === undefined ? t.removed({ what }) : before === undefined ? t.added({ what }) : what;

const numberOf = (value: number | null, { f }: AnalysisWords): string =>
  value === null ? "–" : f.number(value, [0, 4]);
