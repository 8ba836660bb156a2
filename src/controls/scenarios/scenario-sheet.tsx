import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Simulator } from "../../session/simulator.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Sheet } from "../../ui/sheet.tsx";

const ScenarioForm = lazyPart(async () => (await import("./scenario-form.tsx")).ScenarioForm, null);

/** Opens a small sheet on the scenario that is worked on: its name and description, and what can be done with it. */
export function ScenarioSheet(props: {
  readonly simulator: Simulator;
  readonly place: number;
  readonly name: string;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <Sheet
      face={<Icon name="more" />}
      label={t("app.scenarios.more", { name: props.name })}
      buttonClass="scenario-bar__more"
      content={(close) => (
        <ScenarioForm simulator={props.simulator} place={props.place} name={props.name} onEnd={close} />
      )}
    />
  );
}
