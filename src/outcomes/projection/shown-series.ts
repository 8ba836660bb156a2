import type { Role } from "../../model/project/roles.ts";
import type { BandSeries } from "../../model/project/series.ts";
import type { ProjectedSeries } from "../../session/view-state.ts";

/** How a series is counted: kronor, a share, or people. */
export type SeriesUnit = "sek" | "share" | "people";

export interface SeriesSpec {
  readonly unit: SeriesUnit;
  readonly group: "money" | "shares" | "effects";
  readonly of: BandSeries;
  /** The same without the programme. */
  readonly without?: BandSeries;
  /** What the programme does to it, in people. */
  readonly effect?: "jobs" | "offAssistance" | "pupils";
  readonly role?: Role;
  /** Shown with the other sign: fewer on assistance is counted as more off it. */
  readonly isTurned?: true;
}

/** Where each comes from in a projection. */
export const specs: Readonly<Record<ProjectedSeries, SeriesSpec>> = {
  award: { unit: "sek", group: "money", of: "award" },
  spent: { unit: "sek", group: "money", of: "spent" },
  employment: {
    unit: "share",
    group: "shares",
    of: "employment",
    without: "employmentWithout",
    effect: "jobs",
    role: "employment",
  },
  assistance: {
    unit: "share",
    group: "shares",
    of: "assistance",
    without: "assistanceWithout",
    effect: "offAssistance",
    role: "assistance",
  },
  school: {
    unit: "share",
    group: "shares",
    of: "school",
    without: "schoolWithout",
    effect: "pupils",
    role: "school",
  },
  jobs: { unit: "people", group: "effects", of: "jobsEffect", role: "employment" },
  offAssistance: {
    unit: "people",
    group: "effects",
    of: "assistanceEffect",
    role: "assistance",
    isTurned: true,
  },
  pupils: { unit: "people", group: "effects", of: "pupilsEffect", role: "school" },
};
