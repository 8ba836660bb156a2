import type { Column, Table } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { BandSeries } from "../../../model/project/series.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { endAfterStart } from "../money-of.ts";
import { placeIn } from "../projection-view.ts";
import type { Reading } from "../sections/reading.ts";
import { shareAtStart } from "../sections/start-of.ts";
import type { YearLine, YearPicture } from "../sections/year-lines.ts";

/** The area against those who lived there at the start: pictures, sentences and table from the same numbers. */
export interface MobilityView {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What the lines of all pictures stand for. */
  readonly key: readonly Omit<YearLine, "values">[];
  readonly pictures: readonly YearPicture[];
  readonly table: Table;
  readonly notes: readonly string[];
}

const looks = {
  here: { colour: "--pot-1", isStrong: true },
  hereWithout: { colour: "--pot-1", isDashed: true },
  residents: { colour: "--pot-6", isStrong: true },
  residentsWithout: { colour: "--pot-6", isDashed: true },
} as const;

const shares = {
  employment: {
    here: "employment",
    hereWithout: "employmentWithout",
    residents: "residentsEmployment",
    residentsWithout: "residentsEmploymentWithout",
  },
  assistance: {
    here: "assistance",
    hereWithout: "assistanceWithout",
    residents: "residentsAssistance",
    residentsWithout: "residentsAssistanceWithout",
  },
} as const satisfies Record<string, Record<keyof typeof looks, BandSeries>>;

/** With minus without, in people. Fewer on assistance count as more off it. */
const effects = {
  jobs: { here: "jobsEffect", residents: "residentsJobsEffect", sign: 1 },
  offAssistance: { here: "assistanceEffect", residents: "residentsAssistanceEffect", sign: -1 },
} as const satisfies Record<string, { here: BandSeries; residents: BandSeries; sign: 1 | -1 }>;

const roles = ["employment", "assistance"] as const;
const gains = ["jobs", "offAssistance"] as const;
const kinds = ["here", "hereWithout", "residents", "residentsWithout"] as const;

/** Puts the mobility picture together for one area, or (`area` null) for all together. `pack` with the names to show. */
export function mobilityView(
  reading: Reading,
  area: string | null,
  start: StartState | null,
  pack: ProgrammePackage,
  i18n: I18n,
): MobilityView {
  const t = i18n.dictionary().outlook.mobility;
  const { f } = i18n;
  const { facts } = reading;
  const place = placeIn(facts, area);
  const name =
    area === null
      ? t.everywhere
      : t.inArea({ name: pack.programme.areas.find(({ id }) => id === area)?.name ?? area });
  const years = Array.from({ length: facts.years }, (_, at) => facts.firstYear + at);
  const last = facts.years - 1;
  const lineOf = (series: BandSeries, sign: 1 | -1 = 1) =>
    reading.line(series, place).map((value) => sign * value);
  const atEnd = (series: BandSeries, sign: 1 | -1 = 1) => lineOf(series, sign)[last] ?? Number.NaN;
  const key = kinds.map((kind) => ({ name: t.lines[kind], ...looks[kind] }));
  const people = (value: number) => f.signed(value, Math.abs(value) < 9.95 ? [0, 1] : 0);

  const end = endAfterStart(facts, place, i18n);
  const pictures: YearPicture[] = [
    ...roles.map((role): YearPicture => {
      const before = start === null ? Number.NaN : shareAtStart(start, role, place);
      return {
        title: t.shares[role],
        years: [t.start, ...years.map((year) => f.year(year))],
        end,
        lines: kinds.map((kind) => ({
          name: t.lines[kind],
          ...looks[kind],
          values: [before, ...lineOf(shares[role][kind])],
        })),
        hasZero: false,
        say: (value, step) => f.percent(value, step < 0.01 ? 1 : 0),
      };
    }),
    ...gains.map(
      (gain): YearPicture => ({
        title: t.effects[gain],
        years: [t.start, ...years.map((year) => f.year(year))],
        end,
        lines: (["here", "residents"] as const).map((kind) => ({
          name: t.lines[kind],
          ...looks[kind],
          values: [0, ...lineOf(effects[gain][kind], effects[gain].sign)],
        })),
        hasZero: true,
        say: (value) => f.signed(value, [0, 1]),
      }),
    ),
  ];

  const range = (gain: (typeof gains)[number], kind: "here" | "residents"): string => {
    const { [kind]: series, sign } = effects[gain];
    const band = reading.band(series, place, last);
    if (band === null) return "";
    const [low, high] = sign === 1 ? [band.p5, band.p95] : [-band.p95, -band.p5];
    return t.range({ low: people(low), high: people(high) });
  };
  const told = (gain: (typeof gains)[number]): string => {
    const { here, residents, sign } = effects[gain];
    return t.gain[gain]({
      here: people(atEnd(here, sign)) + range(gain, "here"),
      residents: people(atEnd(residents, sign)) + range(gain, "residents"),
    });
  };
  const share = (series: BandSeries) => f.percent(atEnd(series), [0, 1]);
  const sentences = [
    t.employment({
      years: facts.years,
      year: f.year(facts.firstYear + last),
      place: name,
      here: share("employment"),
      residents: share("residentsEmployment"),
    }),
    `${t.withoutToo({ here: share("employmentWithout"), residents: share("residentsEmploymentWithout") })} ${t.notEffect}`,
    t.assistance({ here: share("assistance"), residents: share("residentsAssistance") }),
    `${told("jobs")} ${told("offAssistance")}`,
    t.why,
  ];

  const columns: Column[] = [
    { id: "year", title: t.year, kind: "year" },
    ...roles.flatMap((role) =>
      kinds.map(
        (kind): Column => ({
          id: shares[role][kind],
          title: `${t.shares[role]}: ${t.lines[kind]}`,
          kind: "share",
          say: (value) => f.percent(value, 1),
        }),
      ),
    ),
    ...gains.flatMap((gain) =>
      (["here", "residents"] as const).map(
        (kind): Column => ({
          id: effects[gain][kind],
          title: `${t.effects[gain]}: ${t.lines[kind]}`,
          kind: "number",
          decimals: 1,
          say: people,
        }),
      ),
    ),
  ];
  const lines = roles.flatMap((role) => kinds.map((kind) => lineOf(shares[role][kind])));
  const gained = gains.flatMap((gain) =>
    (["here", "residents"] as const).map((kind) => lineOf(effects[gain][kind], effects[gain].sign)),
  );
  const table: Table = {
    id: "mobility",
    title: t.table({ place: area === null ? t.all : name }),
    columns,
    rows: years.map((year, at) => ({
      id: String(year),
      cells: [year, ...lines.map((line) => line[at] as number), ...gained.map((line) => line[at] as number)],
    })),
  };
  const notes = [t.assumed, reading.draws === null ? t.expected : t.means];
  return { title: t.title, sentences, key, pictures, table, notes };
}
