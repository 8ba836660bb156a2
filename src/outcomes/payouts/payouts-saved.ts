import type { SavedThing } from "../../figure/save-thing.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import type { OutcomeState } from "../outcome-state.ts";
import { payoutsFigure } from "./payouts-figure.ts";

/** What is saved of the payouts: as they are shown. */
export const payoutsSaved = (simulator: Simulator, outcome: OutcomeState, i18n: I18n): SavedThing => ({
  get title() {
    return i18n.t("app.outcome.heading", { noun: outcome.noun() });
  },
  figure: () => payoutsFigure(outcome.view(), outcome.savedSummary(), simulator.shownPackage(), i18n),
});
