import type { Column, Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { bandLine, eventLine, lines, meanLine, type Projection } from "../../../model/project/projection.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { Target } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { endAfterStart } from "../money-of.ts";
import { placeIn } from "../projection-view.ts";
import { restsOnMadeUp } from "../sections/reading.ts";
import { peopleAtStart, shareAtStart } from "../sections/start-of.ts";
import type { YearMark, YearPicture } from "../sections/year-lines.ts";
import { errorOfShare, shareOfDraws, toldShare } from "./say-share.ts";
import { targetWords } from "./target-words.ts";

/** The way to one target: what the draws do, what is to be reached, in how many draws it is. */
export interface TargetView {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly picture: YearPicture;
  readonly table: Table;
  readonly notes: readonly string[];
}

type OwnTarget = NonNullable<ProgrammePackage["sections"]["targets"]>[number];

const ownTargetOf = ({ id }: Target, pack: ProgrammePackage): OwnTarget | undefined =>
  (pack.sections.targets ?? []).find((each) => each.id === id);

/** Whether a projection begins where a programme's own target counts from: else its years and people are others. */
const isFromStart = (own: OwnTarget | undefined, firstYear: number): boolean =>
  own !== undefined && own.fromYear === firstYear - 1;

/** Puts the way to a target together; null where it is not counted. `pack` with the names to show. */
export function targetView(
  target: Target & { readonly year?: number },
  projection: Projection,
  start: StartState,
  pack: ProgrammePackage,
  i18n: I18n,
): TargetView | null {
  const { events } = i18n.dictionary().outlook;
  const t = events.target;
  const { f } = i18n;
  const { facts, draws } = projection;
  if (!facts.events.includes(target.id)) return null;
  const place = placeIn(facts, target.area ?? null);
  const { role } = target;
  const isLevel = target.share !== undefined;
  const before = shareAtStart(start, role, place);
  const people = peopleAtStart(start, role, place);
  // School leavers are as many every year; adults may become more or fewer.
  const adults = role === "school" ? null : meanLine(projection, "adults", place);
  const turned = (share: number, at: number): number => {
    if (isLevel) return share;
    return adults === null ? (people * share) / before : share * (adults[at] as number);
  };
  const line = (number: number) => bandLine(projection, role, place, number).map(turned);
  const [low, mean, high] = [line(lines.p5), line(lines.mean), line(lines.p95)];
  // Draws are not kept whole of so many areas.
  if (mean.every(Number.isNaN)) return null;
  const shares = eventLine(projection, target.id, place);
  const years = Array.from({ length: facts.years }, (_, at) => facts.firstYear + at);
  const first = isLevel ? before : people;
  const title = targetWords(target, pack, i18n);
  const own = ownTargetOf(target, pack);
  const isOwnStart = isFromStart(own, facts.firstYear);
  const say = (value: number) => (isLevel ? f.percent(value, [0, 1]) : f.integer(Math.round(value)));
  const saidChange = (change: number) =>
    `${f.signed(change * 100, [0, 1])}${i18n.locale() === "sv" ? "\u00a0" : ""}%`;
  const change = target.change ?? 0;
  const goal = isLevel ? (target.share as number) : people * (1 + change);
  const goalName = isLevel ? say(goal) : t.peopleAndChange({ people: say(goal), change: saidChange(change) });
  const marks: YearMark[] = (isOwnStart ? (own?.observed ?? []) : []).map((seen) => {
    const counted = seen.people ?? people * (1 + seen.change);
    const amount = t.peopleAndChange({ people: say(counted), change: saidChange(seen.change) });
    return {
      name: t.observed({ year: f.year(seen.year), amount }),
      colour: "--mark",
      at: seen.year - facts.firstYear + 1,
      value: counted,
    };
  });
  return {
    id: target.id,
    title,
    sentences: sentencesOf(target, shares, draws, facts.firstYear, pack, i18n),
    picture: {
      title: own !== undefined ? t.counted : isLevel ? t.sharesTitle[role] : t.peopleTitle[role],
      years: [
        isOwnStart ? f.year(facts.firstYear - 1) : i18n.dictionary().outlook.mobility.start,
        ...years.map((year) => f.year(year)),
      ],
      end: endAfterStart(facts, place, i18n),
      lines: [{ name: t.mean, colour: "--pot-1", isStrong: true, values: [first, ...mean] }],
      band: {
        low: [first, ...low],
        high: [first, ...high],
        colour: "--pot-1",
        isHatched: restsOnMadeUp(facts),
      },
      marks: marks.filter(({ at }) => at <= facts.years),
      goal: { name: t.goal({ amount: goalName }), value: goal },
      hasZero: !isLevel,
      say,
    },
    table: {
      id: `target-${target.id.replace(/[^a-z0-9]+/gi, "-")}`,
      title: t.table({ target: title }),
      columns: [
        { id: "year", title: events.year, kind: "year" },
        {
          id: "met",
          title: events.shareOf({ event: t.met }),
          kind: "share",
          say: (share) => shareOfDraws(share, i18n),
        },
        {
          id: "error",
          title: events.errorOf({ event: t.met }),
          kind: "number",
          decimals: 2,
          say: (error) => `±${f.number(error, [1, 1])}`,
        },
        ...(["low", "mean", "high"] as const).map(
          (id): Column =>
            isLevel
              ? { id, title: t[id], kind: "share", say }
              : { id, title: t.peopleOf({ end: t[id] }), kind: "number", decimals: 0, say },
        ),
      ],
      rows: years.map((year, at) => ({
        id: String(year),
        cells: [
          year,
          shares[at] as number,
          100 * errorOfShare(shares[at] as number, draws),
          ...[low, mean, high].map((each) => each[at] as number),
        ],
      })),
    },
    notes: [t.band, events.share({ draws: f.integer(draws) })],
  };
}

function sentencesOf(
  target: Target & { readonly year?: number },
  shares: readonly number[],
  draws: number,
  firstYear: number,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const t = i18n.dictionary().outlook.events.target;
  const { f } = i18n;
  const own = ownTargetOf(target, pack);
  const isOwnStart = isFromStart(own, firstYear);
  const wanted = target.year ?? (isOwnStart ? (own?.toYear ?? null) : null);
  const last = firstYear + shares.length - 1;
  const told = (year: number): string => {
    const share = shares[year - firstYear] as number;
    return t.reached({ year: f.year(year), share: toldShare(share, draws, i18n) });
  };
  const sentences: string[] = [];
  if (wanted !== null && wanted >= firstYear && wanted <= last) sentences.push(told(wanted));
  else if (wanted !== null)
    sentences.push(t.outside({ year: f.year(wanted), first: f.year(firstYear), last: f.year(last) }));
  if (wanted !== last) sentences.push(told(last));
  if (own !== undefined && !isOwnStart)
    sentences.push(
      t.otherStart({
        from: f.year(own.fromYear),
        first: f.year(own.fromYear + 1),
        start: f.year(firstYear - 1),
      }),
    );
  if (own !== undefined) sentences.push(i18n.text(own.note));
  return sentences;
}
