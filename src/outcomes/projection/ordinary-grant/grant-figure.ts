import { stacked } from "../../../figure/beside.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Column } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { grantTotalAt } from "../../../model/project/projection.ts";
import { type GrantTotal, grantTotals } from "../../../model/project/series.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { placeName } from "../projection-summary.ts";
import { placeIn } from "../projection-view.ts";
import { lineKey } from "../sections/line-key.ts";
import type { Reading } from "../sections/reading.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { type YearLine, yearLines } from "../sections/year-lines.ts";

const widest = 920;
const height = 240;

/** The ledger of the ordinary grant, year by year and in all; null where a person on assistance costs nothing. */
export function grantFigure(
  reading: Reading,
  area: string | null,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure | null {
  const t = i18n.dictionary().payers.grant;
  const { f } = i18n;
  const { facts } = reading;
  const place = placeIn(facts, area);
  const ledger = ledgerOf(reading, place);
  if (ledger === null) return null;
  const sums = grantTotals.map((total) => grantTotalAt(reading.of, total, place));
  const years = ledger.penalty.map((_, at) => f.year(facts.firstYear + at));
  const name = pack.programme.areas.find(({ id }) => id === area)?.name ?? "";
  const table = {
    id: "ordinary-grant",
    title: t.table({ where: placeName({ area, name }, pack, i18n) }),
    columns: [
      { id: "year", title: t.columns.year, kind: "text" },
      ...grantTotals.map(
        (id): Column => ({
          id,
          title: t.columns[id],
          kind: "kronor",
          decimals: 0,
          say: (sek) => f.signed(sek, 0),
        }),
      ),
    ] satisfies Column[],
    rows: [
      ...years.map((year, at) => ({
        id: year,
        cells: [year, ...grantTotals.map((id) => rounded(ledger[id][at]))],
      })),
      { id: "all", cells: [t.all, ...sums.map((band) => rounded(band?.mean))], isTotal: true },
      ...(reading.draws === null
        ? []
        : (["p5", "p95"] as const).map((end) => ({
            id: end,
            cells: [t.ends[end], ...sums.map((band) => rounded(band?.[end]))],
          }))),
    ],
  };
  const lines: YearLine[] = [
    { name: t.lines.penalty, colour: "--pot-2", values: ledger.penalty.map((sek) => -sek) },
    { name: t.lines.savingKept, colour: "--pot-1", values: ledger.savingKept },
    { name: t.lines.districtNet, colour: "--ink", isStrong: true, values: ledger.districtNet },
  ];
  const picture = {
    title: t.axis,
    years,
    lines,
    hasZero: true,
    say: (sek: number) => f.number(sek / 1e6, [0, 2]),
  };
  const words = sentences(reading, place, ledger, i18n);
  return sectionFigure(
    {
      words,
      table,
      isOwn: true,
      notes: [t.notes.any, reading.draws === null ? t.notes.expected : t.notes.means],
      picture: {
        label: words.join(" "),
        draw: (width) =>
          stacked([
            lineKey(lines, Math.min(width, widest)),
            yearLines(picture, Math.min(width, widest), height),
          ]),
      },
    },
    reading,
    i18n,
  );
}

type Ledger = Readonly<Record<GrantTotal, readonly number[]>>;

function ledgerOf(reading: Reading, place: number): Ledger | null {
  if (grantTotalAt(reading.of, "penalty", place) === null) return null;
  const penalty = reading.line("penalty", place);
  const savingKept = reading.line("savingKept", place);
  return {
    penalty,
    saving: reading.line("saving", place),
    savingKept,
    districtNet: savingKept.map((kept, year) => kept - (penalty[year] as number)),
  };
}

function sentences(reading: Reading, place: number, { penalty }: Ledger, i18n: I18n): string[] {
  const t = i18n.dictionary().payers.grant;
  const { f } = i18n;
  const total = (id: GrantTotal) => grantTotalAt(reading.of, id, place);
  const mean = (id: GrantTotal) => total(id)?.mean ?? 0;
  if (Number.isNaN(mean("saving"))) return [t.waiting];
  const money = (sek: number) => f.sekMillions(Math.round(Math.abs(sek)));
  const signed = (sek: number) => f.sekMillionsSigned(Math.round(sek));
  const most = Math.max(...penalty);
  const net = total("districtNet");
  const range =
    net === null || reading.draws === null ? "" : t.range({ low: signed(net.p5), high: signed(net.p95) });
  return [
    most > 0.5
      ? t.falls({
          sum: money(mean("penalty")),
          most: money(most),
          year: f.year(reading.facts.firstYear + penalty.indexOf(most)),
        })
      : t.noFall,
    (mean("saving") < 0 ? t.costsMore : t.saves)({ saving: money(mean("saving")) }),
    t.net({ kept: signed(mean("savingKept")), net: signed(mean("districtNet")), range }),
  ];
}

const rounded = (sek: number | undefined): number | null =>
  sek === undefined || Number.isNaN(sek) ? null : Math.round(sek);
