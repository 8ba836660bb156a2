import { citeSource } from "../../i18n/cite-source.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";

/** An amount that was decided for an area, in words, with where it is written. */
export interface DecidedAmount {
  readonly id: string;
  readonly text: string;
  /** Publisher, title, number, year and the place in it; null where no source is named. */
  readonly source: string | null;
  readonly url: string | undefined;
  /** To be copied: area and amount, then the source with its address. */
  readonly reference: string;
}

/** So many are told; a programme may have as many as it has years. */
const mostTold = 3;

/** What was decided for an area, the latest first. `pack`: with the names to show. */
export function decidedAmounts(area: string, pack: ProgrammePackage, i18n: I18n): DecidedAmount[] {
  const t = i18n.dictionary().explain.decided;
  const place = pack.programme.areas.find(({ id }) => id === area);
  if (place === undefined) return [];
  const name =
    place.municipality === place.name || place.municipality === ""
      ? place.name
      : t.place({ area: place.name, municipality: place.municipality });
  return [...pack.published]
    .sort((a, b) => b.year - a.year)
    .flatMap(({ id, title, amounts }): DecidedAmount[] => {
      const amount = amounts[area];
      if (amount === undefined) return [];
      const found = pack.sources.find((each) => each.id === amount.source);
      const source = found === undefined ? null : citeSource(found, i18n.f);
      const provenance = i18n.dictionary().sources.provenances[amount.provenance].name;
      const text = t.amount({ title: i18n.text(title), amount: i18n.f.sek(amount.value), provenance });
      return [
        {
          id,
          text,
          source,
          url: found?.url,
          reference: [
            `${t.reference({ area: name, text })}${source === null ? "" : ` ${source}.`}`,
            ...(found?.url === undefined ? [] : [found.url]),
          ].join(" "),
        },
      ];
    })
    .slice(0, mostTold);
}
