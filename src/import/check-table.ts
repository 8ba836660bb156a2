import { checkMapping } from "./check-mapping.ts";
import type { ImportFault, ImportFaultCode, Note } from "./fault.ts";
import { FaultList } from "./fault-list.ts";
import type { Gathered } from "./gather-values.ts";
import { gatherValues } from "./gather-values.ts";
import { unitInHeading } from "./known-measures.ts";
import type { Mapping } from "./mapping.ts";
import { type MarkMeaning, usualMeaning } from "./marks.ts";
import { type LeftOut, type Parts, putTogether } from "./put-together.ts";
import type { DecimalSign } from "./read-number.ts";
import { type StartKind, startKindOf, yearsByIndicator } from "./starting-rule.ts";
import type { Table } from "./table.ts";

/** What a table gives under a mapping: how much of it, what is wrong, what is left out, what to look at. */
export interface Checked {
  /** The first faults; `counts` has all. Nothing is imported while there is one. */
  readonly faults: readonly ImportFault[];
  readonly counts: readonly { readonly code: ImportFaultCode; readonly count: number }[];
  readonly notes: readonly Note[];
  /** Texts among the numbers, and what each is taken for. */
  readonly marks: readonly { readonly text: string; readonly count: number; readonly meaning: MarkMeaning }[];
  readonly leftOut: { readonly count: number; readonly list: readonly LeftOut[] };
  readonly summary: Summary;
  readonly start: StartKind;
}

export interface Summary {
  readonly areas: number;
  readonly municipalities: number;
  readonly observations: number;
  readonly indicators: readonly {
    readonly id: string;
    readonly title: string;
    readonly years: readonly number[];
    readonly values: number;
    /** Shares. */
    readonly least: number;
    readonly greatest: number;
  }[];
  readonly attributes: readonly { readonly id: string; readonly title: string; readonly areas: number }[];
}

/** Faults and values left out that are handed over one by one. */
const shown = 300;

/** Reads a table by a mapping. `parts` is what would be imported; of use only where there is no fault. */
export function checkTable(
  table: Table,
  mapping: Mapping,
  sign: DecimalSign,
  source: string,
): { readonly checked: Checked; readonly parts: Parts } {
  const faults = new FaultList();
  for (const fault of checkMapping(table, mapping)) faults.add(fault);
  if (!faults.isEmpty) {
    const parts: Parts = { areas: [], indicators: [], observations: [], leftOut: [], notes: [] };
    return { checked: report(parts, mapping, faults, null), parts };
  }
  const gathered = gatherValues(table, mapping, sign, faults);
  const parts = putTogether(table, mapping, gathered, source, faults);
  return { checked: report(parts, mapping, faults, gathered), parts };
}

function report(parts: Parts, mapping: Mapping, faults: FaultList, gathered: Gathered | null): Checked {
  const summary = summarise(parts, mapping);
  return {
    faults: faults.kept.slice(0, shown),
    counts: [...faults.counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    notes: [
      ...(gathered === null ? [] : notesOf(gathered)),
      ...parts.notes,
      ...unsureUnits(summary, mapping),
    ],
    marks: [...(gathered?.marks ?? [])].map(([text, count]) => ({
      text,
      count,
      meaning: Object.hasOwn(mapping.marks, text) ? (mapping.marks[text] as MarkMeaning) : usualMeaning(text),
    })),
    leftOut: { count: parts.leftOut.length, list: parts.leftOut.slice(0, shown) },
    summary,
    start: startKindOf(parts),
  };
}

function notesOf({ areas: { odd }, otherRows }: Gathered): Note[] {
  const notes: Note[] = [
    { code: "nationRows", count: odd.nationRows, value: odd.nationName },
    { code: "otherRows", count: otherRows },
    { code: "formulaText", count: odd.formulas, value: odd.formula },
    { code: "hiddenCharacters", count: odd.hidden },
  ];
  return notes.filter(({ count }) => count > 0);
}

/** Indicators whose unit their values leave open: per cent that never pass 1, or shares under a heading that says per cent. */
function unsureUnits({ indicators }: Summary, { measures }: Mapping): Note[] {
  return indicators.flatMap(({ id, title, greatest, values }): Note[] => {
    const measure = measures.find((each) => each.use === "indicator" && each.id === id);
    if (measure === undefined || values === 0 || greatest === 0) return [];
    const isSmall = measure.unit === "percent" && greatest <= 0.01;
    const isNamedOther = measure.unit === "share" && unitInHeading(measure.key) === "percent";
    return isSmall || isNamedOther ? [{ code: "unitUnsure", count: values, value: title }] : [];
  });
}

function summarise({ areas, indicators, observations }: Parts, { measures }: Mapping): Summary {
  const years = yearsByIndicator(observations);
  const ranges = new Map<string, { values: number; least: number; greatest: number }>();
  for (const { indicator, value } of observations) {
    const range = ranges.get(indicator) ?? { values: 0, least: 1, greatest: 0 };
    ranges.set(indicator, range);
    range.values += 1;
    range.least = Math.min(range.least, value);
    range.greatest = Math.max(range.greatest, value);
  }
  const attributes = measures.filter(({ use }) => use === "attribute");
  return {
    areas: areas.length,
    municipalities: new Set(areas.map(({ municipality }) => municipality)).size,
    observations: observations.length,
    indicators: indicators.map(({ id, title }) => ({
      id,
      title,
      years: years.get(id) ?? [],
      ...(ranges.get(id) ?? { values: 0, least: 0, greatest: 0 }),
    })),
    attributes: attributes.map(({ id, title }) => ({
      id,
      title,
      areas: areas.filter((area) => Object.hasOwn(area.attributes, id)).length,
    })),
  };
}
