import { yearsInWords } from "../../../i18n/names.ts";
import type { Message } from "../../../i18n/words.ts";
import type { Reference } from "../../../model/rule/reference.ts";
import { type Path, setAll, valueAt } from "./rule-path.ts";
import type { Option, Piece } from "./segment.ts";
import { choiceSlot, percentSlot, slotPiece, wasAt } from "./slots.ts";
import type { Writer } from "./writer.ts";

/** The indicators of the programme as answers of a choice. */
export function indicatorOptions(w: Writer): Option[] {
  return w.pack.programme.indicators.map(({ id }) => ({ value: id, label: w.indicator(id) }));
}

/** The attributes that any area has as answers of a choice, in the order of their first area. */
export function attributeIds(w: Writer): string[] {
  return [...new Set(w.pack.programme.areas.flatMap((area) => Object.keys(area.attributes)))];
}

/** The indicator of a pot or condition, inside a sentence. */
export function indicatorSlot(w: Writer, paths: readonly Path[], value: string, label: string): Piece {
  return choiceSlot(w, paths, value, label, indicatorOptions(w), { answer: (id) => String(id) });
}

/** An attribute inside a sentence. */
export function attributeSlot(w: Writer, paths: readonly Path[], value: string, label: string): Piece {
  const options = attributeIds(w).map((id) => ({ value: id, label: w.attribute(id) }));
  return choiceSlot(w, paths, value, label, options);
}

/** Years in words; "no year" for none. */
const yearsText = (w: Writer, years: readonly number[]): string =>
  years.length === 0 ? w.t.years.none : yearsInWords(w.f, years);

/** Windows that may be chosen: every year with observations of the indicator, and every run of such years (at most 8 years). */
function windows(w: Writer, indicator: string): number[][] {
  const all = w.pack.programme.observations.filter((each) => each.indicator === indicator);
  const years = [...new Set(all.map((each) => each.year))].sort((a, b) => a - b);
  const latest = years.slice(-8);
  const runs = latest.flatMap((_, start) =>
    latest.slice(start + 1).map((_, length) => latest.slice(start, start + length + 2)),
  );
  return [...years.map((year) => [year]), ...runs];
}

/**
 * What stands before a window and how it is read: the mean after "from" and "to" (`point`), the mean after "in"
 * (`within`), or every one of the years (`each`).
 */
export type WindowForm = "point" | "within" | "each";

/** The years of a window inside a sentence. */
export function yearsSlot(
  w: Writer,
  paths: readonly Path[],
  value: readonly number[],
  indicator: string,
  label: string,
  form: WindowForm = "point",
): Piece {
  const write = (years: readonly number[]) => {
    const text = yearsText(w, years);
    return years.length < 2 || form === "each" ? text : w.t.years[form]({ years: text });
  };
  const options = windows(w, indicator).map((years) => ({ value: years.join(" "), label: write(years) }));
  const now = value.join(" ");
  if (!options.some((option) => option.value === now)) options.push({ value: now, label: write(value) });
  const read = (answer: string) => (answer === "" ? [] : answer.split(" ").map(Number));
  return choiceSlot(w, paths, now, label, options, {
    answer: (years) => {
      const key = (years as number[]).join(" ");
      if (!options.some((option) => option.value === key))
        options.push({ value: key, label: write(read(key)) });
      return key;
    },
    edits: (answer) => setAll(paths, read(answer)),
  });
}

/** One year inside a sentence. */
export function yearSlot(w: Writer, path: Path, value: number, indicator: string, label: string): Piece {
  const years = windows(w, indicator).filter((window) => window.length === 1);
  const options = years.map(([year]) => ({ value: String(year), label: String(year) }));
  return choiceSlot(w, [path], String(value), label, options, {
    edits: (answer) => setAll([path], Number(answer)),
  });
}

/** What a level is compared with: a named reference, or "the level" and a number of its own. */
export function referenceSlots(
  w: Writer,
  paths: readonly Path[],
  value: Reference,
  pot: string,
  level: number,
): Piece[] {
  const names = w.t.pot.reference;
  const kindOf = (reference: unknown) => (typeof reference === "number" ? "number" : String(reference));
  const options = (["nation", "best", "mean", "number"] as const).map((kind) => ({
    value: kind,
    label: names[kind],
  }));
  const label = (message: Message<"pot">) => message({ pot });
  const choice = choiceSlot(w, paths, kindOf(value), label(w.t.labels.reference), options, {
    key: `${paths[0]?.join(".")} kind`,
    answer: kindOf,
    edits: (kind) => setAll(paths, kind !== "number" ? kind : typeof value === "number" ? value : level),
  });
  if (typeof value !== "number") return [choice];
  const before = w.baseline && valueAt(w.baseline, paths[0] ?? []);
  const number = percentSlot(w, paths, value, label(w.t.labels.referenceLevel), { min: -1000, max: 1000 });
  const isSame = typeof before === "number" || number.kind !== "slot";
  return [
    choice,
    { kind: "text", text: " " },
    isSame ? number : { ...number, slot: { ...number.slot, was: null } },
  ];
}

/** Where a set of areas stands: inside a sentence, at its start, or after "it is". */
export type AreasForm = "inside" | "start" | "either";

/** Areas in words: names up to four, else their number; all of the programme's as such. */
export function areasText(w: Writer, ids: readonly string[], form: AreasForm = "inside"): string {
  const names = ids.map(w.areaName);
  const count = ids.length;
  if (form === "either") {
    if (ids.length === 0) return w.t.areas.either.none;
    return ids.length <= 4 ? w.f.either(names) : w.t.areas.either.many({ count });
  }
  const words = form === "start" ? w.t.areas.capital : w.t.areas;
  if (ids.length === 0) return words.none;
  if (ids.length <= 4) return w.f.list(names);
  const chosen = new Set(ids);
  const isAll = w.pack.programme.areas.every((area) => chosen.has(area.id));
  return (isAll ? words.every : words.many)({ count });
}

/** A set of areas inside a sentence. */
export function areasSlot(
  w: Writer,
  path: Path,
  value: readonly string[],
  label: string,
  form: AreasForm = "inside",
): Piece {
  return slotPiece(path.join("."), {
    label,
    text: areasText(w, value, form),
    was: wasAt<readonly string[]>(w, [path], (ids) => areasText(w, ids, form)),
    open: w.open([path]),
    control: { kind: "areas", value, edits: (ids) => setAll([path], ids) },
  });
}
