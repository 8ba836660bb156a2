import type { Locale, ProgrammePackage } from "../programmes/package.ts";
import type { Message } from "./words.ts";

/** Names of pots that do not come from a programme: the user's own, and those of the rule library. */
const words: Record<
  Locale,
  Readonly<Record<"own" | "need" | "change", Message<"name">> & Record<"equal" | "inhabitants", string>>
> = {
  sv: {
    own: ({ name }) => `Delpott ${name}`,
    need: ({ name }) => `${name}, behov`,
    change: ({ name }) => `${name}, förändring`,
    equal: "Lika delar",
    inhabitants: "Invånare",
  },
  en: {
    own: ({ name }) => `Pot ${name}`,
    need: ({ name }) => `${name}, need`,
    change: ({ name }) => `${name}, change`,
    equal: "Equal shares",
    inhabitants: "Inhabitants",
  },
};

/** What a pot is called: the programme's name for it, that of its indicator, or one made from its id; else the id. */
export function potName(
  pack: Pick<ProgrammePackage, "pots" | "indicators" | "programme">,
  locale: Locale,
  id: string,
): string {
  const own = pack.pots[id]?.[locale] ?? indicatorName(pack, locale, id);
  if (own !== undefined) return own;
  if (id === "equal" || id === "inhabitants") return words[locale][id];
  const number = /^pot-(\d+)$/u.exec(id)?.[1];
  if (number !== undefined) return words[locale].own({ name: number });
  const [, indicator, part] = /^(.+)-(need|change)$/u.exec(id) ?? [];
  const name = indicator === undefined ? undefined : indicatorName(pack, locale, indicator);
  return name === undefined ? id : words[locale][part as "need" | "change"]({ name });
}

const indicatorName = (
  pack: Pick<ProgrammePackage, "indicators" | "programme">,
  locale: Locale,
  id: string,
): string | undefined =>
  pack.indicators[id]?.short[locale] ?? pack.programme.indicators.find((one) => one.id === id)?.title;
