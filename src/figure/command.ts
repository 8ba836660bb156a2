import type { Workspace } from "../scenario/scenario.ts";
import { placeAtHand } from "../scenario/scenario-at-hand.ts";
import type { ProjectionSettings } from "../session/view-state.ts";

const mostLetters = 60;

/** A name as a part of a file's name: plain letters, digits and hyphens. */
const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, mostLetters)
    .replace(/^-|-$/g, "");

/**
 * Name of the file that work is saved in, and the day (2026-01-31): the scenario where it is the only one beside the
 * baseline and has a name, else the programme, for the file holds them all.
 */
export const workFileName = (programmeId: string, workspace: Workspace, day: string): string => {
  const only = workspace.workspace.length > 2 ? undefined : workspace.workspace[placeAtHand(workspace)];
  const name = plainName(only?.title ?? "");
  return `${name === "" ? programmeId : name}-${day}.utfall.json`;
};

/** A day where the clock is (2026-01-31). */
export const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

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
