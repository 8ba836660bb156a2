import { createMemo, createSignal, type JSX, Show, untrack } from "solid-js";
import { analysisWords } from "../../../i18n/analysis/analysis-words.ts";
import { leverName } from "../../../i18n/analysis/lever-name.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { capital } from "../../../i18n/parts.ts";
import type { Condition } from "../../../model/analysis/goal-seek/condition.ts";
import { leversOf } from "../../../model/analysis/goal-seek/lever.ts";
import type { GoalOptions } from "../../../scenario/analysis/goal-seek-question.ts";
import type { Simulator } from "../../../session/simulator.ts";
import { NumberField } from "../../../ui/number-field.tsx";
import { Select } from "../../../ui/select.tsx";

const million = 1_000_000;
/** What may change, beside single numbers of the rule. */
const byLimits = "limits";
const byWeights = "weights";

const millions = (sek: number | undefined): number | null => (sek === undefined ? null : sek / million);

/** What is to be reached, and what may change for it; asked at a press. */
export function GoalForm(props: {
  readonly simulator: Simulator;
  /** What was asked last: the form begins with it. */
  readonly asked: GoalOptions;
  onSeek(options: GoalOptions): void;
}): JSX.Element {
  const { t, f, locale, dictionary } = useI18n();
  const { conditions: before = [], levers: moved = [] } = untrack(() => props.asked);
  const isFirst = before.length === 0;
  const asked = <Kind extends Condition["kind"]>(kind: Kind) =>
    before.find((each): each is Condition & { kind: Kind } => each.kind === kind);
  const percent = (share: number | undefined, preset: number) =>
    share === undefined ? preset : Number((100 * share).toFixed(6));
  const [area, setArea] = createSignal<string>(
    isFirst ? props.simulator.view().area : (asked("atLeast")?.area ?? ""),
  );
  const [amount, setAmount] = createSignal<number | null>(millions(asked("atLeast")?.sek));
  const [loses, setLoses] = createSignal(isFirst || asked("nobodyLoses") !== undefined);
  const [loss, setLoss] = createSignal(percent(asked("nobodyLoses")?.share, 10));
  const [sameTotal, setSameTotal] = createSignal(isFirst || asked("sameTotal") !== undefined);
  const [neediest, setNeediest] = createSignal(asked("neediestGet") !== undefined);
  const [neediestShare, setNeediestShare] = createSignal(percent(asked("neediestGet")?.share, 40));
  const [chosen, setChosen] = createSignal<string>(
    moved.length > 1 ? byWeights : (moved[0]?.path.join(".") ?? byLimits),
  );
  const words = () => analysisWords(props.simulator.shownPackage(), locale(), dictionary(), f);
  const levers = createMemo(() => leversOf(props.simulator.rule(), props.simulator.package.programme));
  const areaOptions = () => {
    const { names } = words();
    return [
      { value: "", label: t("goalSeek.form.none") },
      ...props.simulator.package.programme.areas.map(({ id }) => ({ value: id, label: names.area(id) })),
    ];
  };
  /** A tenth more than now, until something else is typed. */
  const shownAmount = () => {
    const own = amount();
    if (own !== null) return own;
    const now = props.simulator.baselineResult().value?.areas.find(({ id }) => id === area())?.awardSek ?? 0;
    return Math.round((1.1 * now) / 100_000) / 10;
  };
  const weights = () =>
    levers().filter(({ path }) => path[0] === "pots" && path.at(-1) === "weight" && path.length === 3);
  const leverOptions = () => [
    { value: byLimits, label: t("goalSeek.form.limits") },
    ...(weights().length > 1 ? [{ value: byWeights, label: t("goalSeek.form.weights") }] : []),
    ...levers().map((lever) => ({ value: lever.path.join("."), label: capital(leverName(lever, words())) })),
  ];
  const conditions = (): Condition[] => [
    ...(area() === ""
      ? []
      : [{ kind: "atLeast" as const, area: area(), sek: Math.round(shownAmount() * million) }]),
    ...(loses() ? [{ kind: "nobodyLoses" as const, share: loss() / 100 }] : []),
    ...(sameTotal() ? [{ kind: "sameTotal" as const }] : []),
    ...(neediest() ? [{ kind: "neediestGet" as const, share: neediestShare() / 100 }] : []),
  ];
  const paths = () => {
    if (chosen() === byLimits) return [];
    if (chosen() === byWeights) return weights().map(({ path }) => ({ path }));
    return [{ path: chosen().split(".") }];
  };
  return (
    <form
      class="goal-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSeek({ conditions: conditions(), levers: paths() });
      }}
    >
      <fieldset class="goal-form__conditions">
        <legend class="goal-form__legend">{t("goalSeek.form.legend")}</legend>
        <div class="goal-form__row">
          <Select
            label={t("goalSeek.form.atLeast")}
            options={areaOptions()}
            value={area()}
            onChange={(id) => {
              setArea(id);
              setAmount(null);
            }}
          />
          <Show when={area() !== ""}>
            <NumberField
              label={t("goalSeek.form.amount")}
              value={shownAmount()}
              min={0}
              decimals={3}
              onChange={setAmount}
            />
          </Show>
        </div>
        <Check label={t("goalSeek.form.nobodyLoses")} isOn={loses()} onChange={setLoses}>
          <NumberField
            label={t("goalSeek.form.lossShare")}
            labelHidden
            value={loss()}
            suffix="%"
            min={0}
            max={100}
            onChange={setLoss}
          />
        </Check>
        <Check label={t("goalSeek.form.sameTotal")} isOn={sameTotal()} onChange={setSameTotal} />
        <Check label={t("goalSeek.form.neediest")} isOn={neediest()} onChange={setNeediest}>
          <NumberField
            label={t("goalSeek.form.neediestShare")}
            labelHidden
            value={neediestShare()}
            suffix="%"
            min={0}
            max={100}
            onChange={setNeediestShare}
          />
        </Check>
      </fieldset>
      <Select
        label={t("goalSeek.form.lever")}
        options={leverOptions()}
        value={chosen()}
        onChange={setChosen}
      />
      <button type="submit" class="button button--main" disabled={conditions().length === 0}>
        {t("goalSeek.form.seek")}
      </button>
    </form>
  );
}

function Check(props: {
  readonly label: string;
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <div class="goal-form__row">
      <label class="goal-form__check">
        <input
          type="checkbox"
          checked={props.isOn}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {props.label}
      </label>
      <Show when={props.isOn}>{props.children}</Show>
    </div>
  );
}
