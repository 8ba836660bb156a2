import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { call, callLater } from "./call.ts";

const folder = mkdtempSync(join(tmpdir(), "utfall-project-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (text: string | undefined) => JSON.parse(text ?? "null");
const small = ["--years", "3", "--draws", "200", "--seed", "4"];

test("project --json: bands per area and year, events, seed, version and hash", async () => {
  const { exitCode, lines, errors } = await callLater(
    "project",
    "urban15-2013",
    ...small,
    "--target",
    "assistance=-2%",
    "--target=employment@rinkeby=0.47",
    "--json",
  );
  expect({ exitCode, lines: lines.length }).toEqual({ exitCode: 0, lines: 1 });
  expect(errors.at(-1)).toBe("200 of 200 draws");
  const result = json(lines[0]);
  expect(Object.keys(result)).toEqual([
    "programme",
    "modelVersion",
    "seed",
    "draws",
    "firstYear",
    "years",
    "quantiles",
    "cut",
    "firstPaymentYear",
    "lastPaymentYear",
    "paid",
    "provenance",
    "assumed",
    "breakEven",
    "areas",
    "total",
    "hash",
    "left",
    "municipalities",
  ]);
  const { rows, total } = result.municipalities;
  expect(rows).toHaveLength(9);
  expect(total).toMatchObject({ paidSek: 99_000_000, usableSek: 99_000_000, lostSek: 0 });
  expect(result).toMatchObject({
    seed: 4,
    draws: 200,
    firstYear: 2013,
    years: 3,
    quantiles: "exact",
    cut: 0,
  });
  expect(result.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(result.areas).toHaveLength(15);
  const [first, second] = result.areas[0].years;
  expect(first).toMatchObject({ year: 2013, award: { p5: 4_800_000, p95: 4_800_000, error: 0 } });
  expect(Object.keys(second.employment)).toEqual(["p5", "p25", "p50", "p75", "p95", "mean", "error"]);
  expect(second.award.p5).toBeLessThanOrEqual(second.award.p50);
  expect(Object.keys(second.events)).toEqual([
    "fall",
    "nothing",
    "fallSoFar",
    "nothingSoFar",
    "assistance=-2%",
    "employment@rinkeby=0.47",
  ]);
  expect(result.total.years[1].events["assistance=-2%"]).toBeGreaterThan(0.05);
  expect(result.total.years[1].means.adults).toBe(75_973);
});

test("what is not measured is null", async () => {
  const { lines } = await callLater("project", "malmo-districts", ...small, "--json");
  expect(json(lines[0]).areas[0].years[0].school).toBeNull();
});

test("threads and parts give the identical result", async () => {
  const whole = await callLater("project", "urban15-2013", ...small, "--workers", "1", "--json");
  const three = await callLater("project", "urban15-2013", ...small, "--workers", "3", "--json");
  expect(three.lines).toEqual(whole.lines);
  const files = await Promise.all(
    ["2/3", "3/3", "1/3"].map(async (shard, i) => {
      const { exitCode, lines } = await callLater("project", "urban15-2013", ...small, "--shard", shard);
      expect(exitCode).toBe(0);
      const file = join(folder, `part${i}.jsonl`);
      writeFileSync(file, `${lines.join("\n")}\n`);
      return file;
    }),
  );
  expect(call("merge", ...files, "--json").lines).toEqual(whole.lines);
  const [two = "", three3 = "", one = ""] = files;
  expect(json(call("merge", two, three3, "--json").lines[0])).toEqual({
    error: { code: "partMissing", value: 1, allowed: 3 },
  });
  expect(call("merge", one, one).errors).toEqual([`${one}: Part 1 appears twice; give each part once.`]);
  const other = await callLater(
    "project",
    "urban15-2013",
    "--years",
    "3",
    "--draws",
    "201",
    "--shard",
    "1/3",
  );
  const stranger = join(folder, "stranger.jsonl");
  writeFileSync(stranger, other.lines.join("\n"));
  expect(call("merge", one, stranger, "--json").lines.map((line) => json(line).error.code)).toEqual([
    "partOfAnother",
  ]);
  const torn = join(folder, "torn.jsonl");
  writeFileSync(torn, other.lines.slice(0, -1).join("\n"));
  expect(json(call("merge", torn, "--json").lines[0]).error.code).toBe("partDamaged");
  expect(json(call("merge", join(folder, "none"), "--json").lines[0]).error).toEqual({
    code: "unreadable",
    value: "ENOENT",
  });
});

test("a part that is not as it was written is refused: a line lost, doubled or moved, any bit turned, a head edited", async () => {
  const { lines } = await callLater(
    "project",
    "urban15-2013",
    "--years",
    "2",
    "--draws",
    "40",
    "--shard",
    "1/1",
  );
  const text = `${lines.join("\n")}\n`;
  const file = join(folder, "damaged.jsonl");
  const merge = (content: string | Uint8Array) => {
    writeFileSync(file, content);
    const { exitCode, lines: said } = call("merge", file, "--json");
    return { exitCode, code: json(said[0]).error?.code };
  };
  expect(merge(text)).toEqual({ exitCode: 0, code: undefined });
  expect(merge(text.replaceAll("\n", "\r\n")).exitCode).toBe(0);
  const damaged = { exitCode: 2, code: "partDamaged" };
  for (const at of lines.keys()) {
    if (at === 0) continue;
    expect(merge(lines.toSpliced(at, 1).join("\n"))).toEqual(damaged);
    expect(merge(lines.toSpliced(at, 0, lines[at] as string).join("\n"))).toEqual(damaged);
  }
  const [head = "", ...rest] = lines;
  expect(merge([head, ...rest.slice(0, -1).toReversed(), rest.at(-1)].join("\n"))).toEqual(damaged);
  for (const [from, to] of [
    ['"seed":1', '"seed":2'],
    ['"part":1', '"part":2'],
    ['"draws":40', '"draws":80'],
  ] as const) {
    expect(head).toContain(from);
    const edited = [head.replace(from, to), ...rest];
    expect(merge(edited.join("\n"))).toEqual(damaged);
    if (from === '"part":1') continue;
    // Sealed again, the head still is not that of its study.
    const content = `${edited.slice(0, -1).join("\n")}\n`;
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(merge(`${content}${JSON.stringify({ kind: "seal", sha256 })}`)).toEqual(damaged);
  }
  const bytes = new TextEncoder().encode(text);
  for (let turn = 0; turn < 300; turn++) {
    const at = Math.floor((turn / 300) * bytes.length);
    const turned = bytes.slice();
    turned[at] = (turned[at] as number) ^ (1 << (turn % 8));
    expect(["partDamaged", "notAPart"]).toContain(merge(turned).code);
  }
  for (let bit = 0; bit < 8; bit++) {
    const turned = bytes.slice();
    turned[bytes.length - 1] = 10 ^ (1 << bit);
    expect(merge(turned)).toEqual(damaged);
  }
});

test("a scenario's assumptions count; wrong ones are refused with their path", async () => {
  const file = (name: string, assumptions: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ utfall: 1, programme: { id: "urban15-2013" }, assumptions }));
    return path;
  };
  const powerless = file("powerless.json", {
    "jobs-per-million": 0,
    "assistance-per-million": [0, 0, 0],
    "pupils-per-million": 0,
  });
  const { lines } = await callLater("project", powerless, ...small, "--json");
  const years = json(lines[0]).total.years;
  expect(years[2].jobsEffect).toMatchObject({ p5: 0, p95: 0 });
  const { exitCode, errors } = await callLater("project", file("wrong.json", { displacement: 3, luck: 1 }));
  expect(exitCode).toBe(2);
  expect(errors[0]).toContain("assumptions.displacement: 3 is out of range; it must be at most 1.");
  expect(errors[1]).toContain("There is no assumption “luck”");
  const shares = await callLater("project", file("shares.json", { "share-jobs": 0.9 }), "--json");
  expect(json(shares.lines[0]).error).toMatchObject({ code: "outOfRange", path: "assumptions.share-school" });
});

test("a fall in the first year counts from what the programme's own rule and data give", async () => {
  const path = join(folder, "fallen.json");
  const data = [{ area: "araby", indicator: "employment", year: 2012, value: 0.3 }];
  writeFileSync(path, JSON.stringify({ utfall: 1, programme: { id: "urban15-2013" }, data }));
  const { lines } = await callLater("project", path, ...small, "--json");
  const araby = json(lines[0]).areas.find(({ id }: { id: string }) => id === "araby");
  expect(araby.years[0].award.p50).toBeLessThan(0.8 * 4_800_000);
  expect(araby.years[0].events.fall).toBe(1);
});

test("of a workspace, a fall in the first year counts from what its baseline pays", async () => {
  const programme = { id: "urban15-2013" };
  const fallen = {
    utfall: 1,
    programme,
    data: [{ area: "araby", indicator: "employment", year: 2012, value: 0.3 }],
  };
  const file = (name: string, workspace: object[], baseline: number, current: number): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ utfall: 1, workspace, baseline, current }));
    return path;
  };
  const projected = async (path: string) => {
    const { lines } = await callLater("project", path, ...small, "--json");
    const { areas, hash } = json(lines[0]);
    return { fall: areas.find(({ id }: { id: string }) => id === "araby").years[0].events.fall, hash };
  };
  const asItIs = { utfall: 1, programme };
  const other = { utfall: 1, programme: { id: "sfs2018-151" } };
  const awaited = await projected(file("from-programme.json", [asItIs, fallen], 0, 1));
  expect(awaited.fall).toBe(1);
  // Held against itself, and against a baseline that pays the same, it does not fall.
  expect((await projected(file("itself.json", [asItIs, fallen], 1, 1))).fall).toBe(0);
  const poor = { ...fallen, assumptions: { additionality: 0 } };
  expect((await projected(file("alike.json", [poor, fallen], 0, 1))).fall).toBe(0);
  // The programme as it is pays more than this baseline, so nothing falls.
  expect((await projected(file("rising.json", [fallen, asItIs], 0, 1))).fall).toBe(0);
  // A baseline of another programme is none; the first of its own is.
  expect(await projected(file("mixed.json", [other, asItIs, fallen], 0, 2))).toEqual(awaited);
});

test("without --json project prints tables", async () => {
  const { lines } = await callLater("project", "urban15-2013", ...small, "--target", "employment=0.5");
  const text = lines.join("\n");
  for (const words of [
    "A scenario, not a forecast",
    "All areas",
    "Year 2015",
    "Rinkeby",
    "employment=0.5",
    "Hash ",
  ])
    expect(text).toContain(words);
});

test("what takes more memory than allowed is refused with what it takes", async () => {
  const { exitCode, lines, errors } = await callLater("project", "urban15-2013", "--memory", "20");
  expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
  expect(errors[0]).toContain("The draws would take about 52 MB of memory, more than the 20 MB");
  expect(errors[1]).toBe("--memory 52 computes it all the same.");
  const shard = await callLater("project", "urban15-2013", "--memory", "20", "--shard", "1/2");
  expect({ ...shard, errors: [] }).toEqual({ exitCode: 2, lines: [], errors: [] });
  expect(shard.errors[1]).toMatch(/^--memory \d+ computes it all the same\.$/);
});

test.each([
  [["project"], "The call does not fit"],
  [["project", "urban15-2013", "--years", "31"], "--years takes a whole number from 1 to 30."],
  [["project", "urban15-2013", "--draws", "many"], "--draws takes a whole number"],
  [["project", "urban15-2013", "--seed"], "--seed takes a value."],
  [["project", "stockholm-2002", "--fit-cycle", "2003"], "--fit-cycle takes observed, or a year"],
  [["project", "urban15-2013", "--fit-cycle", "observed"], "Nothing was observed here"],
  [["project", "urban15-2013", "--workers=0"], "--workers takes a whole number from 1 to 256."],
  [["project", "urban15-2013", "--shard", "3/2"], "--shard takes a part and the number of parts"],
  [["project", "urban15-2013", "--memory", "0"], "--memory takes a whole number from 1 to 1000000."],
  [["project", "urban15-2013", "--target", "happiness=1"], "--target takes employment, assistance, school"],
  [
    ["allocate", "urban15-2013", "--years", "3"],
    "The option --years does not belong to the command allocate.",
  ],
  [["merge"], "The call does not fit"],
])("a wrong call %j gets one sentence", async (words, sentence) => {
  const { exitCode, lines, errors } = await callLater(...words);
  expect({ exitCode, lines, count: errors.length }).toEqual({ exitCode: 2, lines: [], count: 1 });
  expect(errors[0]).toContain(sentence);
});

test("project --fit-cycle: the fit, groups in JSON, and the same bytes from threads and parts", {
  timeout: 60_000,
}, async () => {
  const fitted = ["project", "stockholm-2002", "--years", "5", "--draws", "150", "--fit-cycle", "observed"];
  const whole = await callLater(...fitted, "--workers", "1", "--json");
  const result = json(whole.lines[0]);
  expect(result.groups).toEqual([
    "unemployment",
    "insufficient-insurance",
    "social-or-medical",
    "immigration-related",
    "other",
  ]);
  expect(result.fit).toMatchObject({ year: 2003 });
  expect(Math.round(result.fit.fitted)).toBe(14_656);
  const december = result.total.years[3];
  expect(december.year).toBe(2003);
  const people = Object.values(december.groups as Record<string, { mean: number; without: number }>);
  const sum = people.reduce((total, { mean }) => total + mean, 0);
  expect(sum).toBeCloseTo(december.means.assisted, 6);
  expect(Math.abs(sum / 14_656 - 1)).toBeLessThan(0.01);
  const simba = result.areas.find(({ id }: { id: string }) => id === "simba").years[3];
  expect(simba.employment).toBeNull();
  expect(simba.means.adults).toBe(0);
  // 600,000 kronor in 2002 and 2003 together.
  expect(simba.award.mean).toBe(280_000);

  const { fit: _, ...merged } = result;
  expect((await callLater(...fitted, "--workers", "3", "--json")).lines).toEqual(whole.lines);
  const parts = await Promise.all(
    ["1/2", "2/2"].map(async (shard, i) => {
      const { lines, errors } = await callLater(...fitted, "--shard", shard);
      expect(errors.join()).toContain("Cycle fitted: 14,656 on assistance in 2003");
      const file = join(folder, `fitted-${i}.jsonl`);
      writeFileSync(file, `${lines.join("\n")}\n`);
      return file;
    }),
  );
  expect(json(call("merge", ...parts, "--json").lines[0])).toEqual(merged);
});
