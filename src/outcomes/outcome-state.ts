import { type Accessor, createMemo, createResource, createSignal } from "solid-js";
import { areaNoun } from "../i18n/area-noun.ts";
import type { I18n } from "../i18n/i18n.tsx";
import type { Allocation } from "../model/allocation.ts";
import type { AreaNoun } from "../programmes/package.ts";
import { countChangedAssumptions } from "../session/changed-assumptions.ts";
import type { Simulator } from "../session/simulator.ts";
import { onceThere } from "../ui/once-there.ts";
import { createSteadyOrder } from "./create-steady-order.ts";
import { newWithoutMoney } from "./new-without-money.ts";
import { payoutsHeadline, yearsAlike } from "./payouts/payouts-headline.ts";
import { payoutsRest, payoutsSummary } from "./payouts/payouts-summary.ts";
import { type AwardRanges, type PayoutsView, payoutsView } from "./payouts/payouts-view.ts";

/** The last good results of the current scenario and of the baseline. */
export interface Awards {
  readonly allocation: Allocation;
  readonly baseline: Allocation;
}

/** What the tabs of the outcome share. */
export interface OutcomeState {
  readonly awards: Accessor<Awards>;
  readonly view: Accessor<PayoutsView>;
  /** Whether the latest change could not be computed, so that an older result is shown. */
  readonly isOlder: Accessor<boolean>;
  /** The finding, over the picture; for an older result what the picture is about. */
  readonly headline: Accessor<string>;
  /** Its awards are made up, and none of them was decided. */
  readonly isMadeUp: Accessor<boolean>;
  /** What is to be said beside the headline, in sentences. */
  readonly rest: Accessor<string>;
  /** The result in sentences; empty for an older one, which would be taken for the answer to the latest change. */
  readonly summary: Accessor<string>;
  /** What goes with the figures wherever they are saved, also while they are older. */
  readonly savedSummary: Accessor<string>;
  readonly noun: Accessor<AreaNoun>;
  /** How badly off areas are, by id, while rows are ordered by it. */
  readonly need: Accessor<ReadonlyMap<string, number> | undefined>;
  /** Opens Why this amount? for an area. */
  explain(area: string): void;
  /** What chance alone leaves open of the awards, once it is computed; null where it is not asked for. */
  setRanges(ranges: AwardRanges | null): void;
}

/** The same before the first result is there. Needs an owner. */
export function createOutcomeState(sim: Simulator, i18n: I18n) {
  const settings = sim.view;
  const unit = createMemo(() => settings().unit);
  const sorting = createMemo(() => settings().sorting);
  const isGrouped = createMemo(() => settings().isGrouped);
  const noun = () => areaNoun(sim.shownPackage(), i18n.locale());
  // A question that is on its way changes nothing of what is drawn: only an answer does.
  const awards = createMemo(
    (): Awards | undefined => {
      const allocation = sim.result().value;
      const baseline = sim.baselineResult().value;
      return allocation === undefined || baseline === undefined ? undefined : { allocation, baseline };
    },
    undefined,
    { equals: (a, b) => a?.allocation === b?.allocation && a?.baseline === b?.baseline },
  );
  const limits = createMemo(() => sim.rule().limits);
  // Needs are worked out where rows are ordered by them; what does that is fetched with the choice.
  const [needed] = createResource(
    () => sorting() === "need" && sim.shownPackage().programme,
    async (programme) => (await import("../model/analysis/need.ts")).needOf(programme),
  );
  const need = () => (sorting() === "need" && needed.state === "ready" ? needed() : undefined);
  const [ranges, setRanges] = createSignal<AwardRanges | null>(null);
  const fresh = createMemo((): PayoutsView | undefined => {
    const found = awards();
    if (found === undefined) return undefined;
    return payoutsView({
      programme: sim.shownPackage().programme,
      published: sim.shownPackage().published,
      ...found,
      pots: found.allocation.pots.map((pot) => pot.id),
      limits: limits(),
      unit: unit(),
      sorting: sorting(),
      isGrouped: isGrouped(),
      ranges: ranges(),
      need: need(),
    });
  });
  const rows = createSteadyOrder(
    () => fresh()?.rows,
    () => sim.work().history.gesture !== null,
  );
  const view = createMemo((): PayoutsView | undefined => {
    const [found, ordered] = [fresh(), rows()];
    return found && ordered && { ...found, rows: ordered };
  });
  const isOlder = () => sim.result().status === "failed" || sim.baselineResult().status === "failed";
  const assumptions = createMemo(() => {
    const count = countChangedAssumptions(sim.current(), sim.baseline(), sim.package.programme);
    return count === 0 ? [] : [i18n.t("app.changes.assumptions", { count })];
  });
  const baseRule = createMemo(() => sim.baseline().rule ?? sim.package.programme.rule);
  const lost = () => (needed.state === "errored" ? [i18n.t("app.loadFailed")] : []);
  const unseen = (shown: PayoutsView) =>
    newWithoutMoney(sim.rule(), baseRule(), shown.largest !== null).map((id) => i18n.t(`app.changes.${id}`));
  /** What the last good result says; nothing for an older one, which would be taken for the answer to the latest change. */
  const said = (say: (shown: PayoutsView) => string): string => {
    const shown = view();
    return isOlder() || shown === undefined ? "" : say(shown);
  };
  const isMadeUp = () => {
    const shown = view();
    return shown?.provenance === "illustrative" && !shown.isDecided;
  };
  // What was decided was decided for a year; an example's own sum is told with the years it is paid in.
  const years = () => (isMadeUp() ? yearsAlike(sim.rule()) : null);
  const headline = createMemo(
    () =>
      said((shown) => payoutsHeadline(shown, sim.isChanged(), noun(), i18n, years())) ||
      i18n.t("app.outcome.heading", { noun: noun() }),
  );
  const rest = createMemo(() =>
    said((shown) =>
      [...payoutsRest(shown, noun(), i18n), ...unseen(shown), ...assumptions(), ...lost()].join(" "),
    ),
  );
  const summary = createMemo(() =>
    said((shown) =>
      [payoutsSummary(shown, sim.isChanged(), noun(), i18n), ...unseen(shown), ...assumptions()].join(" "),
    ),
  );
  const savedSummary = () => {
    const shown = view();
    if (shown === undefined || summary() !== "") return summary();
    return `${i18n.t("app.outcome.older")}. ${payoutsSummary(shown, true, noun(), i18n)}`;
  };
  const explain = (area: string) => {
    sim.setView({ area, whyOpen: true });
    // Beside the picture the panel is no dialog that would take the focus by itself.
    onceThere(".why__title", (title) => title.focus({ preventScroll: true }));
  };
  /** Both, once the first result is there. */
  const shown = createMemo(() => {
    const [found, rows] = [awards(), view()];
    return found && rows && { awards: found, view: rows };
  });
  return {
    shown,
    isOlder,
    isMadeUp,
    headline,
    rest,
    summary,
    savedSummary,
    noun,
    need,
    explain,
    setRanges: (next: AwardRanges | null) => void setRanges(next),
  };
}
