import { createEffect, createMemo, createSignal, For, type JSX, Show, untrack } from "solid-js";
import { TableView } from "../../../figure/table-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type GameStart, gameId, writeGameStep } from "../../../lessons/game-place.ts";
import { writeGame } from "../../../lessons/guess/game-code.ts";
import type { Level } from "../../../lessons/lesson.ts";
import { openTerms, writePlace } from "../../../lessons/lesson-place.ts";
import { isWhole, type Plan, play, playedYears, scoreOf } from "../../../model/game/game.ts";
import { type GameRule, gameRules } from "../../../model/game/game-rule.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { classAddress, reachOf } from "../class-address.ts";
import { begunGame } from "../guess/class-pool.ts";
import { CopyCode } from "../guess/copy-code.tsx";
import { JoinButton } from "../join-button.tsx";
import { PupilFileButton } from "../pupil-file-button.tsx";
import { GameResults } from "./game-results.tsx";
import { PlanForm } from "./plan-form.tsx";
import { happened, sayScores, statistics } from "./say-game.ts";
import "../guess/guess.css";
import "./game.css";

/** The municipality game: four years of dividing a grant, then three scores and a code; kept in the page alone, and by a group's link in its tab. */
export function GamePage(props: {
  /** The world and the rule that a link opens with. */
  readonly start?: GameStart;
  /** Pupils have the world and the rule that their teacher chose. */
  readonly isPupils?: boolean;
  /** The texts that are read; the link for the groups has the same. */
  readonly level: Level;
  onBack(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [seed, setSeed] = createSignal((() => props.start?.seed ?? 1)());
  const [rule, setRule] = createSignal<GameRule>((() => props.start?.rule ?? "result")());
  /** What a group had played before a reload. */
  const before = untrack(() => {
    const begun = props.isPupils ? begunGame.now() : null;
    return begun?.seed === seed() && begun.game.rule === rule() ? begun.game.plans : [];
  });
  const [plans, setPlans] = createSignal<readonly Plan[]>(before);
  createEffect(() => {
    const played = plans();
    const game = { seed: seed(), game: { rule: rule(), plans: played } };
    if (props.isPupils) begunGame.put(played.length === 0 ? null : game);
  });
  const [plan, setPlan] = createSignal<Plan>([0, 0, 0, 0]);
  const game = createMemo(() => play(seed(), rule(), plans()));
  let heading: HTMLHeadingElement | undefined;
  const begin = () => {
    setPlans([]);
    setPlan([0, 0, 0, 0]);
  };
  const goOn = () => {
    setPlans((before) => [...before, plan()]);
    setPlan([0, 0, 0, 0]);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  };
  /** The game for the groups: this world and this rule, in the language of the page. */
  const address = () =>
    classAddress(
      writePlace({
        lesson: gameId,
        step: writeGameStep({ seed: seed(), rule: rule() }),
        level: props.level,
        terms: { ...openTerms, isPupils: true },
      }),
    );
  const isOver = () => game().grantSek === null;
  /** What the game came to: before the statistics, so that it is in view when the last year is over. */
  const scores = () => (
    <>
      <h4 class="help__heading">{t("game.scores.title")}</h4>
      <ul class="lesson__list" data-scores>
        <For each={sayScores(scoreOf(seed(), rule(), plans()), i18n)}>{(line) => <li>{line}</li>}</For>
      </ul>
      <p>{t("game.scores.why")}</p>
      <p class="guess__code">
        {t("game.code")} <CopyCode code={writeGame({ rule: rule(), plans: plans() }, seed())} />
      </p>
    </>
  );
  return (
    <div class="game">
      <Show when={!props.isPupils}>
        <button type="button" class="button button--quiet lesson__back" onClick={() => props.onBack()}>
          {t(props.start === undefined ? "game.back" : "help.lesson.end")}
        </button>
      </Show>
      <h3 class="lesson__title">{t("game.title")}</h3>
      <Show when={plans().length === 0}>
        <p>{t("game.lead")}</p>
      </Show>
      <p class="fine">{t("game.madeUp")}</p>
      <Show when={!props.isPupils && plans().length === 0}>
        <NumberField
          label={t("game.seed")}
          value={seed()}
          min={0}
          max={9999}
          whole
          isYear
          onChange={setSeed}
        />
        <Segmented
          label={t("game.rule")}
          options={gameRules.map((value) => ({ value, label: t(`game.rules.${value}`) }))}
          value={rule()}
          onChange={setRule}
        />
        <div class="lesson__row">
          <Show
            when={reachOf(location) !== "disk"}
            fallback={<PupilFileButton address={address()} id={gameId} />}
          >
            <JoinButton address={address()} terms="" />
            <span class="fine">{t("game.link")}</span>
          </Show>
        </div>
      </Show>
      <h4 ref={heading} class="lesson__title" tabIndex={-1}>
        {isOver() ? t("game.final") : t("game.year", { at: plans().length + 1, of: playedYears })}
      </h4>
      <Show when={plans().length > 0}>
        <p class="fine">
          {t("game.rule")} {t(`game.rules.${rule()}`)}
        </p>
      </Show>
      <For each={happened(game(), i18n)}>{(line) => <p>{line}</p>}</For>
      <Show when={isOver()}>{scores()}</Show>
      <TableView table={statistics(game(), i18n)} caption={t(isOver() ? "game.final" : "game.late")} />
      <Show when={game().grantSek}>
        {(grantSek) => (
          <>
            <PlanForm plan={plan()} grantSek={grantSek()} onPlan={setPlan} />
            <button type="button" class="button button--main" disabled={!isWhole(plan())} onClick={goOn}>
              {t(plans().length + 1 === playedYears ? "game.finish" : "game.next")}
            </button>
          </>
        )}
      </Show>
      <Show when={isOver()}>
        <button type="button" class="button" onClick={begin}>
          {t("game.again")}
        </button>
      </Show>
      <Show when={!props.isPupils}>
        <GameResults seed={seed()} />
      </Show>
    </div>
  );
}
