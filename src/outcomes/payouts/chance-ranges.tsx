import { createEffect, type JSX, onCleanup, Show } from "solid-js";
import { barRanges } from "../../figure/bar-ranges.ts";
import { analysisWords, said } from "../../i18n/analysis/analysis-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Luck } from "../../model/analysis/luck/luck-answer.ts";
import { analysesOf } from "../../session/analysis/analyses.ts";
import type { Simulator } from "../../session/simulator.ts";
import { problemSentence } from "../problem-sentence.ts";
import type { AwardRanges } from "./payouts-view.ts";
import type { RangeWords } from "./range-words.ts";

/** Computes what chance alone leaves open of every award, hands it to the bars, and says what it is. */
export function ChanceRanges(props: {
  readonly simulator: Simulator;
  /** Only what the lines show, not how that is computed. */
  readonly isShort?: boolean;
  onRanges(ranges: AwardRanges | null): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t, f } = i18n;
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const luck = analysesOf(sim).of("luck");
  luck.watch();
  const on = () => analysisWords(sim.shownPackage(), i18n.locale(), i18n.dictionary(), f);
  const isMadeUp = (answer: Luck) => answer.provenance === "illustrative";
  const lead = (answer: Luck) => said(t("luck.bars.lead"), isMadeUp(answer), on());
  const words = (answer: Luck): RangeWords => {
    return {
      ...barRanges(t("luck.bars.title")),
      ends: [
        { id: "low", title: t("luck.ranges.low") },
        { id: "high", title: t("luck.ranges.high") },
      ],
      note: `${lead(answer)} ${t("luck.ranges.method", {
        draws: f.integer(answer.draws),
        seed: String(answer.seed),
      })}`,
      say: (low, high) => said(t("luck.bars.row", { low, high }), isMadeUp(answer), on()),
    };
  };
  const note = (answer: Luck) => {
    if (answer.pots.length === 0) return t("luck.bars.none");
    return props.isShort === true ? lead(answer) : words(answer).note;
  };
  createEffect(() => {
    const { answer, isOlder, failure } = luck.state();
    if (answer === undefined) {
      props.onRanges(null);
      return;
    }
    const byArea = new Map(answer.areas.map(({ id, award }) => [id, award]));
    props.onRanges({
      of(area, per) {
        const award = byArea.get(area);
        return award && { low: award.low / per, high: award.high / per };
      },
      words: words(answer),
      isOlder: isOlder || failure !== undefined,
    });
  });
  onCleanup(() => props.onRanges(null));
  const problem = () => {
    const { failure } = luck.state();
    return failure === undefined ? "" : problemSentence(failure, sim.shownPackage(), i18n);
  };
  return (
    <div class="fine chance-ranges">
      <Show
        when={problem() === ""}
        fallback={
          <p>
            {t("luck.bars.problem")} {problem()}
          </p>
        }
      >
        <Show when={luck.state().answer} fallback={<p>{t("analysis.computing")}</p>}>
          {(answer) => <p>{note(answer())}</p>}
        </Show>
      </Show>
    </div>
  );
}
