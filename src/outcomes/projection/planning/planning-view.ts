import type { I18n } from "../../../i18n/i18n.tsx";
import { bandAt, everywhere, type Projection } from "../../../model/project/projection.ts";
import { chanceOfPost, chanceOfReaching, sumThatHolds } from "../../../model/project/read-followed.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { possibleYears } from "../events/possible-years.ts";
import { toldShare } from "../events/say-share.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import type { PlanningWishes } from "./planning-state.ts";

/** The sum that stands there at first is round: nobody asks for kronor. */
const presetStepSek = 10_000;

/** Numbers to plan by, of one place in one year. */
export interface PlanningView {
  readonly lead: string;
  /** The years with money. */
  readonly years: readonly number[];
  readonly year: number;
  /** The sum that holds in nine draws of ten, in kronor. */
  readonly sumSek: number;
  readonly holds: string;
  /** The sum that is to be reached, in kronor. */
  readonly wantedSek: number;
  readonly reaches: string;
  /** Whether a post can be paid, or what is lacking to tell. */
  readonly post: readonly string[];
}

/**
 * What draws say of one place's money: `area` null is all together, `awardSek` its award of today. Null where no
 * money is paid in these years or no draws were kept. `pack`: with the names to show.
 */
export function planningView(
  projection: Projection,
  area: string | null,
  awardSek: number | null,
  wishes: PlanningWishes,
  pack: ProgrammePackage,
  i18n: I18n,
): PlanningView | null {
  const t = i18n.dictionary().ahead.planning;
  const { f } = i18n;
  const { facts, followed } = projection;
  if (followed === undefined) return null;
  const place = area === null ? everywhere(facts) : placeIn(facts, area);
  const years = possibleYears("nothing", facts, place, true);
  const isUncertain = (year: number) => {
    const { p5, p95 } = bandAt(projection, "award", place, year - facts.firstYear);
    return p5 !== p95;
  };
  const year = years.find((each) => each === wishes.year) ?? years.find(isUncertain) ?? years.at(-1);
  if (year === undefined) return null;
  const at = year - facts.firstYear;
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const said = f.year(year);
  const sumSek = Math.floor(sumThatHolds(projection, place, at));
  const wantedSek = wishes.sek ?? Math.round((awardSek ?? sumSek) / presetStepSek) * presetStepSek;
  const told = (share: number) => toldShare(share, followed.draws, i18n);
  return {
    lead: t.lead({
      where: placeName({ area, name }, pack, i18n),
      draws: f.integer(followed.draws),
    }),
    years,
    year,
    sumSek,
    holds:
      sumSek > 0
        ? t.holds({ year: said, sum: f.sekMillions(sumSek, [1, 2]) })
        : t.holdsNothing({ year: said }),
    wantedSek,
    reaches: t.reaches({ share: told(chanceOfReaching(projection, place, at, wantedSek)) }),
    post: postSentences(projection, place, year, wishes.postSek, told, i18n),
  };
}

function postSentences(
  projection: Projection,
  place: number,
  year: number,
  costSek: number | null,
  told: (share: number) => string,
  i18n: I18n,
): string[] {
  const t = i18n.dictionary().ahead.planning;
  const { firstYear, years } = projection.facts;
  if (year === firstYear + years - 1) return [t.postNoYear({ year: i18n.f.year(year) })];
  const lead = t.postLead({ first: i18n.f.year(year), second: i18n.f.year(year + 1) });
  if (costSek === null) return [lead, t.postUnknown];
  return [lead, t.postPaid({ share: told(chanceOfPost(projection, place, year - firstYear, costSek)) })];
}
