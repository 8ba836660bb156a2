import { Bench } from "tinybench";
import { createCatalogue } from "../src/cli/catalogue.ts";
import { allocate } from "../src/model/allocate.ts";
import { kernelData } from "../src/model/data-frame.ts";
import { explain } from "../src/model/explain.ts";
import { compileRule } from "../src/model/kernel.ts";
import type { Programme } from "../src/model/programme.ts";
import { moneyToDistribute, type Rule } from "../src/model/rule/rule.ts";
import { benchAgainstC } from "./against-c.ts";
import { benchAnalysis } from "./analysis.ts";
import { benchBrowser } from "./browser/browser.ts";
import { largeProgramme, wideRule } from "./large-programme.ts";
import { benchMemory } from "./memory.ts";
import { benchProjection } from "./projection.ts";
import { benchRobustness } from "./robustness.ts";
import { benchStudyParts } from "./study-parts.ts";

/** `npm run bench`: one JSON line per figure. `limit…` is what it has to stay below, `aim…` what it should come down to. */

const bench = new Bench({ time: 500, warmupTime: 250 });
const limits = new Map<string, number>();

/** Adds the kernel of a rule as a case: only `run`, on data laid out beforehand. */
function addKernel(name: string, rule: Rule, programme: Programme, limit: number): void {
  const compiled = compileRule(rule, programme);
  if (!compiled.ok) throw new Error(`${name}: ${compiled.error.code}`);
  const { frame, run } = compiled.value;
  const data = kernelData(frame, programme.observations, moneyToDistribute(rule));
  const fault = run(data);
  if (fault !== null) throw new Error(`${name}: ${fault.code}`);
  limits.set(name, limit);
  bench.add(name, () => run(data));
}

const grant = createCatalogue().find("urban15-2013")?.programme;
if (grant === undefined) throw new Error("urban15-2013 is not there");
const large = largeProgramme(290);
addKernel("kernel, 15 areas, the 2013 rule", grant.rule, grant, 5);
addKernel("kernel, 290 areas, the 2013 rule", large.rule, large, 100);
addKernel("kernel, 290 areas, 8 pots and limits", wideRule, large, 1000);
bench.add("allocate, 15 areas, from rule to result", () => allocate(grant.rule, grant));
bench.add("explain one of 15 areas", () => explain(grant.rule, grant, "gamlegarden"));

await bench.run();
for (const { name, result } of bench.tasks) {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  const { p50, p99 } = result.latency;
  const limit = limits.get(name);
  const line = { name, medianMicroseconds: round(p50 * 1000), p99Microseconds: round(p99 * 1000) };
  process.stdout.write(
    `${JSON.stringify(limit === undefined ? line : { ...line, limitMicroseconds: limit })}\n`,
  );
}

const print = (line: object) => void process.stdout.write(`${JSON.stringify(line)}\n`);
await benchProjection(grant, print);
benchMemory(print);
benchAgainstC(grant, print);
benchStudyParts(print);
await benchAnalysis(grant, print);
await benchRobustness(grant, print);
await benchBrowser(print);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
