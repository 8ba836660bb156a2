import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LinkView } from "../../../../src/scenario/link/link.ts";
import { readLink } from "../../../../src/scenario/link/read-link.ts";
import type { Workspace } from "../../../../src/scenario/scenario.ts";
import { correctedLinks } from "../../../fixtures/corrected-links.ts";
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

test.each(frozen)("a link of version 1 opens and gives its numbers: $name", (link) => {
  const read = readLink(link.fragment);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.workspace).toEqual(link.workspace);
  expect(read.value.view).toEqual(link.view);
  expect(read.value.results).toEqual(link.hashes.map((hash) => hash?.slice(0, 16) ?? null));
  expect(read.value.workspace.workspace.map(hashOf)).toEqual(
    link.hashes.map((hash) => (hash === null ? null : (correctedLinks[hash] ?? hash))),
  );
});

test("there is a frozen link of every programme", () => {
  for (const id of catalogue.ids) expect(frozen.some(({ name }) => name === `${id}: examples`)).toBe(true);
});
