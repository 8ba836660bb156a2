import type { Trace } from "../../model/trace.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { DataChange } from "../../scenario/scenario.ts";

/** A small improvement to try: one person more in the latest year that the rule reads, or one percentage point. */
export interface Try {
  readonly indicator: string;
  readonly step: "person" | "point";
  readonly direction: 1 | -1;
  /** What it starts from, a share, and the people counted; null where they are not known. */
  readonly value: number;
  readonly persons: number | null;
  /** null where the share cannot go further. */
  readonly change: DataChange | null;
}

/** What could be a little better for an area: for each indicator that its steps read, one person and one percentage point. */
export function triesFor(trace: Trace, pack: ProgrammePackage): Try[] {
  const latest = new Map<string, Extract<Trace["steps"][number], { kind: "observation" }>>();
  for (const step of trace.steps) {
    if (step.kind !== "observation") continue;
    const known = latest.get(step.indicator);
    if (known === undefined || step.year > known.year) latest.set(step.indicator, step);
  }
  return [...latest.values()].flatMap(({ indicator, year, value, denominator }) => {
    const direction = pack.programme.indicators.find(({ id }) => id === indicator)?.direction ?? 1;
    const to = (step: Try["step"], size: number): Try => {
      const next = value + direction * size;
      const isPossible = next >= 0 && next <= 1;
      const change = isPossible ? { area: trace.area, indicator, year, value: next } : null;
      return { indicator, step, direction, value, persons: denominator, change };
    };
    const person = denominator === null ? [] : [to("person", 1 / denominator)];
    return [...person, to("point", 0.01)];
  });
}
