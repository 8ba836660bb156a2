/** What a projection follows year by year with bands, per area and for all areas together. */
export const bandSeries = [
  /** Kronor awarded. */
  "award",
  /** Kronor of awards used this year. */
  "spent",
  /** Shares of adults in work and on assistance, and of school leavers eligible, with the programme. */
  "employment",
  "assistance",
  "school",
  /** The same without it. */
  "employmentWithout",
  "assistanceWithout",
  "schoolWithout",
  /** With minus without, persons. */
  "jobsEffect",
  "assistanceEffect",
  "pupilsEffect",
  /** Of those who lived here at the start, wherever they live now: shares, with and without. */
  "residentsEmployment",
  "residentsAssistance",
  "residentsEmploymentWithout",
  "residentsAssistanceWithout",
  /** With minus without, persons. */
  "residentsJobsEffect",
  "residentsAssistanceEffect",
] as const;
export type BandSeries = (typeof bandSeries)[number];

/** What is kept as a mean alone. Persons a year, or kronor. */
export const meanSeries = [
  "adults",
  "employed",
  "assisted",
  /** More people who found work, were kept from assistance, became eligible, by the programme. */
  "jobsMade",
  "keptFromAssistance",
  "pupilsMade",
  /** Lost their work here to extra jobs of other areas; outside all areas to extra jobs of this one. */
  "displaced",
  "displacedOutside",
  /** Kronor of this year's award that the year-end takes; own kronor asked for; fall of the ordinary grant. */
  "lost",
  "ownMoney",
  "penalty",
  /** Kronor nobody was given (all areas together only). */
  "unpaid",
  /** Kronor saved on assistance, and what the district keeps of them; only where a person on assistance costs something. */
  "saving",
  "savingKept",
] as const;
export type MeanSeries = (typeof meanSeries)[number];
/** Series of means at the end of the list that are there only where a person on assistance costs something. */
const savingSeries = 2;

/** Sums over all years of the ledger of the ordinary grant, in kronor. `districtNet`: what is kept of the saving, less the penalty. */
export const grantTotals = ["penalty", "saving", "savingKept", "districtNet"] as const;
export type GrantTotal = (typeof grantTotals)[number];

/** Sums over all years for a payer, in kronor of the first year. */
export const payerTotals = ["cost", "gain", "net"] as const;
export type PayerTotal = (typeof payerTotals)[number];

/** What may happen to an award in a year. */
export const yearlyEvents = [
  /** The award is more than 20 % below last year's. */
  "fall",
  /** The award is 0. */
  "nothing",
] as const;
export type YearlyEvent = (typeof yearlyEvents)[number];

/** Events of awards; a target's own follow these. `SoFar`: it has happened, this year or in one before. */
export const eventKinds = [...yearlyEvents, "fallSoFar", "nothingSoFar"] as const;

/**
 * How much of each area is kept of draws, from most to least: so many of the first series with bands, and whether means
 * and totals are. All areas together are always told whole, events always everywhere.
 */
export const areaDetails = [
  { id: "all", bands: bandSeries.length, hasSums: true },
  { id: "main", bands: 5, hasSums: false },
  { id: "awards", bands: 2, hasSums: false },
] as const;
export type AreaDetail = (typeof areaDetails)[number]["id"];

/** Rows with bands at most, as long as less can be kept of each area: of 1,812 areas over 10 years everything is. */
const mostRows = 330_000;

/**
 * Where numbers stand. Places are the areas in order of id, then all together. A year's numbers stand at
 * `series * places + place`: bands, then means, then events. Totals are sums over all years, at
 * `total * places + place`: of each payer in turn (payerTotals), then of the ordinary grant (grantTotals). What is kept of
 * draws has rows (rows.ts), of all years and of what `detail` leaves.
 */
export interface Layout {
  readonly years: number;
  readonly areas: number;
  /** Areas and all together. */
  readonly places: number;
  readonly bands: number;
  /** Series with means, those of the groups last. */
  readonly means: number;
  /** Groups on assistance that have series of their own: none where there is one group. */
  readonly groups: number;
  readonly events: number;
  readonly totals: number;
  /** Numbers of one year: (bands + means + events) x places. */
  readonly perYear: number;
  /** How much of each area is kept of draws. */
  readonly detail: AreaDetail;
  /** Series with bands that areas have rows of, and places that have rows of means and totals: all of them, or the last. */
  readonly areaBands: number;
  readonly sumPlaces: number;
  /** Rows with bands, of means, and of events. */
  readonly bandRows: number;
  readonly meanRows: number;
  readonly eventRows: number;
  /** Rows of totals, which have bands as well. */
  readonly totalRows: number;
  /**
   * Sums of a block: every row with bands or a mean, then the squares of the rows with bands, then totals and their
   * squares, then the number of cut probabilities. Events are counted apart: whole numbers add up exactly in any order.
   */
  readonly sums: number;
}

/**
 * What a layout depends on. `saves`: whether a person on assistance costs something; `groups`: how many groups on
 * assistance are followed, one for all.
 */
export interface LayoutSizes {
  readonly areas: number;
  readonly years: number;
  readonly targets: number;
  readonly payers: number;
  readonly saves: boolean;
  readonly groups: number;
}

/** The layout of a projection: as much of each area as `mostRows` allow. */
export function layoutOf(sizes: LayoutSizes): Layout {
  for (const { id } of areaDetails) {
    const layout = layoutKeeping(sizes, id);
    if (layout.bandRows + layout.totalRows <= mostRows) return layout;
  }
  return layoutKeeping(sizes, "awards");
}

/** The layout that keeps so much of each area. */
export function layoutKeeping(sizes: LayoutSizes, detail: AreaDetail): Layout {
  const { areas, years, targets, payers, saves } = sizes;
  const { bands: areaBands, hasSums } = areaDetails.find(({ id }) => id === detail) ?? areaDetails[0];
  const places = areas + 1;
  const sumPlaces = hasSums ? places : 1;
  const bands = bandSeries.length;
  const groups = sizes.groups > 1 ? sizes.groups : 0;
  const means = meanSeries.length - (saves ? 0 : savingSeries) + 2 * groups;
  const events = eventKinds.length + targets;
  const totals = payers * payerTotals.length + (saves ? grantTotals.length : 0);
  const bandRows = (areaBands * places + bands - areaBands) * years;
  const meanRows = means * sumPlaces * years;
  const eventRows = events * places * years;
  const totalRows = totals * sumPlaces;
  return {
    years,
    areas,
    places,
    bands,
    means,
    groups,
    events,
    totals,
    perYear: (bands + means + events) * places,
    detail,
    areaBands,
    sumPlaces,
    bandRows,
    meanRows,
    eventRows,
    totalRows,
    sums: 2 * bandRows + meanRows + 2 * totalRows + 1,
  };
}

/** How many series with means all projections of a layout have; those of its groups follow. */
export const commonMeans = ({ means, groups }: Layout): number => means - 2 * groups;

/** Number, among the series with means, of a group's people with the programme or without it. */
export const groupSeries = (layout: Layout, group: number, without = false): number =>
  commonMeans(layout) + 2 * group + (without ? 1 : 0);
