import { saySetting } from "../controls/assumptions/reader-unit.ts";
import { segmentText } from "../controls/rule/prose/plain-text.ts";
import { prose } from "../controls/rule/prose/prose.ts";
import type { Item, Paragraph, Segment } from "../controls/rule/prose/segment.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { namesOf } from "../i18n/names.ts";
import { placeName } from "../i18n/place-name.ts";
import { parameterIds, parameters } from "../model/project/parameters.ts";
import type { Rule } from "../model/rule/rule.ts";
import { textOf } from "../programmes/assumptions/text-of.ts";
import { assumptionTexts } from "../programmes/assumptions/wording.ts";
import type { ProgrammePackage } from "../programmes/package.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import { differences, type Edit } from "../scenario/differences.ts";
import type { GroupEdit, GroupValue } from "../scenario/differences-in-groups.ts";
import type { Resolved } from "../scenario/resolve-scenario.ts";
import { givenSetting } from "../session/assumed.ts";
import type { DifferencePiece, ScenarioDifference } from "./compare/difference-text.ts";
import { partiesDifference } from "./parties-difference.ts";
import { payerDifference } from "./payer-difference.ts";
import { ticksDifference } from "./ticks-difference.ts";

/** After a whole sentence of the baseline, the one that takes its place is new as a whole. */
function whollyNew(pieces: DifferencePiece[]): DifferencePiece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.kind !== "was" || !first.text.endsWith(".")) return pieces;
  const text = rest.filter(({ kind }) => kind !== "was").map((piece) => piece.text);
  return [first, { kind: "now", text: text.join("").trim() }];
}

type Told = Exclude<Edit, { readonly kind: "rule" }>;
type Local = Extract<Edit, { readonly kind: "local" }>;

/** Edits that move no award. */
const projectionKinds: ReadonlySet<Edit["kind"]> = new Set([
  "assumption",
  "group",
  "local",
  "parties",
  "payers",
  "ticks",
]);

/**
 * What differs between a scenario and the baseline, in words: the rule's sentences in which something differs, then
 * values and assumptions one by one. `pack`: with the names to show.
 */
export function whatDiffers(
  baseline: Resolved,
  scenario: Resolved,
  pack: ProgrammePackage,
  i18n: I18n,
): ScenarioDifference {
  const edits = differences(baseline, scenario);
  const others = edits.filter((edit): edit is Told => edit.kind !== "rule");
  const isRuleChanged = edits.length > others.length;
  const told = isRuleChanged ? ruleSentences(baseline.rule, scenario.rule, pack, i18n) : [];
  const assumptions = others.filter(({ kind }) => projectionKinds.has(kind)).length;
  return {
    // Counted as they are told, so that the number is the number of lines.
    provisions: isRuleChanged ? Math.max(1, told.length) : 0,
    values: others.length - assumptions,
    assumptions,
    sentences: [
      ...told,
      ...others.map((edit) =>
        edit.kind === "local" ? sayLocal(edit, { baseline, scenario, pack }, i18n) : say(edit, pack, i18n),
      ),
    ],
  };
}

/** The sentences of a rule that differ from the baseline's; paragraphs of its own as a whole. */
function ruleSentences(baseline: Rule, rule: Rule, pack: ProgrammePackage, i18n: I18n): DifferencePiece[][] {
  const paragraphs = prose({ rule, baseline, pack, texts: i18n.dictionary().rule, formats: i18n.f });
  return paragraphs.flatMap((paragraph) => changedIn(paragraph));
}

function changedIn({ segments, items, isNew }: Paragraph): DifferencePiece[][] {
  if (isNew) {
    const text = segmentText(segments.filter(({ kind }) => kind !== "note"));
    return [...(text === "" ? [] : [[{ kind: "now", text } as const]]), ...items.flatMap(wholeItem)];
  }
  return [...changedSentences(segments), ...items.flatMap(changedItem)];
}

const wholeItem = ({ segments, items }: Item): DifferencePiece[][] => [
  [{ kind: "now", text: segmentText(segments) }],
  ...items.flatMap(wholeItem),
];

const changedItem = ({ segments, items }: Item): DifferencePiece[][] => [
  ...changedSentences(segments),
  ...items.flatMap(changedItem),
];

function changedSentences(segments: readonly Segment[]): DifferencePiece[][] {
  const sentences: DifferencePiece[][] = [[]];
  const add = (kind: DifferencePiece["kind"], text: string) => sentences.at(-1)?.push({ kind, text });
  for (const segment of segments) {
    if (segment.kind === "note") continue;
    if (segment.kind === "gone") add("was", segment.text);
    else if (segment.kind === "slot") {
      const { slot } = segment;
      if (slot.was !== null) add("was", slot.was);
      add(slot.was === null ? "text" : "now", slot.print ?? slot.text + slot.suffix);
    } else
      for (const [at, part] of segment.text.split(/(?<=\.) +(?=\p{Lu})/u).entries()) {
        if (at > 0) sentences.push([]);
        add("text", part);
      }
  }
  return sentences.filter((pieces) => pieces.some(({ kind }) => kind !== "text")).map(whollyNew);
}

/** What an entry of a place changes, assumption by assumption; where it gives none, the place has what all have. */
function sayLocal(
  { before, after }: Local,
  {
    baseline,
    scenario,
    pack,
  }: { readonly baseline: Resolved; readonly scenario: Resolved; readonly pack: ProgrammePackage },
  i18n: I18n,
): DifferencePiece[] {
  const place = after ?? before;
  if (place === null) return [];
  const name = placeName(place, pack, i18n.f);
  const changed = parameterIds.filter(
    (id) => canonicalJson(before?.assumptions[id] ?? null) !== canonicalJson(after?.assumptions[id] ?? null),
  );
  return changed.flatMap((id, at): DifferencePiece[] => {
    const setting = ({ assumptions }: Resolved, own: Local["before"]) =>
      saySetting(
        parameters[id],
        own?.assumptions[id] ?? assumptions[id] ?? givenSetting(pack.programme, id),
        i18n,
      );
    const { title } = textOf(assumptionTexts, id, i18n.locale());
    return [
      { kind: "text", text: at === 0 ? `${name}, ${title}: ` : `; ${title}: ` },
      { kind: "was", text: setting(baseline, before) },
      { kind: "now", text: setting(scenario, after) },
    ];
  });
}

function say(edit: Exclude<Told, Local>, pack: ProgrammePackage, i18n: I18n): DifferencePiece[] {
  const { f, t } = i18n;
  const unknown = t("compare.differs.unknown");
  const change = (what: string, was: string | null, now: string | null): DifferencePiece[] => [
    { kind: "text", text: `${what}: ` },
    { kind: "was", text: was ?? unknown },
    { kind: "now", text: now ?? unknown },
  ];
  const names = namesOf(pack, i18n.locale());
  const number = (value: number | null) => (value === null ? null : f.number(value, [0, 4]));
  switch (edit.kind) {
    case "observation": {
      const what = `${names.area(edit.area)}, ${names.indicator(edit.indicator)} ${f.year(edit.year)}`;
      const figure = (value: typeof edit.before) => {
        if (value === null) return null;
        const share = f.percent(value.value, [0, 2]);
        return edit.before?.denominator === edit.after?.denominator || value.denominator === undefined
          ? share
          : t("compare.differs.of", { share, people: f.people(value.denominator) });
      };
      return change(what, figure(edit.before), figure(edit.after));
    }
    case "nation": {
      const share = (value: number | null) => (value === null ? null : f.percent(value, [0, 2]));
      const what = `${t("compare.differs.nation")}, ${names.indicator(edit.indicator)} ${f.year(edit.year)}`;
      return change(what, share(edit.before), share(edit.after));
    }
    case "attribute":
      return change(
        `${names.area(edit.area)}, ${names.attribute(edit.attribute)}`,
        number(edit.before),
        number(edit.after),
      );
    case "lastAward": {
      const kronor = (value: number | null) => (value === null ? null : f.sek(value));
      const what = `${names.area(edit.area)}, ${t("compare.differs.lastAward")}`;
      return change(what, kronor(edit.before), kronor(edit.after));
    }
    case "assumption": {
      const parameter = parameters[edit.parameter];
      const setting = (value: typeof edit.before) =>
        saySetting(parameter, value ?? givenSetting(pack.programme, edit.parameter), i18n);
      const { title } = textOf(assumptionTexts, edit.parameter, i18n.locale());
      return change(title, setting(edit.before), setting(edit.after));
    }
    case "payers": {
      const { what, was, now } = payerDifference(edit, pack, i18n);
      return change(what, was, now);
    }
    case "ticks": {
      const { what, was, now } = ticksDifference(edit, pack, i18n);
      return change(what, was, now);
    }
    case "parties": {
      const { what, was, now } = partiesDifference(edit, pack, i18n);
      return change(what, was, now);
    }
    case "group":
      return sayGroup(edit, names.group(edit.group), change, i18n);
    case "area":
      return change(
        names.area(edit.before?.id ?? edit.after?.id ?? ""),
        t(`compare.differs.${edit.before === null ? "absent" : "present"}`),
        t(`compare.differs.${edit.after === null ? "absent" : "present"}`),
      );
    case "indicator":
      return change(
        edit.before?.title ?? edit.after?.title ?? "",
        edit.before?.title ?? null,
        edit.after?.title ?? null,
      );
    default:
      return edit satisfies never;
  }
}

/** A field of a group on assistance; what a group leaves unsaid is as for all, and of a whole group its share is told. */
function sayGroup(
  { field, before, after }: GroupEdit,
  group: string,
  change: (what: string, was: string, now: string) => DifferencePiece[],
  { dictionary, f }: I18n,
): DifferencePiece[] {
  const t = dictionary().groups;
  const value = (of: GroupValue): string => {
    if (field === "locked") return of === true ? t.isLocked : t.isOpen;
    if (typeof of !== "number") return field === null ? t.absent : t.asForAll;
    return field === null || field === "share" || field === "leaving"
      ? f.percent(of, [0, 2])
      : f.number(of, [0, 3]);
  };
  const what = t.fieldOf({ group, field: t.fields[field ?? "share"] });
  return change(what, value(before), value(after));
}
