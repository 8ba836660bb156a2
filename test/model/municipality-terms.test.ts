import { expect, test } from "vitest";
import { createCatalogue } from "../../src/cli/catalogue.ts";
import { allocate } from "../../src/model/allocate.ts";
import { added, municipalityTerms } from "../../src/model/municipality-terms.ts";
import type { Programme } from "../../src/model/programme.ts";
import type { Conditions } from "../../src/model/rule/conditions.ts";

const grant = createCatalogue().find("urban15-2013")?.programme as Programme;
const allocation = allocate(grant.rule, grant);
if (!allocation.ok) throw new Error("urban15-2013 cannot be carried out");
const { areas } = allocation.value;
const terms = (local: NonNullable<Conditions["local"]>) =>
  municipalityTerms(areas, { ...grant.rule.conditions, local }, ({ id }) => ({
    grant: id === "ronna" ? 0.5 : 1,
    own: 0.25,
  }));

test("nine municipalities of the grant of 2013: received, advanced, usable, lost and new", () => {
  const found = terms([
    { municipality: "Borås", preFinancedSek: 6_000_000 },
    { municipality: "Södertälje", carryShare: 0 },
    { areas: ["hovsjo"], preFinancedSek: 1_250_000 },
  ]);
  expect(found).toHaveLength(9);
  const of = (name: string) => found.find(({ municipality }) => municipality === name);
  expect(of("Borås")).toMatchObject({
    areas: ["hassleholmen"],
    paidSek: 5_320_000,
    advanceSek: 6_000_000,
    usableSek: 5_320_000,
    lostSek: 0,
    ownSek: 680_000,
    newGrantSek: 5_320_000,
    newOwnSek: 170_000,
  });
  // Of 20.632 million what Hovsjö advanced can be used.
  expect(of("Södertälje")).toMatchObject({
    areas: ["hovsjo", "ronna"],
    paidSek: 20_632_000,
    advanceSek: 1_250_000,
    usableSek: 1_250_000,
    lostSek: 19_382_000,
  });
  const all = found.reduce<Parameters<typeof added>[0] | null>(
    (sum, each) => (sum === null ? each : added(sum, each)),
    null,
  );
  expect(all).toMatchObject({ paidSek: 99_000_000, lostSek: 19_382_000, usableSek: 79_618_000 });
});

test("refused carrying over, all 20.632 million of Södertälje is lost", () => {
  const [found] = terms([{ municipality: "Södertälje", carryShare: 0 }]).filter(
    ({ municipality }) => municipality === "Södertälje",
  );
  expect(found).toMatchObject({ usableSek: 0, lostSek: 20_632_000, newGrantSek: 0 });
});

test("areas that take no part are left out, and with them municipalities without any other", () => {
  const found = municipalityTerms(
    areas.map((area) => ({ ...area, selected: area.municipality !== "Borås" && area.id !== "ronna" })),
    {},
    () => ({ grant: 1, own: 0 }),
  );
  expect(found).toHaveLength(8);
  expect(found.find(({ municipality }) => municipality === "Södertälje")?.areas).toEqual(["hovsjo"]);
});
