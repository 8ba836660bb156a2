import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import { type Collaboration, type GoalLevel, goalLevels } from "./collaboration-view.ts";
import { FactNotice } from "./fact-notice.tsx";
import { originWords } from "./origin-words.ts";
import type { OwnInput } from "./own-input.ts";
import { noSigns, signsOf, withSign } from "./seen-signs.ts";
import { ShareControl } from "./share-control.tsx";
import "./collaboration-section.css";

type Field = NonNullable<Collaboration["found"][number]["field"]>;

/** Eight signs per goal area, the level they suggest beside the one found, and the factor that the level is worth. */
export function CollaborationSection(props: {
  readonly collaboration: Collaboration;
  readonly package: ProgrammePackage;
  /** Signs seen per goal area. */
  readonly signs: OwnInput["signs"];
  /** How many signs each field of the projection is assumed to have. */
  count(field: Field): number;
  readonly strength: number;
  onSigns(signs: OwnInput["signs"]): void;
  onCount(field: Field, count: number): void;
  onStrength(strength: number, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const counts = createMemo(() =>
    props.collaboration.found.map(({ field }, at) =>
      field === undefined ? (props.signs[at]?.latest.length ?? 0) : props.count(field),
    ),
  );
  const levels = createMemo(() => goalLevels(props.collaboration, counts(), props.strength));
  const shown = (at: number) => signsOf(props.signs[at] ?? noSigns, counts()[at] ?? 0);
  const tick = (at: number, field: Field | undefined, sign: string, isSeen: boolean) => {
    const next = withSign(props.signs[at] ?? noSigns, shown(at) ?? [], sign, isSeen);
    props.onSigns(props.signs.map((each, i) => (i === at ? next : each)));
    if (field !== undefined) props.onCount(field, next.latest.length);
  };
  return (
    <Section id="collaboration" title={t().sections.collaboration} mark={t().ownMark}>
      <FactNotice title={t().ownMark} text={i18n.text(props.collaboration.note)} />
      <p>{t().collaboration.lead({ signs: props.collaboration.signs.length })}</p>
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
      <div class="goals">
        <For each={props.collaboration.found}>
          {(goal, at) => (
            <Goal
              title={i18n.text(goal.title)}
              collaboration={props.collaboration}
              seen={shown(at())}
              isProjected={goal.field !== undefined}
              level={levels()[at()] as GoalLevel}
              onTick={(sign, isSeen) => tick(at(), goal.field, sign, isSeen)}
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
    </Section>
  );
}

function Goal(props: {
  readonly title: string;
  readonly collaboration: Collaboration;
  /** Null where only their number is known. */
  readonly seen: readonly string[] | null;
  /** Whether the projection reads how many they are. */
  readonly isProjected: boolean;
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
      ? t().notFound
      : t().found({ level: props.level.found, name: nameOf(props.level.found) });
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
        <p class="fine">{found()}</p>
        <p class="fine">{t().factor({ factor: i18n.f.number(props.level.factor, [0, 2]) })}</p>
        <Show when={!props.isProjected}>
          <p class="fine">{t().notProjected}</p>
        </Show>
      </div>
    </fieldset>
  );
}
