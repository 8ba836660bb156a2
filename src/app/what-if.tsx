import { createMemo, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { controlTabs } from "../controls/control-tabs.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { lockedIn } from "../scenario/link/lesson-locks.ts";
import type { Simulator } from "../session/simulator.ts";
import type { WhatIfId } from "../session/view-state.ts";
import { Tabs } from "../ui/tabs.tsx";

const ids = Object.keys(controlTabs) as WhatIfId[];

/** What can be changed, as tabs. */
export function WhatIf(props: { readonly simulator: Simulator }): JSX.Element {
  const { t } = useI18n();
  // A page is made for one simulator.
  const sim = (() => props.simulator)();
  const locked = createMemo(() => lockedIn(sim.view().lesson));
  return (
    <section class="card what-if">
      <h2 class="eyebrow">{t("app.whatIf.title")}</h2>
      <Tabs
        label={t("app.whatIf.tabs")}
        value={sim.view().whatIf}
        onChange={(whatIf) => sim.setView({ whatIf })}
        tabs={ids
          .filter((id) => controlTabs[id].isAvailable(sim))
          .map((id) => ({
            value: id,
            label: t(`app.whatIf.${id}`),
            content: () => (
              <>
                <Show when={locked().includes(id)}>
                  <p class="fine" data-locked>
                    {t("app.whatIf.locked")}
                  </p>
                </Show>
                <fieldset class="what-if__lock" disabled={locked().includes(id)}>
                  <Dynamic component={controlTabs[id].Content} simulator={sim} />
                </fieldset>
              </>
            ),
          }))}
      />
    </section>
  );
}
