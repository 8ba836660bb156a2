import { expect, test } from "vitest";
import { linkViewOf } from "../../../src/panels/share/link-view-of.ts";
import { writeLink } from "../../../src/scenario/link/write-link.ts";
import { readIncomingLink } from "../../../src/session/incoming/read-incoming.ts";
import { keptView } from "../../../src/session/kept-view.ts";
import { newWorkspace } from "../../../src/session/workspace.ts";
import { shipped } from "../map/shipped.ts";

// A page of its own: views ask it for the theme.
Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });

const pack = shipped("urban15-2013");
const viewOfLink = async (draws: number) => {
  const fragment = writeLink({
    workspace: newWorkspace("urban15-2013"),
    view: { projection: { years: 5, draws, seed: 3 } },
    model: "test",
    results: [null, null],
  });
  const incoming = await readIncomingLink(fragment, { ids: ["urban15-2013"], open: async () => pack });
  if (!incoming.ok) throw new Error("the link can be read");
  return keptView(incoming.value.works.get("urban15-2013")?.view ?? {}, pack.programme);
};

test("a link's draws above the preset wait for a click, and are handed on and kept as asked for", async () => {
  const { projection } = await viewOfLink(1_000_000);
  expect(projection).toEqual({ years: 5, draws: 4096, asked: 1_000_000, seed: 3 });
  const view = await viewOfLink(1_000_000);
  expect(linkViewOf(view, pack.programme).projection?.draws).toBe(1_000_000);
  expect(keptView(view, pack.programme).projection).toEqual(projection);
});

test("fewer are computed at once, and so is any number of one's own", async () => {
  expect((await viewOfLink(1000)).projection).toEqual({ years: 5, draws: 1000, seed: 3 });
  const own = { projection: { years: 5, draws: 1_000_000, seed: 3 } };
  expect(keptView(own, pack.programme).projection).toEqual(own.projection);
});
