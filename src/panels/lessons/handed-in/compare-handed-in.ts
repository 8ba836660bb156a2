import type { I18n } from "../../../i18n/i18n.tsx";
import { allocate } from "../../../model/allocate.ts";
import { plainDifference } from "../../../outcomes/compare/difference-text.ts";
import { whatDiffers } from "../../../outcomes/what-differs.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { resolveScenario } from "../../../scenario/resolve-scenario.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { HandedIn } from "./handed-in.ts";
import type { PupilRow } from "./pupil-scene.ts";

/** Areas in a picture at most: those that get most by the teacher's scenario. */
const mostAreas = 20;

/** What scenarios are held against, and the names that are shown. */
export interface HeldAgainst {
  readonly scenario: Scenario;
  /** What limits of last year's sums are counted on. */
  readonly baseline: Scenario;
  /** As it is, to compute with. */
  readonly pack: ProgrammePackage;
  /** With the names to show. */
  readonly shown: ProgrammePackage;
}

/** A scenario that was handed in beside the teacher's. */
export interface Compared {
  readonly label: string;
  readonly scenario: Scenario;
  /** What differs, a sentence each. */
  readonly sentences: readonly string[];
  /** The same areas in the same order for all; null where it cannot be computed. */
  readonly rows: readonly PupilRow[] | null;
  /** Kronor that areas get more than by the teacher's, added up; null as rows. */
  readonly movedSek: number | null;
  /** The figures behind it are made up. */
  readonly isMadeUp: boolean;
}

/** Scenarios that were handed in, each against the teacher's; null where the teacher's own cannot be computed. */
export function compareHandedIn(
  all: readonly HandedIn[],
  against: HeldAgainst,
  i18n: I18n,
): Compared[] | null {
  const { baseline, pack, shown } = against;
  const computed = (scenario: Scenario) => {
    const resolved = resolveScenario(scenario, pack.programme, baseline);
    const allocation = resolved.ok ? allocate(resolved.value.rule, resolved.value.programme) : null;
    return resolved.ok && allocation?.ok ? { resolved: resolved.value, ...allocation.value } : null;
  };
  const teacher = computed(against.scenario);
  if (teacher === null) return null;
  const teacherSek = new Map(teacher.areas.map(({ id, awardSek }) => [id, awardSek as number]));
  const names = new Map(shown.programme.areas.map(({ id, name }) => [id, name]));
  const order = [...teacher.areas].sort((a, b) => b.awardSek - a.awardSek).slice(0, mostAreas);
  return all.map(({ label, scenario }) => {
    const own = computed(scenario);
    if (own === null) return { label, scenario, sentences: [], rows: null, movedSek: null, isMadeUp: false };
    const { sentences } = whatDiffers(teacher.resolved, own.resolved, shown, i18n);
    const awards = new Map(own.areas.map(({ id, awardSek }) => [id, awardSek as number]));
    const added = own.areas.filter(({ id }) => !teacherSek.has(id));
    const rows = [...order, ...added].map(({ id, name }) => ({
      name: names.get(id) ?? name,
      awardSek: awards.get(id) ?? 0,
      teacherSek: teacherSek.get(id) ?? 0,
    }));
    const movedSek = own.areas.reduce(
      (sum, { id, awardSek }) => sum + Math.max(0, awardSek - (teacherSek.get(id) ?? 0)),
      0,
    );
    return {
      label,
      scenario,
      sentences: sentences.map((pieces) =>
        plainDifference(pieces, (text) => i18n.t("classroom.handedIn.was", { text })),
      ),
      rows,
      movedSek,
      isMadeUp: own.provenance === "illustrative",
    };
  });
}
