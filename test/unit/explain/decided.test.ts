import { expect, test } from "vitest";
import { decidedAmounts } from "../../../src/panels/explain/decided.ts";
import { figuresView } from "../../../src/panels/sources/figures-view.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const urban = shipped("urban15-2013");

test("the reference that is copied names area, amount and where it is written", () => {
  const [hovsjo, ...others] = decidedAmounts("hovsjo", urban, textsFor("sv"));
  expect(others).toEqual([]);
  expect(hovsjo?.reference.replace(/[\u00a0\u202f]/g, " ")).toBe(
    "Hovsjö, Södertälje. Utbetalningen i december 2013: 10 952 000 kr (publicerad). Boverket: Uppföljning av de prestationsbaserade stimulansmedlen, delrapport 1, rapport 2014:17 (2014), kapitlen om kommunerna.",
  );
  const [araby] = decidedAmounts("araby", urban, textsFor("en"));
  expect(araby?.text.replace(/[\u00a0\u202f]/g, " ")).toContain("SEK 4,800,000 (published, rounded)");
  expect(decidedAmounts("nowhere", urban, textsFor("en"))).toEqual([]);
});

test("what was decided stands first among an area's figures", () => {
  const [first] = figuresView(urban, "hovsjo", []);
  expect(first).toMatchObject({
    kind: "award",
    value: 10_952_000,
    year: 2013,
    provenance: "published",
    source: "boverket-2014-17",
  });
});
