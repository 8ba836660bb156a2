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

/** By the hash that a link carries, what its scenario pays now: programmes whose own rule or data have been corrected since. */
const corrected: Readonly<Record<string, string>> = {
  // The total of 2018 went from 410.3 to 409.4 million kronor, which puts all published amounts within their rounding.
  e3855dfe0045cf930f1a0a9a2dcbb604587e76d266285aebb65a7f0fcd295ece:
    "c4d84146d515f6756ef2316c6d45b9f82d4bc2671b1270e39dfbb0fd1edc783b",
  // 250 million kronor were the money of four years: what is shown is one of them.
  "9e85574dfae38c791565c1de0f84cf069b487ad4e25354c6d466b4c8a54a798d":
    "3781f3fcfd807318d8f4416ea45ffa94f9a1a71f0de029b28d14c9134ab392c9",
  // The made-up counts of the 15 districts became whole people.
  a6b3dfb1dacaf001905f219df8e5a7658035751dffbb458c79ea880320b7a90a:
    "1baede6d1454a3baba5e2c939cb97fd3caa16bd52240b63c893343b38d85a15e",
  "1eaec1e5c209c4e1cd1824bc8626f477c21389669e613b134cc756e99159ed8f":
    "f9b33086f59609148c83736470ddfcc13112110d26c6dab4ba1d4ba4b6d57cf3",
  a1bcc112fd4e5c9224effb52c38aa252ae83a1c561b9c60f42c2c8bba79721f8:
    "0663c032583087a7e29da5490d03502262aeaa7f18586b41f829b21be6021e94",
  bcb0a0d298f6701f05a63e4186c4c09e3dd566a773f4901125e610fe09c55d74:
    "598d6196c2225fbb1f0e0703bc0d3bf60fcbb0a493958324e6e31e4cb74b519d",
  "9d2ed970309cbd2a0de1f1aa319b2b0f9f712fd71e5a682944d946e12999fe16":
    "553adc6b486a81fa448657e30e4a64c9ef7b89bbba7b58748300a85d539ccec9",
};

test.each(frozen)("a link of version 1 opens and gives its numbers: $name", (link) => {
  const read = readLink(link.fragment);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.workspace).toEqual(link.workspace);
  expect(read.value.view).toEqual(link.view);
  expect(read.value.results).toEqual(link.hashes.map((hash) => hash?.slice(0, 16) ?? null));
  expect(read.value.workspace.workspace.map(hashOf)).toEqual(
    link.hashes.map((hash) => (hash === null ? null : (corrected[hash] ?? hash))),
  );
});

test("there is a frozen link of every programme", () => {
  for (const id of catalogue.ids) expect(frozen.some(({ name }) => name === `${id}: examples`)).toBe(true);
});
