import type { Fault, Result } from "../../model/result.ts";
import { ok } from "../../model/result.ts";
import { writeFile } from "../../scenario/write-scenario.ts";
import type { Simulator } from "../../state/simulator.ts";
import type { Workplace } from "../../state/workplace.ts";
import { saveFile } from "../../ui/save-file.ts";

/** Saves the scenarios of the programme on screen as a file; its name. Errors: tooLarge, when it could not be opened again. */
export function saveWork(simulator: Simulator, workplace: Workplace): Result<string, Fault> {
  const text = writeFile(workplace.outgoing(simulator.workspace()));
  if (!text.ok) return text;
  const name = `${simulator.package.about.id}.utfall.json`;
  saveFile(name, new Blob([text.value], { type: "application/json" }));
  return ok(name);
}
