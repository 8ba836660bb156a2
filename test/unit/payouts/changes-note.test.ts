import { expect, test } from "vitest";
import { modelVersion } from "../../../src/model/version.ts";
import { changesNote } from "../../../src/outcomes/changes-note.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "./texts-for.ts";

const pack = shipped("urban15-2013");
const baseline = { utfall: 1, programme: { id: "urban15-2013" } } as const;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a file says what is changed against the baseline, and by which model it is computed", () => {
  const { rule } = pack.programme;
  const mine = {
    ...baseline,
    rule: { ...rule, budgetSek: rule.budgetSek + 1_000_000 },
    data: [{ area: "herrgarden", indicator: "employment", year: 2012, value: 0.3 }],
  };
  expect(plain(changesNote("A floor", mine, baseline, pack, textsFor("sv")))).toMatch(
    /^Scenario: ”A floor”\. Ändrat mot utgångsläget: 1 bestämmelse i regeln, 1 värde\. Ändrade värden: Herrgården, .+ 2012: 30 %\. Beräknat med version \d+ av modellen\.$/,
  );
});

test("nothing changed is said too", () => {
  expect(changesNote("A floor", baseline, baseline, pack, textsFor("en"))).toBe(
    `Scenario: “A floor”. Nothing is changed from the baseline. Computed by version ${modelVersion} of the model.`,
  );
});

test("assumptions are told apart: they change the projection and no award", () => {
  const mine = { ...baseline, assumptions: { cycle: 3, displacement: 0.1 } };
  expect(changesNote("A floor", mine, baseline, pack, textsFor("en"))).toBe(
    `Scenario: “A floor”. 2 assumptions of the projection are changed. This does not affect current awards. Computed by version ${modelVersion} of the model.`,
  );
  const both = { ...mine, rule: { ...pack.programme.rule, budgetSek: 1 } };
  expect(changesNote("A floor", both, mine, pack, textsFor("en"))).not.toContain("assumption");
  expect(changesNote("A floor", both, baseline, pack, textsFor("sv"))).toContain(
    "1 bestämmelse i regeln, 0 värden. 2 antaganden i framskrivningen är ändrade",
  );
});
