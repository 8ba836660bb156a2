import type { Figure } from "../../../figure/figure.ts";
import type { Cell, Column } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type BreakEven, breakEven, wholePeople } from "../../../model/break-even.ts";
import { type Cause, causes, type Payer, payers } from "../../../model/project/break-even-parameters.ts";
import { netValue } from "../../../model/project/net-value.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";

/** The user's own values: kronor per person and year, null where nothing is filled in. */
export interface OwnValues {
  worth(cause: Cause, payer: Payer): number | null;
  costShare(payer: Payer): number;
  readonly years: number;
  readonly rate: number;
  readonly deadweight: number;
  /** Part of an award that is taken up. */
  readonly takeUp: number;
}

/** What the money costs one payer, how many people it takes, and what the simulated people are worth. */
export interface PayerGain {
  readonly payer: Payer;
  /** Kronor in today's value, over the years projected; NaN where awards are not known. */
  readonly costSek: number;
  /** People of each cause alone that it takes; null where its worth is not filled in. */
  readonly needed: Readonly<Record<Cause, BreakEven | null>>;
  /** The causes whose worth is not filled in. */
  readonly unknown: readonly Cause[];
  /** Simulated worth less cost, in kronor; null where nothing is filled in. */
  readonly netSek: number | null;
}

/** Today's value of yearly sums: those of the first year count in full. */
const today = (line: readonly number[], rate: number): number =>
  line.reduce((sum, each, year) => sum + each / (1 + rate) ** year, 0);

/** Persons more in work, fewer on assistance, more eligible, year by year, for one payer. */
function effectsFor(reading: Reading, place: number, payer: Payer): Record<Cause, readonly number[]> {
  const line = (series: Parameters<Reading["line"]>[0]) =>
    reading.line(series, place).map((value) => (Number.isFinite(value) ? value : 0));
  const jobs = line("jobsEffect");
  const made = line("jobsMade");
  const outside = line("displacedOutside");
  let [allMade, allOutside] = [0, 0];
  const real = jobs.map((effect, year) => {
    allMade += made[year] as number;
    allOutside += outside[year] as number;
    // Those who lost their work elsewhere stand for as large a part of the jobs that last as of the jobs made.
    return allMade > 0 ? effect * (1 - allOutside / allMade) : effect;
  });
  return {
    job: payer === "society" ? real : jobs,
    assistance: line("assistanceEffect").map((value) => -value),
    pupil: line("pupilsEffect"),
  };
}

/** Each payer's sums at a place (model.md 5). With simulated effects nothing is taken off as deadweight. */
export function payerGains(reading: Reading, area: string | null, own: OwnValues): PayerGain[] {
  const place = placeIn(reading.facts, area);
  const costAll = today(
    reading.line("award", place).map((sek) => sek * own.takeUp),
    own.rate,
  );
  return payers.map((payer): PayerGain => {
    const costSek = costAll * own.costShare(payer);
    const unknown = causes.filter((cause) => own.worth(cause, payer) === null);
    const neededFor = (cause: Cause): BreakEven | null => {
      const worth = own.worth(cause, payer);
      if (worth === null) return null;
      const { years, rate, deadweight } = own;
      return breakEven({ costSek, valueSekPerYear: worth, years, rate, deadweight });
    };
    const valuesSek: Record<Cause, number> = {
      job: own.worth("job", payer) ?? 0,
      assistance: own.worth("assistance", payer) ?? 0,
      pupil: own.worth("pupil", payer) ?? 0,
    };
    return {
      payer,
      costSek,
      needed: { job: neededFor("job"), assistance: neededFor("assistance"), pupil: neededFor("pupil") },
      unknown,
      netSek:
        unknown.length === causes.length
          ? null
          : netValue({
              payer,
              costSek,
              valuesSek,
              effects: effectsFor(reading, place, payer),
              rate: own.rate,
            }),
    };
  });
}

/** The sums in words: what is not known, what it takes, what the draws come to. */
export function gainSentences(gains: readonly PayerGain[], reading: Reading, i18n: I18n): string[] {
  const t = i18n.dictionary().outlook.gain;
  const { f } = i18n;
  const open = gains.filter(({ unknown }) => unknown.length > 0);
  const filled = gains.filter(({ netSek }) => netSek !== null);
  if (filled.length === 0) return [t.nothing];
  const told = filled.flatMap(({ payer, netSek }) => {
    if (netSek === null || !Number.isFinite(netSek)) return [];
    const size = f.sekMillions(Math.round(Math.abs(netSek)));
    return [(netSek < 0 ? t.loss : t.surplus)({ payer: t.payers[payer], money: size })];
  });
  const missing = open.map(({ payer, unknown }) =>
    t.missing({ payer: t.payers[payer], causes: f.list(unknown.map((cause) => t.causes[cause])) }),
  );
  return [
    ...(told.length > 0
      ? [`${reading.draws === null ? t.asExpected : t.onAverage} ${told.join(" ")}`]
      : [t.waiting]),
    ...(missing.length > 0 ? [`${t.missingLead} ${missing.join(" ")}`] : []),
  ];
}

/** Per payer: cost, people needed of each kind alone, simulated worth less cost. */
export function gainFigure(
  gains: readonly PayerGain[],
  reading: Reading,
  area: string | null,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  const t = i18n.dictionary().outlook.gain;
  const { f } = i18n;
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const needed = (found: BreakEven | null, costSek: number): Cell => {
    if (found === null) return t.notFilledIn;
    if (found.kind === "never") return t.never[found.reason];
    if (costSek === 0) return t.noCost;
    return wholePeople(found.people);
  };
  const table = {
    id: "break-even",
    title: t.table({ where: placeName({ area, name }, pack, i18n) }),
    columns: [
      { id: "payer", title: t.payer, kind: "text" },
      { id: "cost", title: t.cost, kind: "kronor", decimals: 0 },
      ...causes.map(
        (cause): Column => ({
          id: cause,
          title: t.needed[cause],
          kind: "number",
          decimals: 0,
          say: f.integer,
        }),
      ),
      { id: "net", title: t.net, kind: "kronor", decimals: 0, say: (sek: number) => f.signed(sek, 0) },
    ] satisfies Column[],
    rows: gains.map((gain) => ({
      id: gain.payer,
      cells: [
        t.payers[gain.payer],
        Math.round(gain.costSek),
        ...causes.map((cause) => needed(gain.needed[cause], gain.costSek)),
        gain.netSek === null ? t.notFilledIn : Math.round(gain.netSek),
      ],
    })),
  };
  const notes = [t.noteNeeded, t.noteNet, t.noteSociety];
  return sectionFigure({ words: gainSentences(gains, reading, i18n), table, notes }, reading, i18n);
}
