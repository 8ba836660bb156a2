import { expect, test } from "vitest";
import { formats } from "../../../src/i18n/format.ts";
import { decimalsThatSubtract } from "../../../src/panels/explain/decimals-that-subtract.ts";

test("whole per cent need no decimals, and one is enough where it subtracts", () => {
  expect(decimalsThatSubtract(0.52, 0.42)).toBe(0);
  expect(decimalsThatSubtract(0.52, 0.4225)).toBe(2);
  expect(decimalsThatSubtract(0.366, 0.412)).toBe(1);
});

test("what is shown subtracts, whatever the shares", () => {
  const { percent, ppUnsigned } = formats("en");
  const shown = (text: string, decimals: number) => Math.round(Number.parseFloat(text) * 10 ** decimals);
  for (let i = 0; i < 300; i++) {
    const a = ((i * 7919) % 9973) / 9973;
    const b = ((i * 104729) % 9967) / 9967;
    const d = decimalsThatSubtract(a, b);
    if (d === 5) continue;
    const difference = shown(percent(a, d), d) - shown(percent(b, d), d);
    expect(Math.abs(difference)).toBe(shown(ppUnsigned(Math.abs(a - b), d), d));
  }
});
