import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { TableView } from "../../../figure/table-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { writeGame } from "../../../lessons/guess/game-code.ts";
import { isWhole, type Plan, play, playedYears, scoreOf } from "../../../model/game/game.ts";
import { type GameRule, gameRules } from "../../../model/game/game-rule.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { GameResults } from "./game-results.tsx";
import { PlanForm } from "./plan-form.tsx";
import { happened, sayScores, statistics } from "./say-game.ts";
import "../guess/guess.css";
import "./game.css";

/** The municipality game: four years of dividing a grant, then three scores and a code; kept in the page alone. */
export function GamePage(props: { onBack(): void }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [seed, setSeed] = createSignal(1);
  const [rule, setRule] = createSignal<GameRule>("result");
  const [plans, setPlans] = createSignal<readonly Plan[]>([]);
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
  const isOver = () => game().grantSek === null;
  return (
    <div class="game">
      <button type="button" class="button button--quiet" onClick={() => props.onBack()}>
        {t("game.back")}
      </button>
      <h3 class="lesson__title">{t("game.title")}</h3>
      <p>{t("game.lead")}</p>
      <p class="fine">{t("game.madeUp")}</p>
      <Show when={plans().length === 0}>
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
      <TableView table={statistics(game(), i18n)} caption={t(isOver() ? "game.final" : "game.late")} />
      <Show when={game().grantSek}>
        {(grantSek) => (
          <>
            <PlanForm plan={plan()} grantSek={grantSek()} onPlan={setPlan} />
            <button type="button" class="button button--main" disabled={!isWhole(plan())} onClick={goOn}>
              {t("game.next")}
            </button>
          </>
        )}
      </Show>
      <Show when={isOver()}>
        <h4 class="help__heading">{t("game.scores.title")}</h4>
        <ul class="lesson__list" data-scores>
          <For each={sayScores(scoreOf(seed(), rule(), plans()), i18n)}>{(line) => <li>{line}</li>}</For>
        </ul>
        <p>{t("game.scores.why")}</p>
        <p class="guess__code">
          {t("game.code")} <strong data-code>{writeGame({ rule: rule(), plans: plans() }, seed())}</strong>
        </p>
        <button type="button" class="button" onClick={begin}>
          {t("game.again")}
        </button>
      </Show>
      <GameResults seed={seed()} />
    </div>
  );
}
