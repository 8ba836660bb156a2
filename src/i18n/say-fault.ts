import type { Fault, FaultCode } from "../model/result.ts";
import type { Locale } from "../programmes/package.ts";
import { formats } from "./format.ts";

/** A language's sentences for faults: src/i18n/<language>/faults.ts. */
export interface FaultTexts {
  readonly locale: Locale;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly faultWords: Readonly<Record<FaultWord, string>>;
}

type FaultWord =
  | "number"
  | "text"
  | "list"
  | "object"
  | "truth"
  | "nothing"
  | "atLeast"
  | "atMost"
  | "above"
  | "below"
  | "or"
  | "more";

/** How ids are called; an id without a name stands for itself. */
export interface FaultNames {
  readonly area?: (id: string) => string;
  readonly indicator?: (id: string) => string;
  readonly attribute?: (id: string) => string;
  readonly pot?: (id: string) => string;
  readonly limit?: (id: string) => string;
}

const namesShown = 12;
const bounds = { ">=": "atLeast", "<=": "atMost", ">": "above", "<": "below" } as const;

/** The sentence that tells a fault, without its path: what is wrong and what to do about it. */
export function sayFault(fault: Fault, texts: FaultTexts, names: FaultNames = {}): string {
  const slots = slotsOf(fault, texts, names);
  const chosen = texts.faults[fault.code].replace(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, slot]) => slots[slot as string] !== undefined) ? part : "",
  );
  return fill(chosen, slots);
}

const fill = (text: string, slots: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "–");

function slotsOf(fault: Fault, texts: FaultTexts, names: FaultNames): Record<string, string | undefined> {
  const name = (id: string | undefined, naming: ((id: string) => string) | undefined) =>
    id === undefined || naming === undefined ? id : naming(id);
  const isType = fault.code === "wrongType";
  return {
    value: isType ? typeWord(fault.value, texts) : plain(fault.value, texts),
    allowed: isType ? typeWord(fault.allowed, texts) : allowedWords(fault, texts),
    area: name(fault.area, names.area),
    indicator: name(fault.indicator, names.indicator),
    attribute: name(fault.attribute, names.attribute),
    pot: name(fault.pot, names.pot),
    limit: name(fault.limit, names.limit),
    year: fault.year === undefined ? undefined : String(fault.year),
  };
}

/** Numbers up to four digits stand ungrouped: they may be years. Long texts are cut. */
function plain(value: number | string | undefined, { locale }: FaultTexts): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  if (!Number.isFinite(value) || Math.abs(value) < 10_000) return String(value);
  return formats(locale).number(value);
}

function typeWord(type: Fault["allowed"], texts: FaultTexts): string | undefined {
  if (type === undefined) return undefined;
  const types = typeof type === "object" ? type : [String(type)];
  const words = types.map((each) => texts.faultWords[each as FaultWord] ?? each);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : fill(texts.faultWords.or, { first: words.join(", "), last });
}

function allowedWords({ allowed, more = 0 }: Fault, texts: FaultTexts): string | undefined {
  if (allowed === undefined) return undefined;
  if (typeof allowed === "number") return plain(allowed, texts);
  if (typeof allowed === "string") {
    const bound = /^(>=|<=|>|<) (-?[\d.e+-]+)$/.exec(allowed);
    if (bound === null) return allowed;
    const word = bounds[bound[1] as keyof typeof bounds];
    return fill(texts.faultWords[word], { bound: plain(Number(bound[2]), texts) });
  }
  if (allowed.length === 0) return undefined;
  const shown = allowed.slice(0, namesShown).join(", ");
  const hidden = Math.max(0, allowed.length - namesShown) + more;
  return hidden === 0 ? shown : fill(texts.faultWords.more, { names: shown, count: plain(hidden, texts) });
}
