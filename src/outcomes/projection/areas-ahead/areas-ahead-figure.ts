import type { Figure } from "../../../figure/figure.ts";
import { areaNoun } from "../../../i18n/area-noun.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { Projection } from "../../../model/project/projection.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { errorOfShare, shareInSentence } from "../events/say-share.ts";
import { sectionFigure } from "../sections/section-figure.ts";
import { type AreasAhead, areasAheadTable } from "./areas-ahead-table.ts";
import { laterAreas, moneyAhead } from "./money-ahead.ts";
import { sayYears } from "./say-years.ts";

/** What is to be known of the table of years ahead, a sentence each. */
export function areasAheadNotes(
  projection: Projection,
  isCompared: boolean,
  pack: ProgrammePackage,
  i18n: I18n,
): string[] {
  const { facts, draws } = projection;
  const t = i18n.dictionary().ahead;
  const [firstYear] = facts.paidYears;
  if (firstYear === undefined) return [t.noMoney];
  return [
    t.counted({
      draws: i18n.f.integer(draws),
      years: sayYears(facts.paidYears, i18n),
      error: i18n.f.number(errorOfShare(0.5, draws) * 100, [1, 1]),
    }),
    ...laterAreas(projection, pack, i18n),
    ...(isCompared ? [t.firstYear({ year: i18n.f.year(firstYear) })] : []),
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
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    const [low, high] = [shareInSentence(least, i18n), shareInSentence(most, i18n)];
    if (low === high) return t.inDraws({ share: low });
    return t.inDrawsOf({ low, high, noun: areaNoun(pack, i18n.locale()) });
  };
  const [fall, nothing] = [range("fall"), range("nothing")];
  const { projection } = given;
  return [
    ...(projection === null ? [] : moneyAhead(projection, given.rule, pack, i18n)),
    ...(fall === null ? [] : [t.falls({ share: fall })]),
    ...(nothing === null ? [] : [sayNothings(nothing, projection?.facts.paidYears ?? [], i18n)]),
  ].join(" ");
}

function sayNothings(share: string, years: readonly number[], i18n: I18n): string {
  const t = i18n.dictionary().ahead;
  const said = sayYears(years, i18n);
  return years.length === 1 ? t.nothingsOneYear({ share, year: said }) : t.nothings({ share, years: said });
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
