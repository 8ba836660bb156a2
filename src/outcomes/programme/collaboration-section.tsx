import { createMemo, For, type JSX, Show } from "solid-js";
import type { IdleReason } from "../../controls/assumptions/idle-reason.ts";
import { idleReasons } from "../../controls/assumptions/idle-reason.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Ticks } from "../../model/collaboration.ts";
import type { withParty } from "../../model/parties.ts";
import type { Rule } from "../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { isAsked } from "../../ui/asked-part.ts";
import { Section } from "../../ui/section.tsx";
import {
  type Collaboration,
  foundTicks,
  type GoalLevel,
  goalLevels,
  signCounts,
  signsSeen,
} from "./collaboration-view.ts";
import { FactNotice } from "./fact-notice.tsx";
import { originWords } from "./origin-words.ts";
import { PartiesBlock } from "./parties-block.tsx";
import { ShareControl } from "./share-control.tsx";
import "./collaboration-section.css";

/** Eight signs per goal area, the level they suggest beside the one found, and the factor that the level is worth. */
export function CollaborationSection(props: {
  readonly collaboration: Collaboration;
  readonly package: ProgrammePackage;
  readonly rule: Rule;
  readonly scenario: Scenario;
  readonly strength: number;
  onTicks(ticks: Ticks): void;
  onParty(cell: Parameters<typeof withParty>[1], isOn: boolean): void;
  onStrength(strength: number, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const programme = () => props.package.programme;
  const counts = createMemo(() => signCounts(props.collaboration, programme(), props.scenario));
  const levels = createMemo(() => goalLevels(props.collaboration, counts(), props.strength));
  const idle = createMemo(() => idleReasons(programme(), props.scenario, props.rule));
  const seen = (goal: string, at: number) => signsSeen(props.scenario, goal, counts()[at] ?? 0);
  const tick = (goal: string, at: number, sign: string, isSeen: boolean) => {
    const others = (seen(goal, at) ?? []).filter((each) => each !== sign);
    props.onTicks({ [goal]: isSeen ? [...others, sign] : others });
  };
  return (
    <Section id="collaboration" title={t().sections.collaboration} mark={t().ownMark}>
      <FactNotice title={t().ownMark} text={i18n.text(props.collaboration.note)} />
      <p>{t().collaboration.lead({ signs: props.collaboration.signs.length })}</p>
      <p class="fine">{t().collaboration.names}</p>
      <div class="collaboration__as-found">
        <button type="button" class="button" onClick={() => props.onTicks(foundTicks(props.collaboration))}>
          {t().collaboration.asFound}
        </button>
        <p class="fine">{t().collaboration.asFoundNote}</p>
      </div>
      <ul class="data-table__legend plain-list">
        <li>
          <span class="ladder__step ladder__step--key" data-suggested="true" />
          {t().collaboration.key.suggested}
        </li>
        <li>
          <span class="ladder__step ladder__step--key" data-found="true" />
          {t().collaboration.key.found}
        </li>
      </ul>
      <div class="goals" data-asked={isAsked("goal-levels") ? "" : undefined}>
        <For each={props.collaboration.found}>
          {(goal, at) => (
            <Goal
              title={i18n.text(goal.title)}
              collaboration={props.collaboration}
              seen={seen(goal.id, at())}
              isOurs={goal.isOurs === true}
              idle={goal.field === undefined ? "notFollowed" : idle()(`ticks-${goal.field}`)}
              level={levels()[at()] as GoalLevel}
              onTick={(sign, isSeen) => tick(goal.id, at(), sign, isSeen)}
            />
          )}
        </For>
      </div>
      <ShareControl
        label={t().collaboration.strength}
        value={props.strength}
        origin={0}
        valueText={t().collaboration.strengthText({ share: i18n.f.percent(props.strength) })}
        onChange={(strength, gesture) => props.onStrength(strength, gesture)}
      />
      <p class="fine">{t().collaboration.formula}</p>
      <p class="fine">{t().assumed}</p>
      <p class="fine">{originWords(props.collaboration, props.package, i18n)}</p>
      <PartiesBlock
        collaboration={props.collaboration}
        package={props.package}
        parties={props.scenario.parties ?? {}}
        onParty={props.onParty}
      />
    </Section>
  );
}

function Goal(props: {
  readonly title: string;
  readonly collaboration: Collaboration;
  /** Null where only their number is known. */
  readonly seen: readonly string[] | null;
  /** Whether the goal is not one that the source speaks of. */
  readonly isOurs: boolean;
  /** Why the projection does not rest on them, if it does not. */
  readonly idle: IdleReason | "notFollowed" | null;
  readonly level: GoalLevel;
  onTick(sign: string, isSeen: boolean): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme.collaboration;
  const nameOf = (level: number) => {
    const found = props.collaboration.levels[level - 1];
    return found === undefined ? "" : i18n.text(found.title);
  };
  const found = () =>
    props.level.found === null
      ? props.isOurs
        ? t().notOfSource
        : t().notFound
      : t().found({ level: props.level.found, name: nameOf(props.level.found) });
  /** That depth is taken to mean nothing holds for all goals, and stands by its slider. */
  const idleText = () => {
    if (props.idle === "notFollowed") return t().notProjected;
    return props.idle === null || props.idle === "noStrength"
      ? null
      : i18n.dictionary().assumptions.idle[props.idle];
  };
  return (
    <fieldset class="goal">
      <legend class="goal__title">{props.title}</legend>
      <div class="goal__signs">
        <For each={props.collaboration.signs}>
          {(sign) => (
            <label class="goal__sign">
              <input
                type="checkbox"
                checked={props.seen?.includes(sign.id) ?? false}
                onChange={(event) => props.onTick(sign.id, event.currentTarget.checked)}
              />
              {i18n.text(sign.title)}
            </label>
          )}
        </For>
      </div>
      <span class="ladder" aria-hidden="true">
        <For each={props.collaboration.levels}>
          {(_, at) => (
            <span
              class="ladder__step"
              data-suggested={at() + 1 === props.level.level}
              data-found={at() + 1 === props.level.found}
              style={{ "--height": String((at() + 1) / props.collaboration.levels.length) }}
            />
          )}
        </For>
      </span>
      <div class="goal__outcome" aria-live="polite">
        <p class="goal__level">{t().level({ level: props.level.level, name: nameOf(props.level.level) })}</p>
        <p class="fine">
          {t().ticks({ count: props.level.ticks, of: props.collaboration.signs.length })}
          {props.seen === null ? `. ${t().elsewhere}` : ""}
        </p>
        <p class="fine goal__found">{found()}</p>
        <p class="fine">{t().factor({ factor: i18n.f.number(props.level.factor, [0, 2]) })}</p>
        <Show when={idleText()}>{(text) => <p class="fine">{text()}</p>}</Show>
      </div>
    </fieldset>
  );
}
