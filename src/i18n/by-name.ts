const { compare } = new Intl.Collator("sv", { numeric: true });

/** Order of names of places, for sorting. They are Swedish, in either language of the page: Å, Ä and Ö come last. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  compare(a.name, b.name);
