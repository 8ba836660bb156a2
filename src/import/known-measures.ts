import type { Unit, Use } from "./mapping.ts";

/** A measure that goes by a known name. */
export interface Known {
  readonly use: Use;
  readonly id: string;
  readonly direction: 1 | -1;
  readonly unit?: Unit;
}

/** Names in Swedish, English and the other languages of the Nordic countries; the first that a heading fits decides. */
const patterns: readonly (readonly [RegExp, Known])[] = [
  [
    /n[äa]mnare|denominator|bas(?:befolkning)?\b|measured on|counted on|m[äa]tt p[åa]|r[äa]knat p[åa]/u,
    { use: "denominator", id: "", direction: 1, unit: "persons" },
  ],
  [
    /(?:f[öo]rra|f[öo]reg[åa]ende) [åa]rets (?:stats)?(?:bidrag|tilldelning|belopp|st[öo]d)|last (?:year.?s )?award|last year.?s (?:grant|allocation|funding)|senaste tilldelning/u,
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
  [
    /arbetsl[öo]s|unemploy|arbeidsl[øo]|arbejdsl[øo]s|fuldtidsledig|ledighed|ty[öo]tt[öo]m/u,
    { use: "indicator", id: "unemployment", direction: -1 },
  ],
  [
    /l[åa]ngvarigt\b.*(?:f[öo]rs[öo]rjningsst|bist[åa]nd)|l[åa]ngvariga? bidrag|long-?term (?:social |income )?(?:assistance|support|benefit)/u,
    { use: "indicator", id: "long-term-assistance", direction: -1 },
  ],
  [
    /f[öo]rs[öo]rjningsst|ekonomiskt bist|income support|social assistance|sosialhj|kontanthj|toimeentulotu/u,
    { use: "indicator", id: "income-support", direction: -1 },
  ],
  [/beh[öo]rig|eligib/u, { use: "indicator", id: "upper-secondary-eligibility", direction: 1 }],
  [
    /f[öo]rv[äa]rvsarb|syssels[äa]tt|syssel?sat|\b(?:i|har) arbete\b|employ|in work\b|besk[æa]ftig|ty[öo]llis/u,
    { use: "indicator", id: "employment", direction: 1 },
  ],
  [
    /folkm[äa]ngd|befolkning|inv[åa]nar|population|inhabitants|folketal|innbygger|indbygger|v[äa]est[öo]|asukkaat/u,
    { use: "attribute", id: "population", direction: 1, unit: "persons" },
  ],
  [/\bvuxna\b|\badults?\b/u, { use: "attribute", id: "adults", direction: 1, unit: "persons" }],
];

/** Words of what is worse the more of it there is. */
const worse =
  /l[åa]g(?:a)? ?inkomst|l[åa]g ekonomisk|l[åa]g k[öo]pkraft|utsatt|fattig|poverty|poor|k[öo]yhyy|pienitulo|lavin[nd]|brott|crime|kriminal|våld|violen|bist[åa]nd|oh[äa]lsa|sjuk|sick|ill[- ]health|disease|otrygg|unsafe|fr[åa]nvaro|absen|avhopp|avbrott|avbr[uø]d|frafall|frafald|drop-?out|early leaver|tr[åa]ngbod|overcrowd|segregat|d[öo]dlig|d[öo]dsfall|mortality|deaths?\b|f[öo]rgymnasial|l[åa]gutbild|low (?:income|education|skill|work intensity|birth)|neet|skuld|debt|vr[äa]k|evict|heml[öo]s|homeless|gini|inequal|oj[äa]mlik|deprivation|missn[öo]j|mobb|bully|m[åa]obbing|r[öo]k(?:ar|ning|er)|smok|[öo]vervikt|fetma|obes|overweight|alkohol|alcohol|stress|[äa]ngslan|[äa]ngest|anxiety|depress|ensam(?:het)?|lonel|suicid|sj[äa]lvmord|skad(?:a|or|ade)\b|injur|olyck|accident|utsl[äa]pp|emission|f[öo]rtidspens|uf[øo]r|underk[äa]n|fail(?:ed|ing|ure)?\b|exclu(?:ded|sion)|risk(?:en)? (?:of|f[öo]r)|bidragsberoende|dependen|vacan|vakans/u;

/** Words of what is better the more of it there is. */
const better =
  /godk[äa]n|valdeltag|turnout|gymnasi|upper secondary|eftergymn|h[öo]gutbild|h[öo]gskol|tertiary|educat|trygg|\bsafe|n[öo]jd|satisf|(?:god|bra|good) (?:sj[äa]lvskattad )?h[äa]lsa|good health|self-rated health|examen|graduat|attain|pass(?:ed|es|ing)?\b|completion|gjennomf[øo]r|fullf[öo]l?j|slutf[öo]r|medianinkomst|medelinkomst|disponibel inkomst|l[äa]sf[öo]rm|n[åa]r(?:r)? m[åa]l|uppn[åa]tt|m[åa]luppfyll|proficien|reaching|achiev|deltag|participat|tillit|trust|livsl[äa]ngd|life expectancy|egen f[öo]rs[öo]rjning|sj[äa]lvf[öo]rs[öo]rj|studerar|in (?:education|training)|etabler|meritv[äa]rde|betygspo[äa]ng/u;

/** Words that turn what comes after them. */
const turning =
  /(?<!\p{L})(?:ej|inte|icke|varken|utan|saknar|avsaknad av|not?|non|without|neither|lack(?:s|ing)?(?: of)?|never|ikke|uten|uden|mangler|ei|ilman|ohne)(?!\p{L})/gu;

/** What a heading is known as by its words alone; undefined where it is not. */
const byWords = (text: string): { readonly known: Known; readonly at: number } | undefined => {
  for (const [pattern, known] of patterns) {
    const at = text.search(pattern);
    if (at >= 0) return { known, at };
  }
  return undefined;
};

/** What a heading says of which way is better, and whether it says so at all. */
export interface Direction {
  readonly direction: 1 | -1;
  /** No word decides it, or several disagree. */
  readonly unsure: boolean;
}

/**
 * What a heading is known as; undefined where it is not. Its unit and its other words may say that it is something
 * else than the name in it: a share of the inhabitants with low income is not the population, and those not employed
 * are not the employed.
 */
export function knownMeasure(heading: string): Known | undefined {
  const text = heading.toLowerCase();
  const found = byWords(text);
  if (found === undefined) return undefined;
  const { known, at } = found;
  if (known.use === "attribute" && known.unit === "persons" && isOfPeople(text, unitInHeading(heading)))
    return undefined;
  if (known.use === "indicator" && (turnsBefore(text, at) > 0 || unitInHeading(heading) === "kronor"))
    return undefined;
  return known;
}

/** Shares of people, figures per head, money for them, and people of some ages are not the people of a place. */
const isOfPeople = (text: string, unit: Unit | undefined): boolean =>
  (unit !== undefined && unit !== "persons") ||
  /(?<!\p{L})(?:per|andel|share|proportion|pr\.?)(?!\p{L})|\/ ?1 ?000|\d+ ?[-\u2013+] ?\d* ?(?:[åa]r|years|vuot)|\d+ ?[åa]r|aged? \d|t[äa]thet|density|f[öo]r[äa]ndring|[öo]kning|growth|change/u.test(
    text,
  );

const turnsBefore = (text: string, at: number): number =>
  [...text.matchAll(turning)].filter(({ index }) => index < at).length;

/** Which way is better, by the whole meaning of a heading: +1 where more is. */
export function guessDirection(heading: string): Direction {
  const text = heading.toLowerCase();
  const found = byWords(text);
  const named = found?.known.use === "indicator" ? { at: found.at, direction: found.known.direction } : null;
  const bad = text.search(worse);
  const good = text.search(better);
  const clue =
    named ??
    (bad >= 0 && (good < 0 || turnsBefore(text, good) === 0 || turnsBefore(text, bad) === 0)
      ? { at: bad, direction: -1 as const }
      : good >= 0
        ? { at: good, direction: 1 as const }
        : null);
  if (clue === null) return { direction: 1, unsure: true };
  const turned = turnsBefore(text, clue.at);
  // "Varken arbetar eller studerar" turns both of its words, once.
  const direction = turned % 2 === 1 ? (-clue.direction as 1 | -1) : clue.direction;
  const disagree = named === null && bad >= 0 && good >= 0;
  const turnsAfter = [...text.matchAll(turning)].length > turned;
  return { direction, unsure: disagree || turnsAfter || turned > 1 };
}

/** What a heading says of its unit; undefined where it says nothing. */
export function unitInHeading(heading: string): Unit | undefined {
  const text = heading.toLowerCase();
  if (/%|procent\b|per ?cent\b|\bpct\b|prosent|prosentti|andel i procent|\bpc\b/u.test(text))
    return "percent";
  if (
    /\btkr\b|\bkkr\b|\bksek\b|tusental kronor|tusen kronor|thousand (?:kronor|sek)|\b1 ?000 ?kr\b|\b1 ?000-tals? kr|\bsek ?(?:thousand|'?000s?)/u.test(
      text,
    )
  )
    return "thousandKronor";
  if (
    /\bmn?kr\b|\bmsek\b|miljoner kronor|million (?:kronor|sek)|\bmilj\.? kr|\bsek million|\bmkr\b/u.test(text)
  )
    return "millionKronor";
  if (/\bkronor\b|\bkr\b|\bsek\b/u.test(text)) return "kronor";
  if (
    /\bantal\b|number of\b|\bpersoner\b|\bpersons\b|\bpeople\b|\bantall?\b|\blukum[äa][äa]r[äa]|headcount|\bcount\b/u.test(
      text,
    ) &&
    !/\bandel\b|\bshare\b|per 1 ?000|per 100 ?000|per inv[åa]nare|per capita/u.test(text)
  )
    return "persons";
  if (/\(0[-\u2013]1\)/u.test(text)) return "share";
  return undefined;
}

/** Codes and numbers that name things: no figures, however they look. */
export const isCodeHeading = (heading: string): boolean =>
  /post(?:nummer|nr|code|kod)|zip ?code|org(?:anisations?)?\.? ?-?(?:nr|nummer|number|no)|organisasjonsnummer|skol-?enhetskod|(?:^|[\s_-])(?:kod|code|koodi|kode|id|nr|nummer|number|no|urn|ukprn|laestab|lea)(?:$|[\s_)])(?!of)|\p{L}(?:kod|kode|code|koodi|nr|nummer|_id|_code)$|telefon|phone|e-?post|latitud|longitud|koordinat|coordinate|easting|northing|\bx_?koord|\by_?koord/iu.test(
    heading.replace(/number of/giu, ""),
  );

/** Bounds of a figure and the like, which are no measure of their own. */
export const isBesideMeasure = (heading: string): boolean =>
  /konfidens|confidence|\b(?:95 ?%? ?)?(?:ki|ci)\b|felmarginal|margin of error|standard ?(?:error|fel)|(?:nedre|[öo]vre|undre) gr[äa]ns|lower (?:bound|limit)|upper (?:bound|limit)|\b(?:kvalitet|flag|status|anm[äa]rkning)\b|obs_flag|obs_status/iu.test(
    heading,
  );

/** Changes over time: facts, whatever their unit. */
export const isChange = (heading: string): boolean =>
  /f[öo]r[äa]ndring|(?<!\p{L})(?:change|differens|skillnad|growth|[öo]kning|minskning|endring|[æa]ndring|muutos|tillv[äa]xt)(?!\p{L})/iu.test(
    heading,
  );
