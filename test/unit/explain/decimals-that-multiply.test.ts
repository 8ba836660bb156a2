import { expect, test } from "vitest";
import { explain } from "../../../src/model/explain.ts";
import type { Step } from "../../../src/model/trace.ts";
import { decimalsThatMultiply } from "../../../src/panels/explain/decimals-that-multiply.ts";
import { asShown } from "../../../src/panels/explain/decimals-that-subtract.ts";
import { keepTogether } from "../../../src/panels/explain/keep-together.ts";
import { packageOf } from "../outcomes/analysis/answer-to.ts";

const potsOf = (id: string, area: string) => {
  const { programme } = packageOf(id);
  const trace = explain(programme.rule, programme, area);
  if (!trace.ok) throw new Error(trace.error.code);
  return programme.rule.pots.map(({ id: pot }) =>
    trace.value.steps.filter((step) => "pot" in step && step.pot === pot),
  );
};

test.each(["urban15-2013", "urban15-2014"])(
  "%s: a reader who multiplies what is shown gets the points that are shown",
  (id) => {
    let checked = 0;
    for (const { id: area } of packageOf(id).programme.areas)
      for (const steps of potsOf(id, area)) {
        const { points, factor } = decimalsThatMultiply(steps);
        if (points === null) continue;
        const change = steps.find((step) => step.kind === "change");
        const times = steps.find((step) => step.kind === "adjustment");
        const score = steps.find((step) => step.kind === "score");
        if (change === undefined || times === undefined || score === undefined)
          throw new Error("no such step");
        const by = 1 + (times.weight ?? 0) * (times.value ?? 0);
        const product = asShown(change.change * 100, points) * asShown(by, factor);
        expect(asShown(product, 2), `${area} ${times.pot}`).toBe(asShown(score.score * 100, 2));
        checked += 1;
      }
    expect(checked).toBeGreaterThan(10);
  },
);

test("where nothing is multiplied, no more decimals are shown than before", () => {
  const steps: readonly Step[] = [];
  expect(decimalsThatMultiply(steps)).toEqual({ points: null, factor: 3 });
});

test("brackets and full stops around a figure stay on its line, and no sign is lost", () => {
  const figure = { kind: "figure", text: "0.045", origins: [] } as const;
  const text = (words: string) => ({ kind: "text", text: words }) as const;
  const pieces = [
    text("For refugees ("),
    figure,
    text(") the points are multiplied by "),
    text("1.18"),
    text("."),
  ];
  const kept = keepTogether(pieces);
  expect(kept[1]).toEqual({ before: "(", piece: figure, after: ")" });
  const written = (of: typeof kept) =>
    of.map(({ before, piece, after }) => before + piece.text + after).join("");
  expect(written(kept)).toBe(pieces.map((piece) => piece.text).join(""));
  expect(written(keepTogether([figure, text(")")]))).toBe("0.045)");
  expect(written(keepTogether([figure, text(")("), figure]))).toBe("0.045)(0.045");
});
