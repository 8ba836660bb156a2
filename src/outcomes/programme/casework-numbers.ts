import type { Projects } from "./grant-figures.ts";
import { ownShare } from "./own-numbers.ts";

/** Where the numbers start: the share in deep work as the source has it, the rates as our own examples. */
export const caseworkNumbers = ({ clients, deep }: NonNullable<Projects["casework"]>) =>
  ({
    "casework-share": { preset: deep / clients, least: 0.001, most: 1 },
    "casework-hours": { preset: 1.5, least: 1, most: 10 },
    "casework-alike": ownShare(0.3),
    "casework-deep": ownShare(0.4),
    "casework-other": ownShare(0.2),
  }) as const;
