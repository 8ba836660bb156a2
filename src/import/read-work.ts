import type { Fault, Result } from "../model/result.ts";
import { fail } from "../model/result.ts";
import { readFile } from "../scenario/read-scenario.ts";
import type { Scenario, Workspace } from "../scenario/scenario.ts";

/** What a saved file of scenarios says, from its bytes. Errors: notJson where they are no text, else those of `readFile`. */
export function readWork(bytes: ArrayBuffer): Result<Scenario | Workspace, readonly Fault[]> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail([{ code: "notJson", path: "", value: "UTF-8" }]);
  }
  return readFile(text);
}
