import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const draws = 2000;

/**
 * Measures what dividing a study costs: processor seconds of its plan and four parts, each in a process of its own as on
 * a cluster, against those of one part, on the 290 municipalities over 10 years.
 */
export function benchStudyParts(print: (line: object) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "utfall-bench-"));
  try {
    const [one, four] = [1, 4].map((parts) => seconds(planned(folder, parts))) as [number, number];
    print({
      name: `a study of 290 areas x 10 years x ${draws} draws, four parts against one`,
      ratio: round(four / one),
      // What it was while every part drew the ranges of its histograms itself.
      limitRatio: 1.65,
      processorSeconds: round(four),
      processorSecondsOfOne: round(one),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The shell lines that plan a study in so many parts and compute them. */
function planned(folder: string, parts: number): string {
  const path = join(folder, `${parts}.json`);
  const scenarios = [{ id: "as-it-is", of: "municipalities-2016" }];
  const study = { utfallStudy: 1, scenarios, seeds: [1], draws, years: 10, parts, folder: String(parts) };
  writeFileSync(path, JSON.stringify(study));
  return `npm run --silent utfall -- study plan '${path}' > '${path}.sh' && sh '${path}.sh'`;
}

/** Processor seconds that a shell's lines take, in user and system mode. */
function seconds(lines: string): number {
  const said = execFileSync("sh", ["-c", `(${lines}) > /dev/null 2>&1 && times`], { encoding: "utf8" });
  const children = said.trim().split("\n").at(-1) ?? "";
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
