import { expect, test } from "vitest";
import { assumptionPlaces } from "../../../src/controls/assumptions/assumption-places.ts";
import { assumptionGroups } from "../../../src/controls/assumptions/assumption-view.ts";
import { placeOptions } from "../../../src/controls/place-options.ts";
import { assumptionSources, assumptionTexts } from "../../../src/programmes/assumptions/wording.ts";
import type { ProgrammePackage } from "../../../src/programmes/package.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { withoutNames } from "../../../src/session/without-names.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

const pack: ProgrammePackage = {
  ...shipped("urban15-2013"),
  programme: {
    ...shipped("urban15-2013").programme,
    local: [{ municipality: "Borås", assumptions: { additionality: 0.8 } }],
  },
};
const baseline: Scenario = { utfall: 1, programme: { id: "urban15-2013" } };
const scenario: Scenario = {
  ...baseline,
  local: [{ areas: ["ronna"], assumptions: { additionality: 0.5 } }],
};

const places = (shown: ProgrammePackage, locale: "sv" | "en" = "en") => {
  const input = { package: shown, scenario, baseline };
  const [view] = assumptionGroups({
    ...input,
    rule: pack.programme.rule,
    texts: assumptionTexts,
    sources: assumptionSources,
    locale,
  })
    .flatMap(({ assumptions }) => assumptions)
    .filter(({ id }) => id === "additionality");
  if (view === undefined) throw new Error("no additionality");
  return assumptionPlaces(view, input, textsFor(locale));
};

test("places where an assumption differs: the programme's own cannot be taken back, the scenario's can", () => {
  expect(places(pack).map(({ name, isOwn, view }) => [name, isOwn, view.setting, view.baseline])).toEqual([
    ["Borås", false, 0.8, 0.8],
    ["Ronna", true, 0.5, 1],
  ]);
  expect(places(pack).map(({ view }) => view.isChanged)).toEqual([false, true]);
  expect(places(withoutNames(pack, "sv"), "sv").map(({ name }) => name)).toEqual(["Kommun 1", "M"]);
});

test("places to choose from: municipalities and areas by name, and municipalities once where they are the areas", () => {
  const grant = placeOptions(shipped("urban15-2013").programme.areas);
  expect(grant.filter(({ isMunicipality }) => isMunicipality)).toHaveLength(9);
  expect(grant).toHaveLength(24);
  expect(grant[0]).toEqual({ place: { municipality: "Borås" }, name: "Borås", isMunicipality: true });
  expect(placeOptions(shipped("sfs2018-151").programme.areas)).toHaveLength(32);
});
