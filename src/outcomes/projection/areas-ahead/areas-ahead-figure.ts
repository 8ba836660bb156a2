import type { Figure } from "../../../figure/figure.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Projection } from "../../../model/project/projection.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { errorOfShare, shareOfDraws } from "../events/say-share.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { type AreasAhead, areasAheadTable } from "./areas-ahead-table.ts";
import { laterAreas, moneyAhead } from "./money-ahead.ts";

/** What is to be known of the table of years ahead, a sentence each. */
export function areasAheadNotes(
  projection: Projection,
  isCompared: boolean,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const { facts, draws } = projection;
  const t = i18n.dictionary().ahead;
  const [firstYear, lastYear] = [facts.paidYears[0], facts.paidYears.at(-1)];
  if (firstYear === undefined || lastYear === undefined) return [t.noMoney];
  const [first, last] = [i18n.f.year(firstYear), i18n.f.year(lastYear)];
  return [
    t.counted({
      draws: i18n.f.integer(draws),
      years: first === last ? first : `${first}–${last}`,
      error: i18n.f.number(errorOfShare(0.5, draws) * 100, [1, 1]),
    }),
    ...laterAreas(projection, pack, i18n),
    ...(isCompared ? [t.firstYear({ year: first })] : []),
  ];
}

/** How much a year and what then; in how many draws an award falls or is nothing, from the area where it is least likely to the one where it is most. */
export function areasAheadFinding(given: AreasAhead, pack: ProgrammePackage, i18n: I18n): string {
  const t = i18n.dictionary().ahead;
  const table = areasAheadTable(given, pack, i18n);
  const range = (id: string): string | null => {
    const at = table.columns.findIndex((column) => column.id === id);
    const shares = table.rows.flatMap(({ cells, isTotal }) => {
      const share = cells[at];
      return !isTotal && typeof share === "number" && Number.isFinite(share) ? [share] : [];
    });
    if (shares.length === 0) return null;
    const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => shareOfDraws(share, i18n));
    return low === high ? (low as string) : t.range({ low: low as string, high: high as string });
  };
  const [fall, nothing] = [range("fall"), range("nothing")];
  const { projection } = given;
  return [
    ...(projection === null ? [] : moneyAhead(projection, given.rule, pack, i18n)),
    ...(fall === null ? [] : [t.falls({ share: fall })]),
    ...(nothing === null ? [] : [t.nothings({ share: nothing, years: paidYearsOf(projection, i18n) })]),
  ].join(" ");
}

/** The projected years with money: "2010–2015". */
function paidYearsOf(projection: Projection | null, { f }: I18n): string {
  const years = projection?.facts.paidYears ?? [];
  const [first, last] = [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN];
  return first === last ? f.year(first) : `${f.year(first)}–${f.year(last)}`;
}

/** The table of years ahead as a figure: an area on each row. `given.projection` is there. */
export function areasAheadFigure(
  given: AreasAhead & { readonly projection: Projection },
  pack: ProgrammePackage,
  i18n: I18n,
): Figure {
  return sectionFigure(
    {
      table: areasAheadTable(given, pack, i18n),
      words: [areasAheadFinding(given, pack, i18n)].filter((sentence) => sentence !== ""),
      notes: areasAheadNotes(given.projection, given.isCompared, pack, i18n),
    },
    given.projection,
    i18n,
  );
}
