import type { Unit, Use } from "./mapping.ts";

/** A measure that goes by a known name in Swedish or English. */
export interface Known {
  readonly use: Use;
  readonly id: string;
  readonly direction: 1 | -1;
  readonly unit?: Unit;
}

/** The first pattern that a heading fits decides: narrower ones stand before wider ones. */
const patterns: readonly (readonly [RegExp, Known])[] = [
  [
    /n[äa]mnare|denominator|bas(?:befolkning)?\b|measured on|m[äa]tt p[åa]/u,
    { use: "denominator", id: "", direction: 1, unit: "persons" },
  ],
  [
    /f[öo]rra [åa]rets (?:bidrag|tilldelning|belopp)|last (?:year.?s )?award|senaste tilldelning/u,
    { use: "lastAward", id: "lastAward", direction: 1, unit: "kronor" },
  ],
  [
    /flykting\w* per inv|refugees? (?:received )?per inhab|refugeesperinhabitant/u,
    { use: "attribute", id: "refugeesPerInhabitant", direction: 1, unit: "number" },
  ],
  [/flykting|refugee/u, { use: "attribute", id: "refugees", direction: 1, unit: "persons" }],
  [
    /l[åa]ngtidsarbetsl|long-?term unemploy/u,
    { use: "indicator", id: "long-term-unemployment", direction: -1 },
  ],
  [/arbetsl[öo]s|unemploy/u, { use: "indicator", id: "unemployment", direction: -1 }],
  [
    /l[åa]ngvarigt\b.*(?:f[öo]rs[öo]rjningsst|bist[åa]nd)|l[åa]ngvariga? bidrag|long-?term (?:social |income )?(?:assistance|support|benefit)/u,
    { use: "indicator", id: "long-term-assistance", direction: -1 },
  ],
  [
    /f[öo]rs[öo]rjningsst|ekonomiskt bist|income support|social assistance/u,
    { use: "indicator", id: "income-support", direction: -1 },
  ],
  [/beh[öo]rig|eligib/u, { use: "indicator", id: "upper-secondary-eligibility", direction: 1 }],
  [
    /f[öo]rv[äa]rvsarb|syssels[äa]tt|\bi arbete\b|employ|in work\b/u,
    { use: "indicator", id: "employment", direction: 1 },
  ],
  [
    /folkm[äa]ngd|befolkning|inv[åa]nar|population|inhabitants/u,
    { use: "attribute", id: "population", direction: 1, unit: "persons" },
  ],
  [/\bvuxna\b|\badults?\b/u, { use: "attribute", id: "adults", direction: 1, unit: "persons" }],
];

/** Words of what is worse the more of it there is. */
const worse =
  /l[åa]ginkomst|l[åa]g ekonomisk|fattig|poverty|poor|brott|crime|oh[äa]lsa|sjuk|sick|ill health|otrygg|unsafe|fr[åa]nvaro|absen|avhopp|drop-?out|tr[åa]ngbod|overcrowd|segregat|d[öo]dlig|mortality|f[öo]rgymnasial|utan gymnas|low (?:income|education)|neet|skuld|debt|vr[äa]k|evict/u;

/** What a heading is known as; undefined where it is not. */
export function knownMeasure(heading: string): Known | undefined {
  const text = heading.toLowerCase();
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}

/** +1 where more is taken to be better, which is the user's to change. */
export const guessDirection = (heading: string): 1 | -1 => (worse.test(heading.toLowerCase()) ? -1 : 1);

/** What a heading says of its unit; undefined where it says nothing. */
export function unitInHeading(heading: string): Unit | undefined {
  const text = heading.toLowerCase();
  if (/%|procent|per ?cent\b/u.test(text)) return "percent";
  if (/\bkronor\b|\bkr\b|\bsek\b/u.test(text)) return "kronor";
  if (/\bantal\b|\bnumber of\b|\bpersoner\b|\bpersons\b|\bpeople\b/u.test(text)) return "persons";
  if (/\(0[-\u2013]1\)/u.test(text)) return "share";
  return undefined;
}
