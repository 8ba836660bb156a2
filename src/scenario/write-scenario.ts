import { fail, ok, type Result } from "../model/result.ts";
import { canonicalJson } from "./canonical-json.ts";
import { faultOfText } from "./read-scenario.ts";
import type { Scenario, Workspace } from "./scenario.ts";

/** What people look for first stands first; inside, keys are in the order of the alphabet. */
const first = ["utfall", "title", "note", "programme", "baseline", "current", "sums", "lesson"];

function inOrder(file: Scenario | Workspace): unknown {
  const plain = JSON.parse(canonicalJson(file)) as Readonly<Record<string, unknown>>;
  const ahead = first.filter((key) => Object.hasOwn(plain, key)).map((key) => [key, plain[key]]);
  const fields = { ...Object.fromEntries(ahead), ...plain };
  return "workspace" in file ? { ...fields, workspace: file.workspace.map(inOrder) } : fields;
}

/**
 * The text of a scenario's or workspace's file: JSON indented by two spaces, with a line break at its end. The same
 * content gives the same text, whoever put it together.
 */
export const writeScenario = (file: Scenario | Workspace): string =>
  `${JSON.stringify(inOrder(file), null, 2)}\n`;

/**
 * The text in which a file is saved: indented for people where that leaves it small enough to be opened again, else
 * in one line. Errors: tooLarge, when it could not be opened again.
 */
export function writeFile(file: Scenario | Workspace): Result<string> {
  const indented = writeScenario(file);
  if (faultOfText(indented) === null) return ok(indented);
  const dense = `${canonicalJson(file)}\n`;
  const tooLarge = faultOfText(dense);
  return tooLarge === null ? ok(dense) : fail(tooLarge);
}
