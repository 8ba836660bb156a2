/** What a project reported of those who took part in it. */
export interface Reported {
  readonly participants: number;
  readonly exits: number;
}

/** Exits with those taken off who would have managed anyway. */
export interface NetExits extends Reported {
  /** Participants who would have left assistance anyway: rate x participants. */
  readonly anyway: number;
  /** exits - anyway; below 0 where fewer left than would have anyway. */
  readonly net: number;
}

/** Net exits = exits - rate x participants. `rate`: the share (0-1) of participants who would have managed anyway, the user's own. */
export function netExits({ participants, exits }: Reported, rate: number): NetExits {
  const anyway = rate * participants;
  return { participants, exits, anyway, net: exits - anyway };
}

/** The rate at which nothing is left of the exits of all projects together: exits / participants; NaN where nobody took part. */
export const nilRate = (projects: readonly Reported[]): number => {
  const { participants, exits } = together(projects);
  return exits / participants;
};

/** Participants and exits of several projects added up. */
export const together = (projects: readonly Reported[]): Reported => ({
  participants: projects.reduce((sum, each) => sum + each.participants, 0),
  exits: projects.reduce((sum, each) => sum + each.exits, 0),
});
