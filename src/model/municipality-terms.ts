import type { AreaResult } from "./allocation.ts";
import { type PayoutTerms, payoutTerms } from "./payout-terms.ts";
import { conditionsByArea } from "./rule/area-conditions.ts";
import type { Conditions } from "./rule/conditions.ts";
import { type Sek, sek } from "./units.ts";

/** What of a krona was new work, and not what would have been done anyway: of grant and of own money, shares. */
export interface NewWork {
  readonly grant: number;
  readonly own: number;
}

/** What came to the areas of one municipality, in kronor; terms are sums over its areas. */
export interface MunicipalityTerms extends PayoutTerms {
  /** As the programme's areas name it. */
  readonly municipality: string;
  /** Ids of its areas that take part. */
  readonly areas: readonly string[];
  /** New work for what can be used of the grant, and for own money; whole kronor. */
  readonly newGrantSek: Sek;
  readonly newOwnSek: Sek;
}

/**
 * Who was paid what, advanced it, could use it and lost it, municipality by municipality, in the order in which their
 * areas come; received = usable + lost. Areas that take no part are left out.
 */
export function municipalityTerms(
  areas: readonly AreaResult[],
  conditions: Conditions,
  newWork: (area: AreaResult) => NewWork,
): MunicipalityTerms[] {
  const byMunicipality = new Map<string, MunicipalityTerms>();
  const own = conditionsByArea(conditions, areas);
  for (const [i, area] of areas.entries()) {
    if (!area.selected) continue;
    const terms = payoutTerms(area.awardSek, own[i]);
    const { grant, own: ofOwn } = newWork(area);
    const one = {
      ...terms,
      newGrantSek: sek(Math.round(terms.usableSek * grant)),
      newOwnSek: sek(Math.round(terms.ownSek * ofOwn)),
    };
    const before = byMunicipality.get(area.municipality);
    byMunicipality.set(area.municipality, {
      ...(before === undefined ? one : added(before, one)),
      municipality: area.municipality,
      areas: [...(before?.areas ?? []), area.id],
    });
  }
  return [...byMunicipality.values()];
}

type Sums = Omit<MunicipalityTerms, "municipality" | "areas">;

/** Terms of two recipients together. */
export const added = (a: Sums, b: Sums): Sums => ({
  paidSek: sek(a.paidSek + b.paidSek),
  notTakenUpSek: sek(a.notTakenUpSek + b.notTakenUpSek),
  ownSek: sek(a.ownSek + b.ownSek),
  mayCarrySek: sek(a.mayCarrySek + b.mayCarrySek),
  advanceSek: sek(a.advanceSek + b.advanceSek),
  usableSek: sek(a.usableSek + b.usableSek),
  lostSek: sek(a.lostSek + b.lostSek),
  newGrantSek: sek(a.newGrantSek + b.newGrantSek),
  newOwnSek: sek(a.newOwnSek + b.newOwnSek),
});
