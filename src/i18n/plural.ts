import type { Locale } from "../programmes/package.ts";

/** What a word is with each kind of number that a language knows; those it does not tell apart are as `other`. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Chooses among the forms of a word by a number, as the language does: `plural(2, { one: "area", other: "areas" })`. */
export function pluralIn(locale: Locale): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
