import type { Table } from "../../../figure/table.ts";
import type { TimeLanes } from "../../../figure/time-lanes.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { yearsInWords } from "../../../i18n/names.ts";
import type { ProjectionFacts } from "../../../model/project/projection.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { lastYearOf } from "../money-of.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";
import { type Kronor, kronorOf, placesOf } from "./award-kronor.ts";
import { lanesOf } from "./award-lanes.ts";
import { type AwardPlan, awardPlan } from "./award-plan.ts";
import { tableOf } from "./award-years.ts";

/** When one award is measured, published, paid and used: lanes, sentences, and a table of all years. */
export interface TimelineView {
  /** Years to choose from; empty where nothing is paid in the years projected. */
  readonly years: readonly number[];
  readonly year: number;
  readonly sentences: readonly string[];
  readonly lanes: TimeLanes | null;
  readonly table: Table | null;
  readonly notes: readonly string[];
}

/** Puts the timeline together for one area, or (`area` null) for all together. `wanted`: the year of the award; the first there is where it pays nothing. */
export function timelineView(
  reading: Reading,
  area: string | null,
  wanted: number | null,
  rule: Rule,
  pack: ProgrammePackage,
  i18n: I18n,
): TimelineView {
  const { facts } = reading;
  const years = facts.paidYears;
  const [first] = years;
  if (first === undefined)
    return {
      years,
      year: facts.firstYear,
      sentences: [
        isListed(rule, facts)
          ? i18n.dictionary().outlook.timeline.noPayment
          : i18n.dictionary().rule.calendar.timeline.noYear,
      ],
      lanes: null,
      table: null,
      notes: [],
    };
  const year = wanted !== null && years.includes(wanted) ? wanted : first;
  const places = placesOf(reading, area, rule);
  const kronor = kronorOf(reading, area, places);
  const [only] = area === null ? [] : places;
  const plan = awardPlan(rule, facts, year, only && { conditions: only.conditions, paid: only.paid(year) });
  const t = i18n.dictionary().outlook.timeline;
  return {
    years,
    year,
    sentences: [
      ...sentencesOf(plan, kronor(year), rule, i18n),
      ...endSentences(reading, area, rule, plan, i18n),
    ],
    lanes: lanesOf(plan, kronor(year), i18n),
    table: tableOf(reading, area, years, kronor, rule, pack, i18n),
    notes: [
      ...(plan.measured.length === 0 ? [] : [t.unpublished]),
      reading.draws === null ? t.expected : t.means,
      ...(reading.draws !== null && places.some(({ conditions }) => conditions.preFinancedSek !== undefined)
        ? [t.advancedOfMeans]
        : []),
    ],
  };
}

/** Whether any year projected is one that the rule pays in. */
const isListed = ({ schedule }: Rule, { firstYear, years }: ProjectionFacts): boolean =>
  schedule === undefined || schedule.some(({ year }) => year >= firstYear && year < firstYear + years);

function sentencesOf(plan: AwardPlan, kronor: Kronor, rule: Rule, i18n: I18n): string[] {
  const t = i18n.dictionary().outlook.timeline;
  const { f } = i18n;
  const year = f.year(plan.year);
  const month = i18n.dictionary().rule.months[plan.month - 1] ?? "";
  const isKnown = Number.isFinite(kronor.award);
  const money = (sek: number) => f.sekMillions(Math.round(sek));
  const rests =
    plan.measured.length === 0
      ? t.readsNothing
      : `${t.rests({ year, years: yearsInWords(f, plan.measured) })} ${
          plan.firstChanged === null
            ? i18n.dictionary().rule.calendar.timeline.noneLater({ year })
            : plan.firstChanged === plan.year
              ? t.sameYear
              : t.tooLate({ year, changed: f.year(plan.firstChanged) })
        }`;
  const used = [
    ...(plan.now > 0 || kronor.now > 0.5
      ? [(plan.isAdvanced ? t.usedAhead : t.usedNow)({ money: money(kronor.now) })]
      : []),
    ...(plan.next > 0 ? [t.usedNext({ money: money(kronor.next), year: f.year(plan.year + 1) })] : []),
    ...(plan.lost > 0 || kronor.lost > 0.5 ? [t.isLost({ money: money(kronor.lost) })] : []),
  ];
  return [
    rests,
    [
      isKnown ? t.paid({ money: money(kronor.award), month, year }) : t.paidUnknown({ month, year }),
      ...(plan.isMonthGiven ? [] : [t.monthAssumed]),
      ...(isKnown && kronor.notTakenUp > 0.5 ? [t.notTakenUp({ money: money(kronor.notTakenUp) })] : []),
      ...(isKnown ? [t.used({ parts: f.list(used) })] : []),
      ...(rule.conditions?.carryShare === undefined && plan.next > 0 ? [t.carryAssumed] : []),
    ].join(" "),
  ];
}

/** When the money ends, and what still waits then. */
function endSentences(
  { facts, line }: Reading,
  area: string | null,
  rule: Rule,
  { next }: AwardPlan,
  i18n: I18n,
): string[] {
  const t = i18n.dictionary().rule.calendar.picture;
  const { f } = i18n;
  const place = placeIn(facts, area);
  const last = lastYearOf(facts, place);
  if (last === null) return [];
  const year = f.year(last);
  const waiting =
    area === null && rule.unpaid === "carryOver" ? line("unpaid", place)[last - facts.firstYear] : 0;
  return [
    next > 0 ? t.end({ year, used: f.year(last + 1) }) : t.ended({ year }),
    ...(waiting !== undefined && waiting > 0.5
      ? [t.waits({ amount: f.sekMillions(Math.round(waiting), [0, 3]), year })]
      : []),
  ];
}
