import { faults as english, faultWords as englishWords } from "../i18n/en/faults.ts";
import { importTexts as englishTexts } from "../i18n/en/import.ts";
import { formats } from "../i18n/format.ts";
import { sayFault } from "../i18n/say-fault.ts";
import { sayImportFault, sayNote, sayVerdict, whereOf } from "../i18n/say-import.ts";
import { faults as swedish, faultWords as swedishWords } from "../i18n/sv/faults.ts";
import { importTexts as swedishTexts } from "../i18n/sv/import.ts";
import type { ImportFault } from "../import/fault.ts";
import { columnLetters } from "../import/table.ts";
import type { Locale } from "../programmes/package.ts";
import type { Imported } from "./import-file.ts";
import { textTable } from "./text-table.ts";

const importTexts = { en: englishTexts, sv: swedishTexts };
const faultTexts = {
  en: { locale: "en", faults: english, faultWords: englishWords },
  sv: { locale: "sv", faults: swedish, faultWords: swedishWords },
} as const;

const faultsOf = ({ checked, refusal }: Imported): readonly ImportFault[] =>
  refusal === null ? (checked?.faults ?? []) : [refusal];

/** The record of an import as one JSON object. */
export function importJson(imported: Imported, locale: Locale): object {
  const { checked, buildFaults, scenario } = imported;
  const texts = importTexts[locale];
  const f = formats(locale);
  const guesses = checked?.guesses ?? [];
  const notes = checked?.notes ?? [];
  return {
    columns: (checked?.columns ?? []).map(({ heading, as, unit, direction, years }) => ({
      heading,
      as,
      unit,
      direction,
      years,
    })),
    leftOut: checked?.rows ?? [],
    guesses: [...guesses, ...notes].map((note) => ({
      code: note.code,
      message: sayNote(note, texts),
      matters: guesses.some((guess) => guess === note),
      ...(note.value === undefined ? {} : { value: note.value }),
      ...(note.row === undefined ? {} : { row: note.row }),
      ...(note.column === undefined ? {} : { column: columnLetters(note.column) }),
    })),
    faults: [
      ...faultsOf(imported).map((fault) => ({
        row: fault.row ?? null,
        column: fault.column === undefined ? null : columnLetters(fault.column),
        code: fault.code,
        message: sayImportFault(fault, texts, f),
      })),
      ...buildFaults.map((fault) => ({
        row: null,
        column: null,
        code: fault.code,
        message: sayFault(fault, faultTexts[locale]),
      })),
    ],
    scenario,
  };
}

/** What is wrong, a sentence each: row and column as a spreadsheet counts them. */
export function importSentences(imported: Imported, locale: Locale): string[] {
  const texts = importTexts[locale];
  const f = formats(locale);
  return [
    ...faultsOf(imported).map((fault) =>
      `${whereOf(fault, texts, f)} ${sayImportFault(fault, texts, f)}`.trim(),
    ),
    ...imported.buildFaults.map((fault) => sayFault(fault, faultTexts[locale])),
  ];
}

/** What was understood, for people: a line per column, what to look at, and what was done. */
export function importText({ checked }: Imported, locale: Locale): string {
  const texts = importTexts[locale];
  const f = formats(locale);
  if (checked === null) return texts.notRead;
  const rows = checked.columns.map((line) => [
    `${columnLetters(line.column)} ${line.heading}`,
    texts.record.as[line.as],
    line.unit === null ? "" : texts.measures.units[line.unit],
    line.direction === null ? "" : texts.measures.directions[line.direction === 1 ? "up" : "down"],
    line.years.join(", "),
    line.example?.text ?? "",
  ]);
  const heads = texts.record.heads.filter((_, at) => at !== 5).slice(0, 6);
  const sentences = [...checked.guesses, ...checked.notes].map((note) => `- ${sayNote(note, texts)}`);
  return [textTable([heads, ...rows], []), "", sayVerdict(checked, texts, f).text, ...sentences].join("\n");
}
