import { For, type JSX } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type Plan, spendingOf, tenths } from "../../../model/game/game.ts";
import { fields } from "../../../model/game/game-world.ts";

/** The grant of a year, divided in tenths: a slider per field, with its kronor, and what is left, all in millions. */
export function PlanForm(props: {
  readonly plan: Plan;
  readonly grantSek: number;
  onPlan(plan: Plan): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const given = () => props.plan.reduce((sum, each) => sum + each, 0);
  /** Exact once all is divided; until then what each tenth comes to. */
  const kronor = (at: number): string => {
    const field = fields[at];
    const isAll = given() === tenths;
    return f.sekMillions(
      isAll && field !== undefined
        ? spendingOf(props.grantSek, props.plan)[field]
        : Math.round((props.grantSek * (props.plan[at] ?? 0)) / tenths),
      1,
    );
  };
  const left = () => {
    const rest = tenths - given();
    if (rest === 0) return t("game.whole");
    const money = f.sekMillions((props.grantSek * Math.abs(rest)) / tenths, 1);
    return rest > 0 ? t("game.left", { money }) : t("game.over", { money });
  };
  return (
    <section class="game__plan" aria-labelledby="game-plan">
      <p id="game-plan">
        <strong>{t("game.grant", { money: f.sekMillions(props.grantSek, 1) })}</strong>
      </p>
      <For each={fields}>
        {(field, at) => (
          <label class="game__field">
            <span>{t(`game.fields.${field}`)}</span>
            <span class="guess__value">{kronor(at())}</span>
            <input
              type="range"
              min={0}
              max={tenths}
              step={1}
              value={props.plan[at()] ?? 0}
              aria-valuetext={kronor(at())}
              onInput={(event) =>
                props.onPlan(
                  props.plan.map((each, i) => (i === at() ? event.currentTarget.valueAsNumber : each)),
                )
              }
            />
          </label>
        )}
      </For>
      <p role="status">{left()}</p>
    </section>
  );
}
