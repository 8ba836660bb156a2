import type { Figure } from "../../figure/figure.ts";
import type { Cell } from "../../figure/table.ts";
import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { type Names, namesOf } from "../../i18n/names.ts";
import { sayFault } from "../../i18n/say-fault.ts";
import type { Programme } from "../../model/programme.ts";
import { type AwardInterval, roundingIntervals, roundingSteps } from "../../model/rounding-interval.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { factFigure, figureColumn, numberCell, wordColumn } from "./fact-figure.ts";

/** What rounding in the source leaves open. */
export interface RoundingView {
  readonly sentences: readonly string[];
  /** Null where the awards at the ends cannot be worked out; the sentences then say why. */
  readonly figure: Figure | null;
}

/** Every award with the range that its own rounded figures leave, by exact allocations. `programme`: with the user's changes. */
export function roundingView(
  rule: Rule,
  programme: Programme,
  pack: ProgrammePackage,
  i18n: I18n,
): RoundingView {
  const t = i18n.dictionary().programme.rounding;
  const { f } = i18n;
  const names = namesOf(pack, i18n.locale());
  const steps = [...new Set(roundingSteps(programme).values())];
  const step = steps.length === 1 ? (steps[0] as number) : null;
  const sentences =
    step === null
      ? [t.several]
      : [
          t.step({ step: f.ppUnsigned(step) }),
          t.change({ change: f.ppUnsigned(step), most: f.number(step * 200) }),
        ];
  const found = roundingIntervals(rule, programme);
  if (!found.ok) {
    const { faults, faultWords } = i18n.dictionary();
    const why = sayFault(found.error, { locale: i18n.locale(), faults, faultWords }, names);
    return { sentences: [...sentences, t.failed({ why })], figure: null };
  }
  const rows = [...found.value].sort((a, b) =>
    byName({ name: names.area(a.area) }, { name: names.area(b.area) }),
  );
  const most = Math.max(1, ...rows.map(({ mostSek }) => mostSek));
  const kronor = (sek: number): Cell => numberCell(sek, f.integer(sek));
  const changes = changeRanges(rule, programme, step);
  const table = {
    id: "rounding",
    title: t.table,
    columns: [
      wordColumn("area", i18n.dictionary().programme.area),
      ...(changes === null
        ? []
        : [figureColumn("change", t.columns.change), figureColumn("may", t.columns.may)]),
      figureColumn("award", t.columns.award),
      figureColumn("least", t.columns.least),
      figureColumn("most", t.columns.most),
    ],
    rows: rows.map((row) => ({
      id: row.area,
      cells: [
        names.area(row.area),
        ...changeCells(changes?.get(row.area), changes !== null, i18n),
        kronor(row.awardSek),
        kronor(row.leastSek),
        kronor(row.mostSek),
      ],
      bar: {
        parts: [{ from: row.leastSek / most, to: row.mostSek / most, colour: "--pot-1", isVague: false }],
        marks: [row.awardSek / most],
        zero: 0,
        isRange: true,
      },
    })),
  };
  const words = [...sentences, widestSentence(rows, names, i18n)];
  const figure = factFigure(
    {
      table,
      words,
      notes: [t.how, t.notTogether],
      origin: t.origin,
      provenance: programme.ruleProvenance === "illustrative" ? "illustrative" : "published-rounded",
      of: "scenario",
    },
    i18n,
  );
  return { sentences: words, figure };
}

/** Whose range is widest, and how wide; ranges that are written alike are told together. */
function widestSentence(rows: readonly AwardInterval[], names: Names, i18n: I18n): string {
  const t = i18n.dictionary().programme.rounding;
  const wide = ({ leastSek, mostSek }: AwardInterval) => mostSek - leastSek;
  const written = ({ leastSek, mostSek }: AwardInterval) =>
    [i18n.f.sekMillions(leastSek), i18n.f.sekMillions(mostSek)] as const;
  const widest = [...rows].sort((a, b) => wide(b) - wide(a))[0];
  if (widest === undefined || wide(widest) === 0) return t.nothing;
  const [least, most] = written(widest);
  const alike = rows.filter((row) => written(row)[0] === least && written(row)[1] === most).length;
  return alike > 1
    ? t.widestMany({ count: i18n.f.integer(alike), least, most })
    : t.widest({ name: names.area(widest.area), least, most });
}

/** Change of each area in the first pot that pays for improvement; null where none does, or steps differ. */
function changeRanges(
  rule: Rule,
  programme: Programme,
  step: number | null,
): ReadonlyMap<string, { readonly change: number; readonly give: number }> | null {
  const criterion = rule.pots
    .map((pot) => pot.criterion)
    .find((each) => each.kind === "improvement" || "improvement" in each);
  if (criterion === undefined || step === null) return null;
  const window =
    criterion.kind === "improvement" ? criterion : "improvement" in criterion ? criterion.improvement : null;
  if (window === null) return null;
  const own = programme.observations.filter(({ indicator }) => indicator === window.indicator);
  const direction = programme.indicators.find(({ id }) => id === window.indicator)?.direction ?? 1;
  return new Map(
    programme.areas.flatMap(({ id }) => {
      const mean = (years: readonly number[]) => {
        const seen = years.map((year) => own.find((each) => each.area === id && each.year === year));
        return {
          value: seen.reduce((sum, each) => sum + (each?.value ?? Number.NaN), 0) / years.length,
          give:
            (seen.filter((each) => each?.provenance === "published-rounded").length * step) /
            2 /
            years.length,
        };
      };
      const [before, after] = [mean(window.from), mean(window.to)];
      const change = direction * (after.value - before.value);
      return Number.isNaN(change) ? [] : [[id, { change, give: before.give + after.give }] as const];
    }),
  );
}

function changeCells(
  found: { readonly change: number; readonly give: number } | undefined,
  isShown: boolean,
  i18n: I18n,
): Cell[] {
  if (!isShown) return [];
  if (found === undefined) return ["–", "–"];
  const points = (share: number) => i18n.f.signed(Number((share * 100).toFixed(6)), [0, 2]);
  const t = i18n.dictionary().programme.rounding;
  return [
    numberCell(Number((found.change * 100).toFixed(6)), points(found.change)),
    t.range({ least: points(found.change - found.give), most: points(found.change + found.give) }),
  ];
}
