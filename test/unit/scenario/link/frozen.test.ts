import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LinkView } from "../../../../src/scenario/link/link.ts";
import { readLink } from "../../../../src/scenario/link/read-link.ts";
import type { Workspace } from "../../../../src/scenario/scenario.ts";
import { catalogue, hashOf } from "./sample.ts";

/** Links as version 1 made them. They stand in people's letters and reports: the file is never made anew. */
const frozen = JSON.parse(
  readFileSync(new URL("../../../fixtures/links-v1.json", import.meta.url), "utf8"),
) as readonly {
  readonly name: string;
  readonly fragment: string;
  readonly hashes: readonly (string | null)[];
  readonly workspace: Workspace;
  readonly view: LinkView;
}[];

/** Programmes whose own rule has been corrected since: what a scenario without a rule of its own pays has followed. */
const corrected: Readonly<Record<string, string>> = {
  // The total of 2018 went from 410.3 to 409.4 million kronor, which puts all published amounts within their rounding.
  "sfs2018-151": "c4d84146d515f6756ef2316c6d45b9f82d4bc2671b1270e39dfbb0fd1edc783b",
};

test.each(frozen)("a link of version 1 opens and gives its numbers: $name", (link) => {
  const read = readLink(link.fragment);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.workspace).toEqual(link.workspace);
  expect(read.value.view).toEqual(link.view);
  expect(read.value.results).toEqual(link.hashes.map((hash) => hash?.slice(0, 16) ?? null));
  const now = link.workspace.workspace.map(({ programme, rule }, at) => {
    const hash = "id" in programme ? corrected[programme.id] : undefined;
    return rule === undefined && hash !== undefined ? hash : link.hashes[at];
  });
  expect(read.value.workspace.workspace.map(hashOf)).toEqual(now);
});

test("there is a frozen link of every programme", () => {
  for (const id of catalogue.ids) expect(frozen.some(({ name }) => name === `${id}: examples`)).toBe(true);
});
