import type { Counts, Flags, Words } from "../words.ts";
import { plural } from "./grammar.ts";

const areas = (count: number): string => plural(count, { one: "1 area", other: `${count} areas` });
const municipalities = (count: number): string =>
  plural(count, { one: "1 municipality", other: `${count} municipalities` });

/** Areas and their municipalities; municipalities alone where there is one area in each. */
const recipients = (count: number, places: number): string =>
  count === places ? municipalities(places) : `${areas(count)} in ${municipalities(places)}`;

/** Texts of the map. */
export const map = {
  noun: {
    one: "municipality",
    other: "municipalities",
    no: "no",
    a: "a",
    the: "the municipality",
    theOthers: "the municipalities",
  },
  parts: "A sector: what one area gets",
  mode: "Show awards as",
  modes: { symbol: "Circles", kronor: "Shades", perInhabitant: "Per inhabitant" },
  loading: "Fetching the map",
  failed:
    "The map did not arrive. The figures are in the list and the table. Check the connection and open the tab again.",
  again: "Try again",
  frame: "Map. The arrow keys move it, plus and minus zoom, 0 shows all the areas.",
  picture: ({ summary }: Words<"summary">) => `Map of Sweden’s municipalities. ${summary}`,
  extent: "Part of the map",
  extents: { areas: "The areas", country: "All of Sweden" },
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  hidden:
    "The map shows where the areas are, and so reveals which they are. It is not shown while place names are hidden. The list and the table have the same figures.",
  showAnyway: "Show the map anyway",
  givesAway: "The map gives away which the areas are although their names are hidden.",
  hideMap: "Put the map away",
  list: "Municipalities",
  listName: "Municipalities, with the award of each",
  areas: ({ count }: Counts<"count">) => areas(count),
  notCovered: "not covered by the rule",
  noPopulation: "population not known",
  award: "Award",
  perInhabitant: "Per inhabitant",
  baseline: "Baseline",
  change: "Change",
  why: "Why this amount?",
  whyName: ({ name }: Words<"name">) => `Why this amount? ${name}`,
  key: "What the map shows",
  keyCircle: "The circle’s area is the award",
  keyShade: {
    kronor: "Award in kronor",
    millions: "Award in million kronor",
    perInhabitant: "Kronor per inhabitant of the areas",
  },
  under: ({ limit }: Words<"limit">) => `under ${limit}`,
  fromTo: ({ from, to }: Words<"from" | "to">) => `${from} to under ${to}`,
  orMore: ({ limit }: Words<"limit">) => `${limit} or more`,
  all: ({ amount }: Words<"amount">) => `all: ${amount}`,
  none: "no award",
  summary: {
    spread: ({
      isMadeUp,
      money,
      count,
      places,
    }: Flags<"isMadeUp"> & Words<"money"> & Counts<"count" | "places">) =>
      `${isMadeUp ? "In this made-up example " : ""}${money} goes to ${recipients(count, places)}.`,
    range: ({ low, lowName, high, highName }: Words<"low" | "lowName" | "high" | "highName">) =>
      `The amounts for a municipality run from ${low} (${lowName}) to ${high} (${highName}).`,
    perInhabitant: ({ low, lowName, high, highName }: Words<"low" | "lowName" | "high" | "highName">) =>
      `Per inhabitant of the areas they run from ${low} (${lowName}) to ${high} (${highName}).`,
    none: ({ places }: Counts<"places">) =>
      plural(places, { one: "1 municipality gets nothing.", other: `${places} municipalities get nothing.` }),
    unplaced: ({ count }: Counts<"count">) =>
      plural(count, { one: "1 area is not on the map.", other: `${count} areas are not on the map.` }),
  },
  several: "Where a municipality has several areas, the map shows their sum.",
  table: "The figures as a table",
  caption: "Award by municipality, in kronor",
  municipality: "Municipality",
  code: "Code",
  areasColumn: "Areas",
  total: "All municipalities",
  heading: "What each municipality’s areas would get",
  attribution: "Outlines of the municipalities: Statistics Sweden (SCB), free map files (CC0), simplified.",
  file: "map",
};
export type MapTexts = typeof map;
