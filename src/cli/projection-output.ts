import { formats } from "../i18n/format.ts";
import { wholePeople } from "../model/break-even.ts";
import { imbalanceOf, type PayerAnswer, payerAnswers } from "../model/payers/payer-answers.ts";
import type { CycleFit } from "../model/project/fit-cycle.ts";
import type { YearLeft } from "../model/project/money-left.ts";
import type { MunicipalityTable } from "../model/project/municipalities-of.ts";
import {
  type Band,
  bandAt,
  bandLine,
  eventLine,
  everywhere,
  groupLine,
  lines,
  type Projection,
} from "../model/project/projection.ts";
import type { BandSeries } from "../model/project/series.ts";
import type { AreaNoun, Locale } from "../programmes/package.ts";
import { projectionHash } from "../scenario/projection-hash.ts";
import { textTable } from "./text-table.ts";

/** A projection as tables, in English: all areas together year by year, then every area in the last year. */
export function projectionText(
  projection: Projection,
  left: readonly YearLeft[],
  municipalities: MunicipalityTable | null,
  noun: AreaNoun,
  locale: Locale,
): string {
  const { facts, draws } = projection;
  const format = formats(locale);
  const million = (value: number) => format.number(value / 1e6, 2);
  const perCent = (value: number) => format.number(value * 100, 1);
  const span = (series: BandSeries, place: number, year: number, say: (value: number) => string) => {
    const { p5, p50, p95 } = bandAt(projection, series, place, year);
    return Number.isNaN(p50) ? "" : `${say(p50)} (${say(p5)} to ${say(p95)})`;
  };
  const whole = (value: number) => format.integer(Math.round(value));
  const row = (place: number, year: number) => [
    span("award", place, year, million),
    span("employment", place, year, perCent),
    span("assistance", place, year, perCent),
    span("school", place, year, perCent),
    span("jobsEffect", place, year, whole),
  ];
  const head = ["Award, SEK million", "In work, %", "On assistance, %", "Eligible, %", "Jobs by programme"];
  const total = everywhere(facts);
  const byYear = Array.from({ length: facts.years }, (_, year) => [
    String(facts.firstYear + year),
    ...row(total, year),
  ]);
  const last = facts.years - 1;
  const byArea = facts.areas.map(({ name }, place) => [name, ...row(place, last)]);
  return [
    `${facts.programme}, ${format.integer(draws)} draws, seed ${facts.seed} (figures: ${facts.provenance})`,
    "A scenario, not a forecast: medians, and in brackets what 90 of 100 draws lie within.",
    "",
    textTable([[`All ${noun.other}`, ...head], ...byYear], [1, 2, 3, 4, 5]),
    paidLine(projection, million),
    ...left.map((year) => leftLine(year, million)),
    "",
    textTable([[`Year ${facts.firstYear + last}`, ...head], ...byArea], [1, 2, 3, 4, 5]),
    "",
    ...(facts.groups.length > 0
      ? [
          textTable(
            groupRows(projection, whole),
            facts.groups.map((_, at) => at + 1),
          ),
          "",
        ]
      : []),
    textTable(payerRows(projection, million, format.integer), [1, 2, 3, 4, 5]),
    "",
    ...(municipalities === null
      ? []
      : [textTable(municipalityRows(municipalities, format.integer), [1, 2, 3, 4, 5, 6]), ""]),
    textTable(
      eventRows(projection, perCent),
      Array.from({ length: facts.years }, (_, year) => year + 1),
    ),
    ...(facts.layout.detail === "all" ? [] : [keptLines[facts.layout.detail]]),
    `Hash ${projectionHash(projection)}`,
  ].join("\n");
}

/** What draws are not kept of, where there are too many areas to keep them whole. */
const keptLines = {
  main: "Too many areas to keep draws whole: of a single area only awards, their use and the shares with the programme.",
  awards: "Too many areas to keep draws whole: of a single area only awards and their use.",
};

/** Cost, gain and net of every payer for all areas and years together; a dash where the scenario does not say enough. */
function payerRows(
  projection: Projection,
  million: (value: number) => string,
  integer: (value: number) => string,
): string[][] {
  const span = (band: Band | null) =>
    band === null ? "-" : `${million(band.mean)} (${million(band.p5)} to ${million(band.p95)})`;
  const people = ({ needed }: PayerAnswer) =>
    needed?.atMean.kind === "people"
      ? integer(wholePeople(needed.atMean.people))
      : needed === null
        ? "-"
        : "never";
  const answers = payerAnswers(projection, everywhere(projection.facts));
  const losers = new Map(imbalanceOf(answers)?.losers.map(({ id, sek }) => [id, million(sek)]));
  const rows = answers.map((answer) => [
    answer.id,
    span(answer.cost),
    span(answer.gain),
    span(answer.net),
    people(answer),
    losers.get(answer.id) ?? "",
  ]);
  const head = ["Payer, SEK million, means", "Cost", "Gain", "Net", "People needed", "Makes it even"];
  return [head, ...rows];
}

/** What the award of the rule's own year comes to in each municipality, in kronor. */
function municipalityRows(
  { rows, total }: MunicipalityTable,
  integer: (value: number) => string,
): string[][] {
  const line = (name: string, terms: MunicipalityTable["total"]) => [
    name,
    ...[
      terms.paidSek,
      terms.advanceSek,
      terms.usableSek,
      terms.lostSek,
      terms.ownSek,
      terms.newGrantSek + terms.newOwnSek,
    ].map(integer),
  ];
  const head = [
    "The rule's own year, SEK",
    "Received",
    "Advanced",
    "Usable",
    "Lost",
    "Own money",
    "New work",
  ];
  return [head, ...rows.map((terms) => line(terms.municipality, terms)), line("All", total)];
}

/** People of each group on assistance per year, all areas together: means of draws. */
function groupRows(projection: Projection, whole: (value: number) => string): string[][] {
  const { facts } = projection;
  const years = Array.from({ length: facts.years }, (_, year) => String(facts.firstYear + year));
  const rows = facts.groups.map((id) => [
    id,
    ...groupLine(projection, id, everywhere(facts)).map((people) => whole(people)),
  ]);
  return [["People on assistance", ...years], ...rows];
}

/** What a fit of the cycle came to. */
export function fitText(fit: CycleFit): string {
  const { number, integer, percent, year } = formats("en");
  return `Cycle fitted: ${integer(Math.round(fit.fitted))} on assistance in ${year(fit.year)} at strength ${number(fit.scale, 4)} (${integer(Math.round(fit.ordinary))} at strength 1); in work then ${percent(fit.employment)}, at the start ${percent(fit.employmentAtStart)}.`;
}

/** What is paid in all, as a mean of the draws, and until when. */
function paidLine(projection: Projection, million: (sek: number) => string): string {
  const { facts } = projection;
  const paid = bandLine(projection, "award", everywhere(facts), lines.mean).reduce(
    (sum, sek) => sum + sek,
    0,
  );
  const end =
    facts.lastPaymentYear === null
      ? "the rule names no end"
      : `the last year with money is ${facts.lastPaymentYear}`;
  return `Paid in all, on average: SEK ${million(paid)} million; ${end}.`;
}

/** What of a year's money is not paid on average, and why. */
function leftLine({ year, listedSek, leftSek, reason }: YearLeft, million: (sek: number) => string): string {
  const why =
    reason === null ? "" : "; in some draws no area scores in a pot, and the rule returns its money";
  return `Not paid in ${year}, on average: SEK ${million(leftSek)} million of the ${million(listedSek)} listed${why}.`;
}

/** Shares of draws per year: for all areas together, a target of one area for that area. */
function eventRows(projection: Projection, perCent: (value: number) => string): string[][] {
  const { facts } = projection;
  const years = Array.from({ length: facts.years }, (_, year) => String(facts.firstYear + year));
  const words: Readonly<Record<string, string>> = {
    fall: "Awards fall by more than 20 %",
    nothing: "Nothing is awarded",
    fallSoFar: "... a fall at least once so far",
    nothingSoFar: "... nothing at least once so far",
  };
  const rows = facts.events.map((event) => {
    const lines = facts.areas.map((_, place) => eventLine(projection, event, place));
    const total = eventLine(projection, event, everywhere(facts));
    const own = event.includes("@")
      ? (lines.find((line) => line.some((value) => value > 0)) ?? total)
      : total;
    return [words[event] ?? event, ...own.map(perCent)];
  });
  return [["Probability, %", ...years], ...rows];
}
