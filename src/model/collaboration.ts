/** The fields of work that a projection follows. */
export const workFields = ["jobs", "assistance", "school"] as const;
export type WorkField = (typeof workFields)[number];

/** What collaboration is judged by in a programme: ids of signs, and goal areas with the field of the projection whose signs are theirs. */
export interface Collaborating {
  readonly signs: readonly string[];
  readonly goals: readonly { readonly id: string; readonly field?: WorkField }[];
  /** Ids of those who may take part in the work for a goal; absent: none are named. */
  readonly parties?: readonly string[];
}

/** Signs of collaboration by goal area: which were seen, or how many where it is not known which. */
export type Ticks = Readonly<Record<string, readonly string[] | number>>;

/** How many signs were seen in a goal area. */
export const countOfTicks = (seen: readonly string[] | number): number =>
  typeof seen === "number" ? seen : seen.length;

/** Numbers of signs as the projection assumes them, from the goal areas that it follows. */
export function assumedOfTicks(
  ticks: Ticks,
  { goals }: Collaborating,
): Readonly<Partial<Record<`ticks-${WorkField}`, number>>> {
  const counts = goals.flatMap(({ id, field }) => {
    const seen = Object.hasOwn(ticks, id) ? ticks[id] : undefined;
    return field === undefined || seen === undefined ? [] : [[`ticks-${field}`, countOfTicks(seen)] as const];
  });
  return Object.fromEntries(counts);
}

/** The goal area whose signs a parameter of the projection counts; undefined where it counts none. */
export const goalOfParameter = (parameter: string, { goals }: Collaborating): string | undefined =>
  goals.find(({ field }) => field !== undefined && `ticks-${field}` === parameter)?.id;

/** A programme whose sources tell of no goal areas. */
export const noCollaborating: Collaborating = { signs: [], goals: [] };
