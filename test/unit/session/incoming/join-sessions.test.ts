import { expect, test } from "vitest";
import type { InlineProgramme, Scenario, Workspace } from "../../../../src/scenario/scenario.ts";
import { newHistory } from "../../../../src/session/history.ts";
import {
  type Arrived,
  broughtBy,
  joinOpened,
  joinSessions,
  newBeside,
} from "../../../../src/session/incoming/join-sessions.ts";

const programme = { id: "urban15-2013" };
const plain: Scenario = { utfall: 1, programme };
const half = (title?: string): Scenario => ({
  ...plain,
  assumptions: { deadweight: 0.5 },
  ...(title !== undefined && { title }),
});
const workspace = (...scenarios: readonly Scenario[]): Workspace => ({
  utfall: 1,
  workspace: scenarios,
  baseline: 0,
});
const arrived = (
  name: string,
  all: Workspace,
  own: readonly (readonly [string, InlineProgramme])[] = [],
): Arrived => {
  const key = own[0]?.[0] ?? programme.id;
  return {
    name,
    session: {
      open: key,
      works: new Map([[key, { history: newHistory(all), view: {} }]]),
      own: new Map(own),
      origin: null,
    },
  };
};
const titles = (all: Workspace | undefined) => all?.workspace.map(({ title }) => title);
const isKnown = (key: string) => key === programme.id;

test("a workspace brings what differs from its baseline, and something in any case", () => {
  expect(broughtBy(workspace(plain, half(), plain))).toEqual([half()]);
  expect(broughtBy(workspace(plain, plain))).toEqual([plain]);
  expect(broughtBy(workspace(half()))).toEqual([half()]);
});

test("scenarios of a class stand beside one another, each with a name of its own", () => {
  const { session, full } = joinSessions(
    [
      arrived("anna", workspace(plain, half("Half"))),
      arrived("bo", workspace(plain, half("Half"))),
      arrived("cim", workspace(plain, half())),
      arrived("cim", workspace(plain, half())),
    ],
    isKnown,
  );
  const joined = session.works.get(programme.id)?.history.present;
  expect(titles(joined)).toEqual([undefined, "Half", "Half (bo)", "cim", "cim 2"]);
  expect(joined?.baseline).toBe(0);
  expect(joined?.workspace[0]).toEqual(plain);
  expect(session.open).toBe(programme.id);
  expect(full).toEqual([]);
});

test("what one has oneself under any name is not brought again", () => {
  const other: Scenario = { ...half(), assumptions: { deadweight: 0.4 } };
  const brought = workspace(plain, half("Theirs"), other);
  expect(newBeside(brought, workspace(plain, half("Mine")))).toEqual([other]);
  expect(newBeside(workspace(plain, half()), workspace(plain, half("Mine")))).toEqual([]);
});

test("several are told by what their senders called them; a name that is taken has the file behind it", () => {
  const titled = ({ name, session }: Arrived, title: string): Arrived => ({
    name,
    session: { ...session, origin: { kind: "file", name: `${name}.json`, isSeveral: false, title } },
  });
  const { session } = joinOpened(
    [
      titled(arrived("anna", workspace(plain, half("Half"))), "Half"),
      titled(arrived("bo", workspace(plain, half("Half"))), "Half"),
      arrived("link 3", workspace(plain, half())),
    ],
    isKnown,
  );
  expect(session.origin).toEqual({ kind: "several", names: ["Half", "Half", "link 3"], isSeveral: false });
  expect(titles(session.works.get(programme.id)?.history.present)).toEqual([
    undefined,
    "Half",
    "Half (bo)",
    "link 3",
  ]);
});

test("no more than a hundred, and those without room are named", () => {
  const all = Array.from({ length: 101 }, (_, at) => arrived(`pupil ${at + 1}`, workspace(plain, half())));
  const { session, full } = joinSessions(all as [Arrived, ...Arrived[]], isKnown);
  expect(session.works.get(programme.id)?.history.present.workspace).toHaveLength(100);
  expect(full).toEqual(["pupil 100", "pupil 101"]);
});

test("the same data of one's own is one programme, other data of the same name another", () => {
  const data = (value: number) =>
    ({
      id: "mine",
      title: "Mine",
      areas: [{ id: "a", name: "A", municipality: "A", attributes: { population: value } }],
      indicators: [],
      observations: [],
      rule: { budgetSek: 100, pots: [] },
    }) as unknown as InlineProgramme;
  const own = (name: string, value: number) =>
    arrived(name, workspace({ utfall: 1, programme: { id: "mine" } }), [["mine", data(value)]]);
  const { session } = joinSessions([own("a", 1), own("b", 1), own("c", 2)], isKnown);
  expect([...session.works.keys()]).toEqual(["mine", "mine-2"]);
  expect(titles(session.works.get("mine")?.history.present)).toEqual([undefined, "a", "b"]);
  expect(session.works.get("mine-2")?.history.present.workspace[1]?.programme).toEqual({ id: "mine-2" });
  expect(session.own.get("mine-2")).toEqual(data(2));
});
