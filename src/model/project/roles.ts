import type { ProgrammeData } from "../programme-data.ts";

/** What the projection follows: people in work, people on long-term assistance, school leavers eligible for upper-secondary programmes. */
export const roles = ["employment", "assistance", "school"] as const;
export type Role = (typeof roles)[number];

/** Indicators that measure a role, best first. */
const measures: Readonly<Record<Role, readonly string[]>> = {
  employment: ["employment"],
  assistance: ["long-term-assistance", "income-support"],
  school: ["upper-secondary-eligibility"],
};

/** Which indicator of a programme measures which role. */
export interface RoleMap {
  /** The indicator's id per role; null where the programme measures none. */
  readonly indicators: Readonly<Record<Role, string | null>>;
  /** Indicators the projection does not follow: they stay at their last value. */
  readonly held: readonly string[];
}

/** Finds the indicators that the projection follows, by id. An indicator that counts the other way is not taken. */
export function mapRoles({ indicators }: Pick<ProgrammeData, "indicators">): RoleMap {
  const found = (role: Role): string | null => {
    const direction = role === "assistance" ? -1 : 1;
    const fits = (id: string) =>
      indicators.some((indicator) => indicator.id === id && indicator.direction === direction);
    return measures[role].find(fits) ?? null;
  };
  const taken: Record<Role, string | null> = {
    employment: found("employment"),
    assistance: found("assistance"),
    school: found("school"),
  };
  const followed = new Set(Object.values(taken));
  return {
    indicators: taken,
    held: indicators.map(({ id }) => id).filter((id) => !followed.has(id)),
  };
}
