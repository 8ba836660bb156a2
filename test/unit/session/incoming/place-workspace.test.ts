import { expect, test } from "vitest";
import type { Scenario, Workspace } from "../../../../src/scenario/scenario.ts";
import { placeWorkspace } from "../../../../src/session/incoming/place-workspace.ts";
import { asWorkspace, splitByProgramme } from "../../../../src/session/incoming/split-by-programme.ts";
import { catalogue, inline } from "../../scenario/link/sample.ts";

const programmes = {
  ids: catalogue.ids,
  async open(id: string) {
    const found = catalogue.find(id);
    if (found === undefined) throw new RangeError(id);
    return found;
  },
};
const about = (id: string, title = id): Scenario => ({ utfall: 1, title, programme: { id } });
const own: Scenario = { utfall: 1, programme: { inline } };
const whole = (workspace: readonly Scenario[], baseline = 0, current?: number): Workspace => ({
  utfall: 1,
  workspace,
  baseline,
  ...(current === undefined ? {} : { current }),
});
const place = (workspace: Workspace) => placeWorkspace(workspace, {}, programmes);

test("a workspace about one programme stays as it is", async () => {
  const workspace = whole([about("urban15-2013", "a"), about("urban15-2013", "b")], 1, 0);
  expect(splitByProgramme(workspace)).toEqual([{ workspace, places: [0, 1] }]);
  const placed = await place(workspace);
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  expect(placed.value.contents.open).toBe("urban15-2013");
  expect(placed.value.contents.works.get("urban15-2013")?.history.present).toBe(workspace);
});

test("several programmes become several works, the one that was worked on first", async () => {
  const workspace = whole(
    [
      about("urban15-2013", "a"),
      about("storstad-2002", "b"),
      about("urban15-2013", "c"),
      about("storstad-2002", "d"),
    ],
    2,
    3,
  );
  const placed = await place(workspace);
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  const { contents, keys } = placed.value;
  expect(contents.open).toBe("storstad-2002");
  expect(keys).toEqual(["urban15-2013", "storstad-2002", "urban15-2013", "storstad-2002"]);
  const present = (key: string) => contents.works.get(key)?.history.present;
  expect(present("storstad-2002")).toMatchObject({
    baseline: 0,
    current: 1,
    workspace: [{ title: "b" }, { title: "d" }],
  });
  expect(present("urban15-2013")).toEqual(whole([about("urban15-2013", "a"), about("urban15-2013", "c")], 1));
});

test("own data gets a name that no programme has", async () => {
  const taken = { utfall: 1, programme: { inline: { ...inline, id: "urban15-2013" } } } as const;
  const placed = await place(whole([taken, own, about("urban15-2013")]));
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  const { contents } = placed.value;
  expect([...contents.works.keys()]).toEqual(["urban15-2013-2", "own-two", "urban15-2013"]);
  expect(contents.own.get("urban15-2013-2")?.id).toBe("urban15-2013");
  expect(contents.works.get("own-two")?.history.present.workspace[0]?.programme).toEqual({ id: "own-two" });
});

test("a single scenario stands beside its programme as it is", () => {
  const file = about("urban15-2013", "Reform");
  const { title: _, ...base } = file;
  expect(asWorkspace(file)).toEqual(whole([base, file], 0, 1));
});

test("names that lead nowhere are refused with their place in the whole; a rule that cannot be paid opens", async () => {
  const data = [{ area: "nowhere", indicator: "employment", year: 2012, value: 0.5 }];
  const places = async (workspace: Workspace) => {
    const placed = await place(workspace);
    return placed.ok ? "opened" : placed.error.map(({ code, path }) => `${code} ${path}`);
  };
  expect(await places(whole([about("storstad-2002"), { ...about("urban15-2013"), data }]))).toEqual([
    "unknownArea workspace[1].data[0].area",
  ]);
  expect(await places(whole([about("urban15-2013"), about("nowhere")]))).toEqual([
    "unknownProgramme workspace[1].programme.id",
  ]);
  const pot = { id: "x", weight: 0, criterion: { kind: "equal" } } as const;
  expect(await places(whole([{ ...about("urban15-2013"), rule: { budgetSek: 1, pots: [pot] } }]))).toBe(
    "opened",
  );
  const lost = { ...pot, weight: 1, criterion: { kind: "size", attribute: "shoes" } } as const;
  expect(await places(whole([{ ...about("urban15-2013"), rule: { budgetSek: 1, pots: [lost] } }]))).toEqual([
    "unknownAttribute workspace[0].rule.pots[0].criterion.attribute",
  ]);
});
