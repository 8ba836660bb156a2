import type { Column, Table } from "../../../figure/table.ts";
import type { TimeLane, TimeLanes } from "../../../figure/time-lanes.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { yearsInWords } from "../../../i18n/names.ts";
import { timingOf } from "../../../model/payment-timing.ts";
import type { ProjectionFacts } from "../../../model/project/projection.ts";
import { type AreaConditions, conditionsByArea } from "../../../model/rule/area-conditions.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { lastYearOf } from "../money-of.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";
import { type AwardPlan, awardPlan } from "./award-plan.ts";

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

/** Kronor of a year's award; NaN where only draws can tell. */
interface Kronor {
  readonly award: number;
  readonly notTakenUp: number;
  readonly now: number;
  readonly next: number;
  readonly lost: number;
  readonly own: number;
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

/** Areas that are paid alike: one, or all together where no conditions differ. */
interface PaidPlace {
  readonly conditions: AreaConditions;
  /** Kronor awarded in a year, and what of them is paid. */
  award(year: number): number;
  paid(year: number): number;
}

/** The places whose kronor make up those of an area, or of all together. */
function placesOf({ facts, line }: Reading, area: string | null, { conditions = {} }: Rule): PaidPlace[] {
  const own = conditionsByArea(conditions, facts.areas);
  const everywhere = facts.areas.length;
  const at = area === null ? everywhere : facts.areas.findIndex(({ id }) => id === area);
  const isAlike = conditions.local === undefined;
  const places = at < everywhere ? [at] : isAlike ? [everywhere] : facts.areas.map((_, i) => i);
  return places.map((place) => {
    const mine = own[place] ?? conditions;
    const awards = line("award", place);
    const award = (year: number) => awards[year - facts.firstYear] as number;
    return { conditions: mine, award, paid: (year) => award(year) * (mine.takeUp ?? 1) };
  });
}

function kronorOf(reading: Reading, area: string | null, places: readonly PaidPlace[]) {
  const place = placeIn(reading.facts, area);
  const lost = reading.line("lost", place);
  const own = reading.line("ownMoney", place);
  const sum = (of: (each: PaidPlace) => number) => places.reduce((total, each) => total + of(each), 0);
  return (year: number): Kronor => {
    const at = year - reading.facts.firstYear;
    const awarded = sum((each) => each.award(year));
    const used = (part: "now" | "next") =>
      sum((each) => each.paid(year) * timingOf(each.conditions, each.paid(year))[part]);
    return {
      award: awarded,
      notTakenUp: awarded - sum((each) => each.paid(year)),
      now: used("now"),
      next: used("next"),
      lost: Number.isFinite(awarded) ? (lost[at] as number) : Number.NaN,
      own: Number.isFinite(awarded) ? (own[at] as number) : Number.NaN,
    };
  };
}

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

function lanesOf(plan: AwardPlan, kronor: Kronor, i18n: I18n): TimeLanes {
  const t = i18n.dictionary().outlook.timeline;
  const { f } = i18n;
  const paidAt = plan.year + (plan.month - 0.5) / 12;
  const end = plan.year + 1;
  const [firstRead, lastRead] = [plan.measured[0], plan.measured.at(-1)];
  const money = (sek: number) => (Number.isFinite(sek) ? { text: f.sekMillions(Math.round(sek)) } : {});
  const firstYear = Math.max(Math.min(firstRead ?? plan.year, plan.year), plan.year - 6);
  const knownFrom = Math.min((lastRead ?? plan.year) + 1, paidAt - 0.1);
  const lanes: TimeLane[] = [
    ...(lastRead === undefined
      ? []
      : [
          {
            label: t.lanes.measured,
            stretches: plan.measured
              .filter((year) => year >= firstYear)
              .map((year) => ({ from: year, to: year + 1, colour: "--pot-1" })),
            moments: [],
          },
          {
            label: t.lanes.published,
            stretches: [{ from: knownFrom, to: paidAt, colour: "--pot-1", isOpen: true }],
            moments: [],
          },
        ]),
    { label: t.lanes.paid, stretches: [], moments: [paidAt], ...money(kronor.award) },
    ...(plan.now > 0 || kronor.now > 0.5
      ? [
          {
            label: plan.isAdvanced ? t.lanes.ahead : t.lanes.now,
            stretches: [
              {
                from: plan.isAdvanced ? plan.year : paidAt,
                to: end,
                colour: plan.isAdvanced ? "--pot-2" : "--pot-3",
              },
            ],
            moments: [],
            ...money(kronor.now),
          },
        ]
      : []),
    ...(plan.next > 0
      ? [
          {
            label: t.lanes.next,
            stretches: [{ from: end, to: end + 1, colour: "--pot-3" }],
            moments: [],
            ...money(kronor.next),
          },
        ]
      : []),
    ...(plan.lost > 0 || kronor.lost > 0.5
      ? [{ label: t.lanes.lost, stretches: [], moments: [], losses: [end], ...money(kronor.lost) }]
      : []),
  ];
  return { firstYear, years: end + 1 - firstYear, sayYear: f.year, lanes };
}

interface MoneyColumn {
  readonly id: keyof Kronor;
  isShown(all: readonly Kronor[]): boolean;
}

const isAny =
  (id: keyof Kronor) =>
  (all: readonly Kronor[]): boolean =>
    all.some((kronor) => kronor[id] > 0.5);

const moneyColumns: readonly MoneyColumn[] = [
  { id: "award", isShown: () => true },
  { id: "notTakenUp", isShown: isAny("notTakenUp") },
  { id: "now", isShown: isAny("now") },
  { id: "next", isShown: () => true },
  { id: "lost", isShown: isAny("lost") },
  { id: "own", isShown: isAny("own") },
];

function tableOf(
  reading: Reading,
  area: string | null,
  years: readonly number[],
  kronor: (year: number) => Kronor,
  rule: Rule,
  pack: ProgrammePackage,
  i18n: I18n,
): Table {
  const t = i18n.dictionary().outlook.timeline;
  const { f } = i18n;
  const shown = moneyColumns.filter((column) => column.isShown(years.map(kronor)));
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const columns: Column[] = [
    { id: "year", title: t.columns.year, kind: "year" },
    { id: "measured", title: t.columns.measured, kind: "text" },
    ...shown.map(({ id }): Column => ({ id, title: t.columns[id], kind: "kronor", decimals: 0 })),
  ];
  return {
    id: "timeline",
    title: t.table({ where: placeName({ area, name }, pack, i18n) }),
    columns,
    rows: years.map((year) => {
      const { measured } = awardPlan(rule, reading.facts, year);
      return {
        id: String(year),
        cells: [
          year,
          measured.length === 0 ? "–" : yearsInWords(f, measured),
          ...shown.map(({ id }) => Math.round(kronor(year)[id])),
        ],
      };
    }),
  };
}
