import type { FieldUnit } from "../../../i18n/parse.ts";
import type { RuleEdit } from "../../../model/rule/edit-rule.ts";
import { canonicalJson } from "../../../scenario/canonical-json.ts";
import { type Path, setAll, valueAt } from "./rule-path.ts";
import type { Option, Piece, Slot } from "./segment.ts";
import type { Writer } from "./writer.ts";

/** The baseline's words for what stands at the paths, where they differ from the rule's. */
export function wasAt<Value>(
  w: Writer,
  paths: readonly Path[],
  write: (value: Value) => string | null,
  absent?: Value,
): string | null {
  const { baseline } = w;
  if (baseline === null) return null;
  const differing = paths.flatMap((path) => {
    const before = (valueAt(baseline, path) ?? absent) as Value | undefined;
    const now = (valueAt(w.rule, path) ?? absent) as Value | undefined;
    const isSame = before === undefined || canonicalJson(before) === canonicalJson(now);
    return isSame ? [] : (write(before) ?? []);
  });
  return differing.length === 0 ? null : [...new Set(differing)].join(" / ");
}

/** A slot as a piece; its key is its first path and what it shows of it. */
export function slotPiece(key: string, slot: Omit<Slot, "suffix" | "print"> & Partial<Slot>): Piece {
  return { kind: "slot", key, slot: { suffix: "", print: null, ...slot } };
}

/** How a number stands in its sentence. `scale`: model units per unit of the control. */
export interface NumberForm {
  readonly unit: FieldUnit;
  readonly scale: number;
  readonly suffix?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly whole?: boolean;
  readonly decimals?: number;
}

/** A value of the model in the unit of its control, without the dust that scaling leaves. */
export const toControl = (value: number, scale: number): number => Number((value / scale).toPrecision(12));
/** A value of a control in the unit of the model. */
export const toModel = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** A number inside a sentence. `edits` where the value is not simply set at the paths. */
export function numberSlot(
  w: Writer,
  paths: readonly Path[],
  value: number,
  label: string,
  form: NumberForm,
  more: {
    readonly absent?: number;
    readonly print?: string | null;
    readonly was?: string | null;
    edits?(value: number): readonly RuleEdit[];
  } = {},
): Piece {
  const decimals = form.decimals ?? 6;
  const write = (model: number) => w.f.number(toControl(model, form.scale), [0, decimals]);
  const suffix = form.suffix ?? "";
  const was =
    more.was !== undefined ? more.was : wasAt<number>(w, paths, (model) => write(model), more.absent);
  return slotPiece(`${paths[0]?.join(".")}`, {
    label,
    text: write(value),
    suffix,
    print: more.print ?? null,
    was,
    open: w.open(paths),
    control: {
      kind: "number",
      value: toControl(value, form.scale),
      unit: form.unit,
      min: form.min ?? 0,
      max: form.max ?? 1e15,
      step: form.step ?? 1,
      whole: form.whole ?? false,
      decimals,
      edits: more.edits ?? ((next) => setAll(paths, toModel(next, form.scale))),
    },
  });
}

/** A large sum of money inside a sentence, in millions where the rule's money is counted so. */
export function moneySlot(
  w: Writer,
  paths: readonly Path[],
  value: number,
  label: string,
  more: { readonly absent?: number; readonly print?: string | null; readonly bare?: boolean } = {},
): Piece {
  const isMillions = w.moneyScale > 1;
  const words = (isMillions ? w.t.units.millionKr : w.t.units.kr)({ count: value / w.moneyScale });
  return numberSlot(
    w,
    paths,
    value,
    label,
    {
      unit: isMillions ? "millionKr" : "kr",
      scale: w.moneyScale,
      suffix: more.bare ? "" : `\u00a0${words}`,
      max: 1e15 / w.moneyScale,
      whole: !isMillions,
    },
    // Money is whole kronor, however finely its millions are typed.
    { ...more, edits: (next) => setAll(paths, Math.round(toModel(next, w.moneyScale))) },
  );
}

/** A share inside a sentence, in per cent. */
export function percentSlot(
  w: Writer,
  paths: readonly Path[],
  value: number,
  label: string,
  bounds: { readonly min?: number; readonly max?: number; readonly step?: number } = {},
): Piece {
  return numberSlot(w, paths, value, label, {
    unit: "percent",
    scale: 0.01,
    suffix: w.t.units.percent,
    max: 100,
    decimals: 4,
    ...bounds,
  });
}

/** One of several answers inside a sentence. `edits` where the answer is not simply set at the paths. */
export function choiceSlot(
  w: Writer,
  paths: readonly Path[],
  value: string,
  label: string,
  options: readonly Option[],
  more: {
    readonly absent?: string;
    readonly key?: string;
    /** The answer that a value of the model stands for. */
    answer?(model: unknown): string;
    edits?(value: string): readonly RuleEdit[];
  } = {},
): Piece {
  const wordsOf = (answer: string) => {
    const option = options.find((each) => each.value === answer);
    return option?.text ?? option?.label ?? answer;
  };
  const answer = more.answer ?? String;
  const knownWords = (given: string) =>
    options.some((each) => each.value === given) ? wordsOf(given) : null;
  return slotPiece(more.key ?? `${paths[0]?.join(".")}`, {
    label,
    text: wordsOf(value),
    was: wasAt<unknown>(w, paths, (model) => knownWords(answer(model)), more.absent),
    open: w.open(paths),
    control: {
      kind: "choice",
      value,
      options: options.some((option) => option.value === value)
        ? options
        : [...options, { value, label: wordsOf(value) }],
      edits: more.edits ?? ((next) => setAll(paths, next)),
    },
  });
}
