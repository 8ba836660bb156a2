import type { IndicatorNaming, Naming, Text } from "../programmes/package.ts";

/** How sentences speak of indicators that are known by their id; the rest are called by their titles. */
const known: Readonly<Record<string, { readonly inSentence: Text; readonly counted: Text }>> = {
  employment: {
    inSentence: { sv: "andelen sysselsatta", en: "the employed share" },
    counted: { sv: "personer i arbete", en: "people in work" },
  },
  unemployment: {
    inSentence: { sv: "andelen arbetslösa", en: "the unemployed share" },
    counted: { sv: "arbetslösa", en: "unemployed people" },
  },
  "long-term-unemployment": {
    inSentence: { sv: "andelen långtidsarbetslösa", en: "the long-term unemployed share" },
    counted: { sv: "långtidsarbetslösa", en: "long-term unemployed people" },
  },
  "long-term-assistance": {
    inSentence: {
      sv: "andelen med långvarigt försörjningsstöd",
      en: "the share on long-term social assistance",
    },
    counted: {
      sv: "personer med långvarigt försörjningsstöd",
      en: "people on long-term social assistance",
    },
  },
  "income-support": {
    inSentence: { sv: "andelen med försörjningsstöd", en: "the share on income support" },
    counted: { sv: "personer med försörjningsstöd", en: "people on income support" },
  },
  "upper-secondary-eligibility": {
    inSentence: {
      sv: "andelen elever som är behöriga till gymnasiet",
      en: "the share of pupils eligible for upper-secondary school",
    },
    counted: {
      sv: "elever behöriga till gymnasiet",
      en: "pupils eligible for upper-secondary school",
    },
  },
};

const attributes: Readonly<Record<string, Naming>> = {
  population: {
    title: { sv: "Folkmängd", en: "Population" },
    inSentence: { sv: "folkmängden", en: "the population" },
  },
  adults: {
    title: { sv: "Vuxna invånare", en: "Adult residents" },
    inSentence: { sv: "antalet vuxna invånare", en: "the number of adult residents" },
  },
  refugees: {
    title: { sv: "Mottagna flyktingar", en: "Refugees received" },
    inSentence: { sv: "antalet mottagna flyktingar", en: "the number of refugees received" },
  },
  refugeesPerInhabitant: {
    title: { sv: "Mottagna flyktingar per invånare", en: "Refugees received per inhabitant" },
    inSentence: {
      sv: "antalet mottagna flyktingar per invånare",
      en: "the number of refugees received per inhabitant",
    },
  },
};

const same = (text: string): Text => ({ sv: text, en: text });

/** How an indicator of the user's own is spoken of: by its title, and in sentences by what its id is known for. */
export const indicatorNaming = (id: string, title: string): IndicatorNaming => ({
  title: same(title),
  short: same(title),
  inSentence: known[id]?.inSentence ?? { sv: `andelen ”${title}”`, en: `the share “${title}”` },
  counted: known[id]?.counted ?? { sv: `personer i ”${title}”`, en: `people in “${title}”` },
});

/** How an attribute of the user's own is spoken of: as it is known, else by its id, which came from its heading. */
export function attributeNaming(id: string): Naming {
  const found = Object.hasOwn(attributes, id) ? attributes[id] : undefined;
  if (found !== undefined) return found;
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toLocaleUpperCase() + words.slice(1);
  return { title: same(title), inSentence: { sv: `”${title}”`, en: `“${title}”` } };
}
