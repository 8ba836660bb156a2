import type { ProjectionSettings } from "../session/view-state.ts";

/** Name of the file that the work on a programme is saved in. */
export const workFileName = (programmeId: string): string => `${programmeId}.utfall.json`;

/** An argument of a shell, quoted where it holds more than plain signs. */
const quoted = (argument: string): string =>
  /^[\w.-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;

const start = "npm run --silent utfall --";

/** The command that computes the awards of a saved file again. */
export const allocateCommand = (file: string): string => `${start} allocate ${quoted(file)}`;

/** The command that runs the projection of a saved file again. */
export const projectCommand = (
  file: string,
  { years, draws, seed, targets = [] }: ProjectionSettings,
): string => {
  const asked = [...new Set(targets.map(({ id }) => id))].map((id) => ` --target ${quoted(id)}`);
  return `${start} project ${quoted(file)} --years ${years} --draws ${draws} --seed ${seed}${asked.join("")}`;
};
