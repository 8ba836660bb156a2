import { expect, test } from "vitest";
import { faults as english, faultWords } from "../../../src/i18n/en/faults.ts";
import { sayFault } from "../../../src/i18n/say-fault.ts";
import type { Fault } from "../../../src/model/result.ts";
import { inlineProgramme } from "../../../src/scenario/find-programme.ts";
import { readFile } from "../../../src/scenario/read-scenario.ts";
import { resolveScenario } from "../../../src/scenario/resolve-scenario.ts";

const pots = [{ id: "p", weight: 1, criterion: { kind: "equal" } }];
const area = (id: string) => ({ id, name: id, municipality: "M", attributes: {} });
const observed = (of: string) => ({ area: of, indicator: "e", year: 2012, value: 0.5, provenance: "user" });

/** A scenario about data of its own. */
const file = (areas: number, observations: readonly object[], more: object = {}) => ({
  utfall: 1,
  programme: {
    inline: {
      id: "own",
      title: "Own",
      areas: Array.from({ length: areas }, (_, i) => area(`a${i}`)),
      indicators: [{ id: "e", title: "E", direction: 1 }],
      observations,
      rule: { budgetSek: 1000, pots },
    },
  },
  ...more,
});

/** What is wrong with a file, and how many characters say so. */
function faultsOf(content: object): { readonly faults: readonly Fault[]; readonly size: number } {
  const read = readFile(JSON.stringify(content));
  if (read.ok) throw new Error("this file is to be refused");
  return { faults: read.error, size: JSON.stringify(read.error).length };
}

const counted = (code: string, more: number) => (faults: readonly Fault[]) => {
  expect(faults).toHaveLength(1001);
  expect(faults.slice(0, 1000).every((fault) => fault.code === code)).toBe(true);
  expect(faults.at(-1)).toEqual({ code: "moreFaults", value: more });
};

test("60,000 unknown names among 30,000 areas: a thousand faults, the rest counted, each with a few names", () => {
  const { faults, size } = faultsOf(
    file(
      30_000,
      Array.from({ length: 60_000 }, (_, i) => observed(`x${i}`)),
    ),
  );
  counted("unknownArea", 59_000)(faults);
  expect(faults[0]).toMatchObject({
    path: "programme.inline.observations[0].area",
    value: "x0",
    more: 29_980,
  });
  expect(size).toBeLessThan(400_000);
  expect(sayFault(faults[0] as Fault, { locale: "en", faults: english, faultWords })).toBe(
    "There is no area “x0”; the areas are: a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11 and 29,988 more.",
  );
  expect(sayFault(faults.at(-1) as Fault, { locale: "en", faults: english, faultWords })).toContain("59,000");
});

test("125,000 equal observations are told as such", () => {
  const { faults } = faultsOf(
    file(
      1,
      Array.from({ length: 125_000 }, () => observed("a0")),
    ),
  );
  counted("duplicateId", 124_999 - 1000)(faults);
});

test("200,000 changes and attributes of places that are not there", () => {
  const data = Array.from({ length: 100_000 }, (_, i) => ({
    area: `x${i}`,
    indicator: "e",
    year: 2012,
    value: 1,
  }));
  const attributes = data.map(({ area: of }) => ({ area: of, attribute: "population", value: 1 }));
  const content = file(1, [observed("a0")], { data, attributes });
  counted(
    "unknownArea",
    299_000,
  )(
    faultsOf(content).faults.map((fault) =>
      fault.code === "unknownAttribute" ? { ...fault, code: "unknownArea" } : fault,
    ),
  );
  // The same against a programme, as the engine resolves it.
  const inline = file(1, [observed("a0")]).programme.inline as Parameters<typeof inlineProgramme>[0];
  const resolved = resolveScenario({ data }, inlineProgramme(inline), {});
  counted("unknownArea", 99_000)(resolved.ok ? [] : resolved.error);
});

test("faults of every scenario of a workspace are counted together", () => {
  const observations = Array.from({ length: 900 }, (_, i) => observed(`x${i}`));
  const workspace = Array.from({ length: 20 }, () => file(1, observations));
  const { faults } = faultsOf({ utfall: 1, workspace, baseline: 0 });
  counted("unknownArea", 20 * 900 - 1000)(faults);
  expect(faults[900]).toMatchObject({ path: "workspace[1].programme.inline.observations[0].area" });
});

test("shapes that are wrong a hundred thousand times are counted", () => {
  const { faults } = faultsOf(
    file(
      1,
      Array.from({ length: 100_000 }, () => ({ ...observed("a0"), value: 2 })),
    ),
  );
  counted("outOfRange", 99_000)(faults);
  const keys = Array.from({ length: 50_000 }, (_, i) => `"k":${i}`).join(",");
  const read = readFile(`{"utfall":1,${keys}}`);
  counted("duplicateKey", 48_999)(read.ok ? [] : read.error);
});
