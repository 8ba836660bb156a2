import { createMemo, type JSX } from "solid-js";
import { Indicators } from "../controls/indicators/indicators.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { copyToMunicipality } from "../state/commands/copy-to-municipality.ts";
import { editRule, replaceRule } from "../state/commands/edit-rule.ts";
import { resetArea } from "../state/commands/reset-area.ts";
import { setObservation } from "../state/commands/set-observation.ts";
import type { Simulator } from "../state/simulator.ts";
import { dropDrafts } from "../ui/drop-drafts.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { type Tab, Tabs } from "../ui/tabs.tsx";

/** The rule's text and its controls are fetched when the tab is first opened: the first picture does without. */
const RulePanel = lazyPart(
  async () => (await import("../controls/rule/rule-panel.tsx")).RulePanel,
  "what-if__wait",
);

/** What the projection rests on is fetched when its tab is first opened. */
const AssumptionsTab = lazyPart(
  async () => (await import("../controls/assumptions/assumptions-tab.tsx")).AssumptionsTab,
  "what-if__wait",
);

/** What can be changed: the indicators of an area, the rule, or what the projection rests on. */
export function WhatIf(props: { readonly simulator: Simulator }): JSX.Element {
  const { t } = useI18n();
  const sim = () => props.simulator;
  const programme = () => sim().package.programme;
  const award = createMemo(() => {
    const area = sim().view().area;
    const allocation = sim().result().value;
    const now = allocation?.areas.find((each) => each.id === area);
    const before = sim()
      .baselineResult()
      .value?.areas.find((each) => each.id === area);
    if (now === undefined || before === undefined) return undefined;
    return {
      sek: now.awardSek,
      change: now.awardSek - before.awardSek,
      isCovered: now.selected,
      isMadeUp: allocation?.provenance === "illustrative",
    };
  });
  const indicators = (): Tab<"indicators" | "rule" | "assumptions"> => ({
    value: "indicators",
    label: t("app.whatIf.indicators"),
    content: () => (
      <Indicators
        package={sim().shownPackage()}
        scenario={sim().mine()}
        rule={sim().rule()}
        area={sim().view().area}
        award={award()}
        onArea={(area) => sim().setView({ area })}
        onValue={(place, value, gesture) =>
          sim().change((workspace) => setObservation(workspace, programme(), place, value), gesture)
        }
        onCopy={(area) => sim().change((workspace) => copyToMunicipality(workspace, programme(), area))}
        onReset={(area) => {
          sim().change((workspace) => resetArea(workspace, area));
          dropDrafts();
        }}
      />
    ),
  });
  return (
    <section class="card what-if">
      <h2 class="eyebrow">{t("app.whatIf.title")}</h2>
      <Tabs
        label={t("app.whatIf.tabs")}
        value={sim().view().whatIf}
        onChange={(whatIf) => sim().setView({ whatIf })}
        tabs={[
          ...(programme().indicators.length === 0 ? [] : [indicators()]),
          {
            value: "rule",
            label: t("app.whatIf.rule"),
            content: () => (
              <RulePanel
                rule={sim().rule()}
                baselineRule={sim().baselineRule()}
                pack={sim().shownPackage()}
                stakes={sim().stakes()}
                onEdit={(edits, gesture) =>
                  sim().change((workspace) => editRule(workspace, programme(), edits), gesture)
                }
                onReplace={(rule) => sim().change((workspace) => replaceRule(workspace, programme(), rule))}
              />
            ),
          },
          {
            value: "assumptions",
            label: t("app.whatIf.assumptions"),
            content: () => <AssumptionsTab simulator={sim()} />,
          },
        ]}
      />
    </section>
  );
}
