import { saveThing } from "../../figure/save-thing.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { FileEnding } from "../../session/files-offered.ts";
import type { Simulator } from "../../session/simulator.ts";
import { figureContextOf, figureSourceOf } from "../figure-context-of.ts";
import type { OutcomeState } from "../outcome-state.ts";
import { payoutsSaved } from "./payouts-saved.ts";

/** Saves the payouts as they are shown. Rejects where the file cannot be made. */
export async function savePayouts(
  simulator: Simulator,
  outcome: OutcomeState,
  ending: FileEnding,
  i18n: I18n,
): Promise<void> {
  const load = async () => figureContextOf(figureSourceOf(simulator), i18n);
  const trouble = await saveThing(payoutsSaved(simulator, outcome, i18n), ending, load, i18n);
  if (trouble !== "") throw new Error(trouble);
}
