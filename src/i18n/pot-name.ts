import type { Locale, ProgrammePackage } from "../programmes/package.ts";
import { fillText } from "./fill.ts";

/** Names of pots that do not come from a programme: the user's own, and those of the rule library. */
const words: Record<Locale, Readonly<Record<"own" | "need" | "change" | "equal" | "inhabitants", string>>> = {
  sv: {
    own: "Delpott {name}",
    need: "{name}, behov",
    change: "{name}, förändring",
    equal: "Lika delar",
    inhabitants: "Invånare",
  },
  en: {
    own: "Pot {name}",
    need: "{name}, need",
    change: "{name}, change",
    equal: "Equal shares",
    inhabitants: "Inhabitants",
  },
};

/** What a pot is called: the programme's name for it, that of its indicator, or one made from its id; else the id. */
export function potName(pack: ProgrammePackage, locale: Locale, id: string): string {
  const own = pack.pots[id]?.[locale] ?? indicatorName(pack, locale, id);
  if (own !== undefined) return own;
  if (id === "equal" || id === "inhabitants") return words[locale][id];
  const number = /^pot-(\d+)$/u.exec(id)?.[1];
  if (number !== undefined) return fillText(words[locale].own, { name: number });
  const [, indicator, part] = /^(.+)-(need|change)$/u.exec(id) ?? [];
  const name = indicator === undefined ? undefined : indicatorName(pack, locale, indicator);
  return name === undefined ? id : fillText(words[locale][part as "need" | "change"], { name });
}

const indicatorName = (pack: ProgrammePackage, locale: Locale, id: string): string | undefined =>
  pack.indicators[id]?.short[locale] ?? pack.programme.indicators.find((one) => one.id === id)?.title;
