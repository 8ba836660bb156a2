import type { Figure } from "../../figure/figure.ts";
import type { Row } from "../../figure/table.ts";
import { byName } from "../../i18n/by-name.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { placeName } from "../../i18n/place-name.ts";
import type { Allocation } from "../../model/allocation.ts";
import {
  added,
  type MunicipalityTerms,
  municipalityTerms,
  type NewWork,
} from "../../model/municipality-terms.ts";
import { expectedValue } from "../../model/project/parameter.ts";
import type { Rule } from "../../model/rule/rule.ts";
import { isAsDecided } from "../../programmes/is-as-decided.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingIn } from "../../session/assumed.ts";
import { factFigure, kronorColumn, numberCell, wordColumn } from "./fact-figure.ts";

/** Who was paid what, advanced it, could use it and lost it, and what of it was new work. */
export interface MunicipalityView {
  readonly rows: readonly MunicipalityTerms[];
  /** All together; null where no area takes part. */
  readonly total: ReturnType<typeof added> | null;
}

/** What of a krona an area assumes to be new work; of a range its mean. */
const newWorkOf =
  ({ programme }: ProgrammePackage, scenario: Scenario) =>
  ({ id }: { readonly id: string }): NewWork => {
    const area = programme.areas.find((each) => each.id === id);
    const share = (parameter: "additionality" | "match-additionality") =>
      expectedValue(settingIn(programme, scenario, area, parameter));
    return { grant: share("additionality"), own: share("match-additionality") };
  };

/** The terms of every municipality under a scenario and its rule, in order of name. */
export function municipalityView(
  rule: Rule,
  scenario: Scenario,
  allocation: Allocation,
  pack: ProgrammePackage,
): MunicipalityView {
  const rows = municipalityTerms(allocation.areas, rule.conditions ?? {}, newWorkOf(pack, scenario));
  const [first, ...rest] = rows;
  return { rows, total: first === undefined ? null : rest.reduce<ReturnType<typeof added>>(added, first) };
}

type Sums = ReturnType<typeof added>;

interface TermColumn {
  readonly id: "paid" | "advance" | "usable" | "lost" | "own" | "new";
  of(terms: Sums): number;
}

const columns: readonly TermColumn[] = [
  { id: "paid", of: ({ paidSek }) => paidSek },
  { id: "advance", of: ({ advanceSek }) => advanceSek },
  { id: "usable", of: ({ usableSek }) => usableSek },
  { id: "lost", of: ({ lostSek }) => lostSek },
  { id: "own", of: ({ ownSek }) => ownSek },
  { id: "new", of: ({ newGrantSek, newOwnSek }) => newGrantSek + newOwnSek },
];

/** Whether the view tells more than the awards do: money that is advanced, lost, of one's own or not new work. */
export const tellsMore = ({ total }: MunicipalityView): boolean =>
  total !== null &&
  (total.advanceSek > 0 ||
    total.lostSek > 0 ||
    total.ownSek > 0 ||
    Math.round(total.usableSek) !== Math.round(total.paidSek) ||
    Math.round(total.newGrantSek) !== Math.round(total.usableSek));

/** The view as a table with a sentence; null where no area takes part. Own money has a column where there is any. */
export function municipalityFigure(
  { rows, total }: MunicipalityView,
  allocation: Allocation,
  pack: ProgrammePackage,
  i18n: I18n,
): Figure | null {
  if (total === null) return null;
  const { f } = i18n;
  const t = i18n.dictionary().programme.municipalities;
  const shown = columns.filter(({ id, of }) => id !== "own" || of(total) > 0);
  const line = (id: string, name: string, terms: Sums, isTotal: boolean): Row => ({
    id,
    cells: [name, ...shown.map(({ of }) => numberCell(of(terms), f.integer(of(terms))))],
    isTotal,
  });
  const named = rows.map((terms) => ({ terms, name: placeName(terms, pack, f) })).sort(byName);
  const money = (of: (terms: Sums) => number) => f.sekMillions(of(total));
  const table = {
    id: "municipalities",
    title: t.table,
    columns: [
      wordColumn("municipality", t.municipality),
      ...shown.map(({ id }) => kronorColumn(id, t.columns[id])),
    ],
    rows: [
      ...named.map(({ terms, name }) => line(terms.municipality, name, terms, false)),
      line("total", t.total, total, true),
    ],
  };
  const sentence = t.sentence({
    paid: money(({ paidSek }) => paidSek),
    usable: money(({ usableSek }) => usableSek),
    lost: money(({ lostSek }) => lostSek),
    isLost: total.lostSek > 0,
    fresh: money(({ newGrantSek, newOwnSek }) => newGrantSek + newOwnSek),
  });
  const isDecided = isAsDecided(pack.published, allocation.areas);
  const { conditions } = i18n.dictionary().programme;
  const { provenances } = i18n.dictionary().sources;
  return factFigure(
    {
      table,
      part: "municipality-table",
      words: [sentence],
      notes: [t.note],
      origin: isDecided
        ? t.decided
        : conditions.origin({ provenance: provenances[allocation.provenance].name }),
      provenance: isDecided ? "inferred" : allocation.provenance,
      of: "scenario",
    },
    i18n,
  );
}
