import type { AllocationEngine } from "../engine/allocation-engine.ts";
import type { Allocation } from "../model/allocation.ts";
import { applyEdits } from "../model/rule/edit-rule.ts";
import type { ProgrammePackage, PublishedAwards } from "../programmes/package.ts";
import { openProgramme, programmeList } from "./catalogue.ts";

/** Awards an authority decided, and those that the programme's own rule gives on its own data; null where it gives none. */
export interface ScoredAwards {
  readonly package: ProgrammePackage;
  readonly published: PublishedAwards;
  readonly allocation: Allocation | null;
}

/**
 * Works out the published awards of every programme anew, in the engine. Loads all programmes. Rejects where the files
 * of one do not arrive.
 */
export async function scoreProgrammes(engine: AllocationEngine): Promise<readonly ScoredAwards[]> {
  const packages = await Promise.all(programmeList.map(({ id }) => openProgramme(id)));
  const scored = packages.flatMap((pack) => {
    const key = `score ${pack.about.id}`;
    if (pack.published.length > 0) engine.load(key, pack.programme);
    return pack.published.map(async (published): Promise<ScoredAwards> => {
      const rule = applyEdits(pack.programme.rule, published.rule);
      const answer = await engine.ask(`${key} ${published.id}`, "allocate", key, { rule });
      return { package: pack, published, allocation: answer.ok ? answer.value : null };
    });
  });
  return Promise.all(scored);
}
