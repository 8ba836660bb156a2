import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadProgramme } from "../../../src/programmes/load-programme.ts";
import { fixtures, readFolder, readJson } from "./read-folder.ts";

/** Each file of programmes-wrong takes the place of one file of programme-small, with one thing wrong in it. */
const wrong: readonly (readonly [file: string, code: string, path: string])[] = [
  ["about.unknown-key.json", "unknownKey", "colour"],
  ["about.missing-title.json", "missingKey", "title"],
  ["about.one-language.json", "missingKey", "title.en"],
  ["about.empty-text.json", "emptyText", "subtitle.sv"],
  ["about.order-as-text.json", "wrongType", "order"],
  ["data.short-code.json", "outOfRange", "areas[0].code"],
  ["data.share-in-per-cent.json", "outOfRange", "observations[0].values.a[0]"],
  ["data.no-provenance.json", "missingKey", "observations[0].provenance"],
  ["data.no-source.json", "missingKey", "attributes[0].source"],
  ["data.odd-provenance.json", "unknownOption", "attributes[0].provenance"],
  ["data.odd-direction.json", "unknownOption", "indicators[0].direction"],
  ["data.unknown-source.json", "unknownSource", "attributes[0].source"],
  ["data.unknown-nation-source.json", "unknownSource", "indicators[0].nation.source"],
  ["data.unknown-award-source.json", "unknownSource", "lastAwards[0].source"],
  ["data.unknown-area.json", "unknownArea", "observations[0].values.c"],
  ["data.unknown-area-award.json", "unknownArea", "lastAwards[0].values.c"],
  ["data.unknown-indicator.json", "unknownIndicator", "observations[0].indicator"],
  ["data.same-area-twice.json", "duplicateId", "areas[1].id"],
  ["data.short-row.json", "wrongLength", "attributes[0].values.a"],
  ["data.denominator-row.json", "wrongLength", "observations[0].denominators.a"],
  ["data.same-figure-twice.json", "duplicateId", "observations[1].values.a[0]"],
  ["data.denominator-of-nothing.json", "missingObservation", "observations[0].denominators.b[1]"],
  ["rule.unknown-key.json", "unknownKey", "pots[0].criterion.years"],
  ["rule.fraction-of-a-krona.json", "notInteger", "budgetSek"],
  ["rule.misspelt-kind.json", "unknownOption", "pots[0].criterion.kind"],
  ["rule.key-deep-in-selection.json", "unknownKey", "selection.of[0].year"],
  ["rule.key-in-quantity.json", "unknownKey", "selection.quantity.years"],
  ["rule.unknown-attribute.json", "unknownAttribute", "pots[0].criterion.attribute"],
  ["rule.unknown-area.json", "unknownArea", "selection.areas[0]"],
  ["rule.pot-without-text.json", "missingText", "pots.second"],
  ["rule.year-without-origin.json", "scheduleOrigin", "scheduleOrigins"],
  ["data.origin-of-no-year.json", "scheduleOrigin", "scheduleOrigins"],
  ["data.unknown-year-source.json", "unknownSource", "scheduleOrigins[0].source"],
  ["texts.unnamed-indicator.json", "missingText", "indicators.employment"],
  ["texts.unnamed-attribute.json", "missingText", "attributes.population"],
  ["texts.needless-pot.json", "missingText", "pots.third"],
  ["texts.no-caveat.json", "outOfRange", "story.caveats"],
  ["sources.same-id-twice.json", "duplicateId", "[1].id"],
  ["sources.plain-http.json", "outOfRange", "[0].url"],
  ["switches.one-option.json", "outOfRange", "[0].options"],
  ["switches.no-default.json", "defaultOption", "[0].options"],
  ["switches.two-defaults.json", "defaultOption", "[0].options"],
  ["switches.path-to-nowhere.json", "editWithoutEffect", "[0].options[1].edits[0]"],
  ["switches.edit-says-nothing.json", "editWithoutEffect", "[0].options[1].edits[0]"],
  ["switches.edit-breaks-rule.json", "unknownOption", "[0].options[1].edits -> rounding.unitSek"],
  [
    "switches.edit-names-no-attribute.json",
    "unknownAttribute",
    "[0].options[1].edits -> pots[0].criterion.attribute",
  ],
  ["switches.same-option-twice.json", "duplicateId", "[0].options[1].id"],
  ["examples.unknown-area.json", "unknownArea", "[0].area"],
  ["examples.missing-observation.json", "missingObservation", "[0].data[0]"],
  ["examples.nothing-changes.json", "changeWithoutEffect", "[0].data[0]"],
  ["examples.empty.json", "changeWithoutEffect", "[0]"],
  ["published.unknown-area.json", "unknownArea", "[0].amounts[0].sek.c"],
  ["published.unknown-source.json", "unknownSource", "[0].amounts[0].source"],
  ["published.same-amount-twice.json", "duplicateId", "[0].amounts[1].sek.a"],
  ["published.same-id-twice.json", "duplicateId", "[1].id"],
  ["data.unknown-rule-source.json", "unknownSource", "ruleOrigin.source"],
  ["groups.shares.json", "groupShares", "groups"],
  ["groups.same-id-twice.json", "duplicateId", "groups[1].id"],
  ["groups.unknown-source.json", "unknownSource", "source"],
  ["groups.unknown-table.json", "unknownField", "observed.table"],
  ["groups.table-lacks-group.json", "unknownField", "groups[0].id"],
  ["groups.no-title.json", "missingKey", "groups[0].title"],
  ["groups.pull-too-strong.json", "outOfRange", "groups[0].cycleHire"],
  ["sections.odd-unit.json", "unknownOption", "tables[0].unit"],
  ["sections.unknown-area.json", "unknownArea", "tables[0].rows[0].area"],
  ["sections.unknown-source.json", "unknownSource", "tables[0].source"],
  ["sections.unknown-indicator.json", "unknownIndicator", "comparisons[0].indicator"],
  ["sections.unknown-goal-field.json", "unknownField", "goalAreas.shares[0].field"],
  ["sections.unknown-project-field.json", "unknownField", "projects.rows[0].field"],
  ["sections.unknown-row-source.json", "unknownSource", "tables[0].rows[1].origin.source"],
  ["sections.unknown-fidelity-source.json", "unknownSource", "fidelity.source"],
  ["sections.same-payer-twice.json", "duplicateId", "breakEven.payers[1].id"],
  ["sections.no-causes.json", "outOfRange", "breakEven.causes"],
  ["sections.unknown-divided.json", "unknownAttribute", "projects.divided[0]"],
  ["sections.same-goal-field.json", "duplicateId", "collaboration.found[1].field"],
  ["sections.level-too-high.json", "outOfRange", "collaboration.found[0].level"],
  ["examples.assumption-as-it-is.json", "changeWithoutEffect", "[0].assumptions.can"],
  ["examples.assumption-out-of-range.json", "outOfRange", "[0].assumptions.can"],
  ["assumptions.unknown-parameter.json", "unknownAssumption", "values.luck"],
  ["assumptions.out-of-range.json", "outOfRange", "values.displacement"],
  ["assumptions.range-for-a-choice.json", "wrongType", "values.cycle"],
];

const small = readFolder(`${fixtures}programme-small`);

test("the small programme itself is right", () => {
  const loaded = loadProgramme(small);
  expect(loaded.ok ? [] : loaded.error).toEqual([]);
});

test("every wrong file is in the list", () => {
  expect(readdirSync(`${fixtures}programmes-wrong`).sort()).toEqual(wrong.map(([file]) => file).sort());
});

describe("a wrong file is refused with its own fault", () => {
  test.each(wrong)("%s: %s at %s", (file, code, path) => {
    const part = file.split(".")[0] as keyof typeof small;
    const loaded = loadProgramme({ ...small, [part]: readJson(`${fixtures}programmes-wrong/${file}`) });
    const faults = loaded.ok ? [] : loaded.error.map((fault) => [fault.code, fault.path]);
    expect(faults).toContainEqual([code, path]);
  });
});

test("a missing file and a file too many are named", () => {
  const { rule: _, ...rest } = small;
  const loaded = loadProgramme({ ...rest, ["maps" as "rule"]: {} });
  expect(loaded.ok ? [] : loaded.error).toMatchObject([
    { code: "missingKey", part: "rule" },
    { code: "unknownKey", part: "maps" },
  ]);
});
