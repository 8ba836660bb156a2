import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { call, callLater } from "./call.ts";

const folder = mkdtempSync(join(tmpdir(), "utfall-payers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "matched.json");
/** Equal shares, each krona met by three of own money, half of it new. */
writeFileSync(
  file,
  JSON.stringify({
    utfall: 1,
    programme: { id: "urban15-2013" },
    rule: {
      budgetSek: 90_000_000,
      pots: [{ id: "equal", weight: 1, criterion: { kind: "equal" } }],
      conditions: { matchRatio: 3 },
    },
    assumptions: {
      "match-additionality": 0.5,
      "discount-rate": 0,
      "assistance-cost": 90_000,
      "budget-penalty": 0.4,
      "saving-kept": 0.5,
    },
    payers: { values: { job: { municipality: 40_000, state: 100_000 } } },
  }),
);
const small = ["--years", "2", "--draws", "150", "--seed", "4", "--json"];
interface Payer {
  readonly id: string;
  readonly cost: { readonly mean: number; readonly p5: number };
  readonly net: { readonly mean: number; readonly p5: number; readonly p95: number } | null;
}
const resultOf = (line = "{}") => JSON.parse(line);

test("a match of three to one costs the municipality its new part, and society the state's money and that", async () => {
  const { lines } = await callLater("project", file, ...small);
  const { total, areas, breakEven } = resultOf(lines[0]);
  const costs = Object.fromEntries(total.payers.map(({ id, cost }: Payer) => [id, cost.mean]));
  expect(costs).toEqual({ municipality: 270_000_000, state: 180_000_000, region: 0, society: 450_000_000 });
  const ofAreas = areas.reduce(
    (sum: number, { payers }: { payers: readonly Payer[] }) => sum + (payers[0]?.cost.mean ?? 0),
    0,
  );
  expect(ofAreas).toBe(270_000_000);
  const [municipality, , region] = total.payers as readonly Payer[];
  expect(municipality?.net?.p5).toBeLessThan(municipality?.net?.p95 as number);
  expect(region?.net).toBeNull();
  expect(breakEven).toEqual({ years: 1, rate: 0, deadweight: 0, matchCost: "new", costSek: null });
  const { penalty, savingKept, districtNet } = total.ordinaryGrant;
  expect(districtNet.mean).toBeCloseTo(savingKept.mean - penalty.mean, 3);
});

test("threads and parts give the identical payers", async () => {
  const whole = await callLater("project", file, ...small, "--workers", "1");
  expect((await callLater("project", file, ...small, "--workers", "3")).lines).toEqual(whole.lines);
  const parts = await Promise.all(
    ["1/2", "2/2"].map(async (shard) => {
      const { lines } = await callLater("project", file, ...small, "--shard", shard);
      const part = join(folder, `${shard[0]}.jsonl`);
      writeFileSync(part, `${lines.join("\n")}\n`);
      return part;
    }),
  );
  expect(call("merge", ...parts, "--json").lines).toEqual(whole.lines);
});

test("the text has a line for every payer", async () => {
  const { lines } = await callLater("project", file, "--years", "2", "--draws", "50");
  const text = lines.join("\n");
  expect(text).toMatch(/Payer, SEK million, means +Cost +Gain +Net +People needed/);
  expect(text).toMatch(/municipality +270\.00 \(270\.00 to 270\.00\)/);
  expect(text).toMatch(/region +0\.00 \(0\.00 to 0\.00\) +- +- +-/);
});
