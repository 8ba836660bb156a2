import { expect, test } from "vitest";
import { amountUnderHead, changeUnderHead, headUnit } from "../../../src/figure/amount-format.ts";
import { formats } from "../../../src/i18n/format.ts";

const [en, sv] = [formats("en"), formats("sv")];

test("the head has the unit of what is below it", () => {
  expect(headUnit("kronor", [0, 11_426_000])).toBe("millions");
  expect(headUnit("kronor", [0, 49_999])).toBe("none");
  expect(headUnit("perInhabitant", [2240])).toBe("perInhabitant");
  expect(headUnit("share", [0.115])).toBe("none");
});

test("amounts below a head with a unit are numbers; a small one among millions has the decimals that it needs", () => {
  expect(amountUnderHead(en, "millions", "kronor", 11_426_000)).toBe("11.4");
  expect(amountUnderHead(sv, "millions", "kronor", 50_000)).toBe("0,1");
  expect(amountUnderHead(en, "millions", "kronor", 49_000)).toBe("0.05");
  expect(amountUnderHead(en, "millions", "kronor", 0)).toBe("0");
  expect(amountUnderHead(en, "perInhabitant", "perInhabitant", 2240.4)).toBe("2,240");
  expect(amountUnderHead(en, "perInhabitant", "perInhabitant", Number.NaN)).toBe("–");
  expect(amountUnderHead(en, "none", "share", 0.115)).toBe("11.5%");
});

test("differences have their sign", () => {
  expect(changeUnderHead(en, "millions", "kronor", -700_000)).toBe("−0.7");
  expect(changeUnderHead(sv, "millions", "kronor", 15_200_000)).toBe("+15,2");
  expect(changeUnderHead(sv, "millions", "kronor", -3000)).toBe("−0,003");
  // What stood in kronor among millions was read as millions.
  expect(changeUnderHead(en, "millions", "kronor", 12_000)).toBe("+0.01");
  expect(changeUnderHead(en, "millions", "kronor", -1)).toBe("−0.000001");
  expect(changeUnderHead(en, "none", "kronor", 12_000)).toBe("+SEK\u00a012,000");
  expect(changeUnderHead(en, "perInhabitant", "perInhabitant", 0.2)).toBe("0");
  expect(changeUnderHead(en, "perInhabitant", "perInhabitant", 140)).toBe("+140");
});
