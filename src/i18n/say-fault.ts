import type { Fault, FaultCode } from "../model/result.ts";
import type { Locale } from "../programmes/package.ts";
import type { faults, faultWords } from "./en/faults.ts";
import type { FaultSentences, FaultValue } from "./fault-sentences.ts";
import { formats } from "./format.ts";
import type { Words } from "./words.ts";

/** A language's sentences for faults: src/i18n/<language>/faults.ts. */
export interface FaultTexts {
  readonly locale: Locale;
  readonly faults: typeof faults;
  readonly faultWords: typeof faultWords;
}

/** How ids are called; an id without a name is its own. */
export interface FaultNames {
  readonly area?: (id: string) => string;
  readonly indicator?: (id: string) => string;
  readonly attribute?: (id: string) => string;
  readonly pot?: (id: string) => string;
  readonly limit?: (id: string) => string;
}

const namesShown = 12;
const bounds = { ">=": "atLeast", "<=": "atMost", ">": "above", "<": "below" } as const;

/** The sentence for a fault, without its path: what is wrong and what to do about it. */
export function sayFault(fault: Fault, texts: FaultTexts, names: FaultNames = {}): string {
  const sentence: FaultSentences[FaultCode] = texts.faults[fault.code];
  return typeof sentence === "string" ? sentence : sentence(valuesOf(fault, texts, names));
}

function valuesOf(fault: Fault, texts: FaultTexts, names: FaultNames): Words<FaultValue> {
  const name = (id: string | undefined, naming: (id: string) => string = (own) => own) =>
    id === undefined ? "" : naming(id);
  const isType = fault.code === "wrongType";
  return {
    value: isType ? typeWords(fault.value, texts) : plain(fault.value, texts),
    allowed: isType ? typeWords(fault.allowed, texts) : allowedWords(fault, texts),
    area: name(fault.area, names.area),
    indicator: name(fault.indicator, names.indicator),
    attribute: name(fault.attribute, names.attribute),
    pot: name(fault.pot, names.pot),
    limit: name(fault.limit, names.limit),
    year: fault.year === undefined ? "" : String(fault.year),
  };
}

/** Numbers up to four digits are not grouped: they may be years. Long texts are cut. */
function plain(value: number | string | undefined, { locale }: FaultTexts): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  if (!Number.isFinite(value) || Math.abs(value) < 10_000) return String(value);
  return formats(locale).number(value);
}

function typeWords(type: Fault["allowed"], { locale, faultWords }: FaultTexts): string {
  if (type === undefined) return "";
  const words: Readonly<Record<string, unknown>> = faultWords;
  const types = typeof type === "object" ? type : [String(type)];
  return formats(locale).either(types.map((each) => (typeof words[each] === "string" ? words[each] : each)));
}

function allowedWords({ allowed, more = 0 }: Fault, texts: FaultTexts): string {
  if (allowed === undefined) return "";
  if (typeof allowed === "number") return plain(allowed, texts);
  if (typeof allowed === "string") {
    const [, sign, bound] = /^(>=|<=|>|<) (-?[\d.e+-]+)$/.exec(allowed) ?? [];
    if (sign === undefined) return allowed;
    return texts.faultWords[bounds[sign as keyof typeof bounds]]({ bound: plain(Number(bound), texts) });
  }
  if (allowed.length === 0) return "";
  const names = allowed.slice(0, namesShown).join(", ");
  const hidden = Math.max(0, allowed.length - namesShown) + more;
  return hidden === 0 ? names : texts.faultWords.more({ names, count: plain(hidden, texts) });
}
