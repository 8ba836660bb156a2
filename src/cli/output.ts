import { faults as english, faultWords as englishWords } from "../i18n/en/faults.ts";
import { type FaultTexts, sayFault } from "../i18n/say-fault.ts";
import { faults as swedish, faultWords as swedishWords } from "../i18n/sv/faults.ts";
import type { Fault } from "../model/result.ts";
import type { Locale } from "../programmes/package.ts";

/** Where a command writes: whole lines to standard output, sentences to standard error. */
export interface Output {
  line(text: string): void;
  error(sentence: string): void;
}

const texts: Readonly<Record<Locale, FaultTexts>> = {
  en: { locale: "en", faults: english, faultWords: englishWords },
  sv: { locale: "sv", faults: swedish, faultWords: swedishWords },
};

/** One sentence on standard error per fault: file, path, what is wrong and what to do. */
export function sayFaults(file: string, faults: readonly Fault[], locale: Locale, output: Output): void {
  for (const fault of faults) {
    const place = fault.path === undefined || fault.path === "" ? file : `${file}: ${fault.path}`;
    output.error(oneLine(`${place}: ${sayFault(fault, texts[locale])}`));
  }
}

/** How to compute all the same what is refused for the memory it takes. */
export function sayAllTheSame(faults: readonly Fault[], output: Output): void {
  for (const { code, value } of faults)
    if (code === "tooMuchMemory") output.error(`--memory ${value} computes it all the same.`);
}

/** The first of the faults, as it stands in the place of a result. */
export const errorObject = (faults: readonly Fault[]): { readonly error: Fault | undefined } => ({
  error: faults[0],
});

/** Line breaks and other control characters from a file would tear the output apart. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ");
