import * as v from "valibot";
import type { KindWords } from "../../../src/controls/rule/kinds/kind-words.ts";
import { shareSlot } from "../../../src/controls/rule/prose/share-slot.ts";
import { parts } from "../../../src/i18n/parts.ts";
import type { Words } from "../../../src/i18n/words.ts";
import { sizeAt } from "../../../src/model/data-frame.ts";
import { attributeStep, sizeOf } from "../../../src/model/replay-context.ts";
import type { KindFacts } from "../../../src/model/rule/kind-facts.ts";
import type { Kind } from "../../../src/model/rule/kinds/kind.ts";

/** The worked example of docs/architecture.md: equal parts for the areas of at least some size. */
const toySchema = v.strictObject({ kind: v.literal("toy"), attribute: v.string(), least: v.number() });
type Toy = v.InferOutput<typeof toySchema>;

export const toyKind: Kind<Toy, typeof toySchema> = {
  schema: toySchema,
  compile({ attribute, least }, frame) {
    const sizes = frame.attribute(attribute);
    return (_data, selected, out) => {
      for (const area of selected.index.subarray(0, selected.count))
        out[area] = sizeAt(frame, sizes, attribute, area) >= least ? 1 : 0;
    };
  },
  replay: ({ attribute, least }, context, pot) =>
    context.selected.map((area) => {
      const size = sizeOf(context, area, attribute);
      return { score: size.value >= least ? 1 : 0, steps: [attributeStep(pot, attribute, size)] };
    }),
  check({ attribute }, path, check) {
    check.attribute(attribute, `${path}.attribute`);
  },
  hasExpectation: () => true,
};

export const toyFacts: KindFacts<Toy> = {
  paysForResults: false,
  readsFigures: false,
  pays: "shares",
  reads({ attribute }, notes) {
    notes.attribute(attribute);
  },
  withDefaults: (criterion) => criterion,
};

const sentences = {
  en: ({ share, attribute, least }: Words<"share" | "attribute" | "least">) =>
    `${share} is shared equally by the areas where ${attribute} is at least ${least}.`,
  sv: ({ share, attribute, least }: Words<"share" | "attribute" | "least">) =>
    `${share} delas lika mellan de områden där ${attribute} är minst ${least}.`,
};

export const toyWords: KindWords<Toy> = {
  prose: (w, pot, { attribute, least }) =>
    parts(sentences[w.locale], {
      share: shareSlot(w, pot),
      attribute: w.attribute(attribute),
      least: w.f.integer(least),
    }),
  start: () => ({ kind: "toy", attribute: "population", least: 5003 }),
};
