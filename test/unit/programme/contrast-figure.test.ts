import { expect, test } from "vitest";
import { contrastFigure } from "../../../src/outcomes/programme/contrast-figure.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";
import { plain, said } from "./shipped-facts.ts";

const pack = shipped("malmo-districts");
const { contrast } = pack.sections;
if (contrast === undefined) throw new Error("no contrast");

test("districts with and without a programme both rose by 2.0 points: a change is no effect", () => {
  const figure = contrastFigure(contrast, pack, false, textsFor("en"));
  // 1 + 3 + 2 + 1 + 3 of five, and 3 + 2 + 1 + 2 + 2 of five.
  expect(said(figure, "with")).toEqual(["+2.0"]);
  expect(said(figure, "without")).toEqual(["+2.0"]);
  expect(said(figure, "kirseberg")).toEqual(["+3.0"]);
  expect(figure.table.rows).toHaveLength(12);
  expect(plain(figure.words.join(" "))).toMatch(
    /\+2\.0 points .* \+2\.0 where there was none\. A change is not an effect/,
  );
  expect(figure.provenance).toBe("inferred");
  expect(figure.notes.join(" ")).toContain("Herrgården");
  expect(contrastFigure(contrast, pack, true, textsFor("en")).notes.join(" ")).not.toContain("Herrgården");
});
