import type { Locale } from "../programmes/package.ts";
import { csvConventions, writeCsv } from "./write-csv.ts";

const headings = {
  sv: [
    "Områdeskod",
    "Område",
    "Kommun",
    "Folkmängd 2024",
    "Förvärvsarbetande, % 2023",
    "Förvärvsarbetande, % 2024",
    "Nämnare, förvärvsarbetande 2023",
    "Nämnare, förvärvsarbetande 2024",
    "Behöriga till gymnasiet, % 2023",
    "Behöriga till gymnasiet, % 2024",
  ],
  en: [
    "Area code",
    "Area",
    "Municipality",
    "Population 2024",
    "Employed, % 2023",
    "Employed, % 2024",
    "Denominator, employed 2023",
    "Denominator, employed 2024",
    "Eligible for upper secondary, % 2023",
    "Eligible for upper secondary, % 2024",
  ],
} as const satisfies Record<Locale, readonly string[]>;

const names = {
  sv: [
    ["Norra exemplet", "Exempelkommun"],
    ["Södra exemplet", "Exempelkommun"],
    ["Östra exemplet", "Grannkommun"],
  ],
  en: [
    ["North Example", "Sampletown"],
    ["South Example", "Sampletown"],
    ["East Example", "Neighbourtown"],
  ],
} as const satisfies Record<Locale, readonly (readonly [string, string])[]>;

/** Made-up figures; a missing one is written as statistics write it. */
const figures: readonly (readonly (string | number)[])[] = [
  ["A1", 5210, 48.2, 49.6, 2980, 3010, 71.4, 70.8],
  ["A2", 8430, 55.1, 55.9, 4870, 4905, 78, 80.2],
  ["B1", 4105, 51.7, 50.9, 2340, 2322, "..", 74.5],
];

/** A file to fill in, in a language and its spreadsheets' convention: semicolons and decimal commas, or commas and points. */
export function template(locale: Locale): string {
  const rows = figures.map(([id = "", ...values], at) => [id, ...(names[locale][at] ?? []), ...values]);
  return writeCsv([headings[locale], ...rows], csvConventions[locale]);
}
