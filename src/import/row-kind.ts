/** What a row is that is no area. */
export const rowKinds = ["nation", "total", "mean", "upper", "rest", "sum", "average"] as const;
/**
 * `nation`: the whole country; `total`, `mean`: of the areas, by name; `upper`: a county or another level above the
 * areas; `rest`: what lies in no area; `sum`, `average`: a total or mean by its numbers alone.
 */
export type RowKind = (typeof rowKinds)[number];

const nation =
  /^(?:hela |hele )?(?:riket|landet|sverige|norge|danmark|suomi|finland)$|^(?:the )?whole country$|^(?:koko maa|sweden|norway|denmark|england|great britain|united kingdom|nation(?:al(?:t)?)?|riks(?:snitt(?:et)?|genomsnitt(?:et)?|medel(?:v[äa]rde)?)|landsgennemsnit|landsgjennomsnitt)$/iu;
/** Names of countries, which are areas where several stand in one table. */
export const isCountry = (name: string): boolean =>
  /^(?:sverige|norge|danmark|finland|suomi|sweden|norway|denmark|england|united kingdom)$/iu.test(
    name.trim(),
  );
const mean =
  /^(?:(?:o?v[äa]gt |ovektet |vektet |un?weighted )?(?:medel(?:v[äa]rde(?:t)?)?|genomsnitt(?:et|lig)?|snitt(?:et)?|mean|average|median(?:en)?|gjennomsnitt|gennemsnit|keskiarvo|mediaani))(?!\p{L})|(?:kommun|l[äa]ns|stads|region|skol|omr[åa]des?)(?:snitt|genomsnitt|medel)(?:et)?$|[ ,(](?:medel(?:v[äa]rde)?|genomsnitt|mean|average|median)\)?$/iu;
const total =
  /^(?:total(?:t|en|er|a|s)?|grand total|(?:del)?summa|sum|sub-?total|tot|samtliga|alla|alle|all|i ?alt|i allt|yhteens[äa]|kaikki|insgesamt|ensemble|sammanlagt|tillsammans)(?![\p{L}\d-])|^(?:hela|hele) (?:kommunen|staden|stan|l[äa]net|regionen|omr[åa]det|byen|kommunen|fylket|skolan)|^(?:the )?(?:whole|entire) (?:municipality|city|county|region|area|town|district)|[ ,(](?:total(?:t)?|i alt|samtliga|summa)\)?$/iu;
const upper =
  /^(?:eu(?:-?\d\d)?(?:_\d{4})?|european union.*|europeiska unionen.*|euro(?: area|omr[åa]det).*|oecd.*|norden|nordic countries|v[äa]rlden|world)$|(?:\p{L}{2,}l[äa]n|\p{L}s? l[äa]n|\p{L} county|\p{L} fylke|^region \p{L}+|^landsdel \p{L}+|\p{L} maakunta|\p{L} region)$/iu;
const rest =
  /^(?:ok[äa]nd[ta]?|unknown|ej (?:f[öo]rdelat?|angivet|kodad|kodbar|specificerat?)|uppgift saknas|ospecificera[dt]|restf[öo]rda?|uoppgitt|uoplyst|tuntematon|not (?:stated|known|specified|allocated)|unallocated|unspecified)(?!\p{L})|^rest(?:omr[åa]de|kommun)/iu;

/** What a row is by its name; null where it may be an area. */
export function rowKindOf(name: string): Exclude<RowKind, "sum" | "average"> | null {
  const text = name.replace(/[\s*:.]+$|\s*\d\)$/gu, "").trim();
  if (nation.test(text)) return "nation";
  if (mean.test(text)) return "mean";
  if (total.test(text)) return "total";
  if (rest.test(text)) return "rest";
  return upper.test(text) ? "upper" : null;
}
