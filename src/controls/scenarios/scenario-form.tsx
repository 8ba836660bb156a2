import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { keepingNames } from "../../i18n/keeping-names.ts";
import type { Workspace } from "../../scenario/scenario.ts";
import { chooseBaseline } from "../../session/commands/choose-baseline.ts";
import { describeScenario } from "../../session/commands/describe-scenario.ts";
import { duplicateScenario } from "../../session/commands/duplicate-scenario.ts";
import { moveScenario } from "../../session/commands/move-scenario.ts";
import { nameScenario } from "../../session/commands/name-scenario.ts";
import { removeScenario } from "../../session/commands/remove-scenario.ts";
import type { Simulator } from "../../session/simulator.ts";
import { mostScenarios } from "../../session/workspace.ts";
import { TextField } from "../../ui/text-field.tsx";

/** The name and description of the scenario that is worked on, and what can be done with it. */
export function ScenarioForm(props: {
  readonly simulator: Simulator;
  readonly place: number;
  readonly name: string;
  /** Something is done that ends the form. */
  onEnd(): void;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const sim = () => props.simulator;
  const workspace = () => sim().workspace();
  const scenario = () => workspace().workspace[props.place];
  const isBaseline = () => props.place === workspace().baseline;
  const count = () => workspace().workspace.length;
  // Until something is typed the name that it has by itself stands there, as on its tab.
  const [isTyped, setTyped] = createSignal(false);
  const act = (command: (workspace: Workspace) => Workspace) => {
    props.onEnd();
    sim().change((all) => keepingNames(all, command(all), i18n));
    // The scenario stands elsewhere now, or is gone: the one that is worked on takes the focus.
    queueMicrotask(() =>
      document.querySelector<HTMLElement>(".scenario-bar__tab[aria-current='true']")?.focus(),
    );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field in it is what is pressed. */}
      <div
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) props.onEnd();
        }}
      >
        <TextField
          label={t("scenarioForm.name")}
          value={scenario()?.title ?? (isTyped() ? "" : props.name)}
          maxLength={200}
          onChange={(name) => {
            setTyped(true);
            sim().change(
              (all) => keepingNames(all, nameScenario(all, props.place, name), i18n),
              `name ${props.place}`,
            );
          }}
        />
      </div>
      <label class="scenario-sheet__note">
        <span class="text-field__label">{t("scenarioForm.note")}</span>
        <textarea
          class="text-field__input"
          rows={3}
          dir="auto"
          maxLength={100_000}
          value={scenario()?.note ?? ""}
          onInput={(event) => {
            const text = event.currentTarget.value;
            sim().change((all) => describeScenario(all, props.place, text), `note ${props.place}`);
          }}
        />
      </label>
      <Show
        when={isBaseline()}
        fallback={
          <Act
            name={t("scenarioForm.makeBaseline")}
            onPress={() => act((all) => chooseBaseline(all, props.place))}
          />
        }
      >
        <p class="fine">{t("scenarioForm.isBaseline")}</p>
      </Show>
      <div class="scenario-sheet__acts">
        <Act
          name={t("scenarioForm.duplicate")}
          disabled={count() >= mostScenarios}
          onPress={() =>
            act((all) => duplicateScenario(all, props.place, t("scenarioForm.copyOf", { name: props.name })))
          }
        />
        <Act
          name={t("scenarioForm.left")}
          disabled={props.place === 0}
          onPress={() => act((all) => moveScenario(all, props.place, props.place - 1))}
        />
        <Act
          name={t("scenarioForm.right")}
          disabled={props.place === count() - 1}
          onPress={() => act((all) => moveScenario(all, props.place, props.place + 1))}
        />
        <Act
          name={t("scenarioForm.remove")}
          disabled={isBaseline()}
          onPress={() => act((all) => removeScenario(all, props.place))}
        />
      </div>
    </>
  );
}

function Act(props: { readonly name: string; readonly disabled?: boolean; onPress(): void }): JSX.Element {
  return (
    <button type="button" class="button" disabled={props.disabled} onClick={() => props.onPress()}>
      {props.name}
    </button>
  );
}
