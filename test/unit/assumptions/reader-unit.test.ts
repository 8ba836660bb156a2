import { expect, test } from "vitest";
import {
  heldNumber,
  readerUnit,
  saySetting,
  shownNumber,
} from "../../../src/controls/assumptions/reader-unit.ts";
import { type ParameterId, parameterList, parameters } from "../../../src/model/project/parameters.ts";
import type { Setting } from "../../../src/session/assumed.ts";
import { textsFor } from "../payouts/texts-for.ts";

const said = (id: ParameterId, setting: Setting, locale: "sv" | "en") =>
  saySetting(parameters[id], setting, textsFor(locale)).replaceAll("\u00a0", " ");

test("settings are told in the reader’s terms", () => {
  expect(said("displacement", [0.1, 0.2, 0.3], "en")).toBe("10% to 30%, likeliest 20%");
  expect(said("displacement", 0.125, "sv")).toBe("12,5 %");
  expect(said("drift-employment", 0.004, "en")).toBe("+0.4 percentage points");
  expect(said("jobs-per-million", 1.75, "sv")).toBe("1,75");
  expect(said("assistance-cost", 90_000, "en")).toBe("SEK 90,000");
  expect(said("start-year", 2013, "sv")).toBe("2013");
  expect(said("cycle", 3, "sv")).toBe("Nedgång");
  expect(said("share-jobs", 1 / 3, "en")).toBe("33.3%");
});

test("every parameter has steps that cross its span in ten to two hundred, and comes back as it was", () => {
  for (const parameter of parameterList) {
    const unit = readerUnit(parameter);
    const [from, to] = parameter.span;
    if (to > from && parameter.options === undefined && !unit.isWhole) {
      const steps = ((to - from) * unit.factor) / unit.step;
      expect(steps, parameter.id).toBeGreaterThanOrEqual(10);
      expect(steps, parameter.id).toBeLessThanOrEqual(200);
    }
    for (const value of [parameter.least, parameter.most, ...[parameter.preset].flat()])
      expect(heldNumber(unit, shownNumber(unit, value)), parameter.id).toBeCloseTo(value, 9);
  }
});
