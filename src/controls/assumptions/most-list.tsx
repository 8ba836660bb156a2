import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Matters } from "../../session/create-matters.ts";
import { WorkProgress } from "../../ui/work-progress.tsx";
import type { AssumptionView } from "./assumption-view.ts";
import { mostMoved } from "./matter.ts";
import { MatterLine } from "./matter-line.tsx";

/** So many are listed. */
const most = 8;

export interface MostListProps {
  /** Everything that can be tried. */
  readonly views: readonly AssumptionView[];
  readonly matters: Matters;
  /** Whether they are being tried or have been. */
  readonly isWanted: boolean;
  onStart(): void;
  onCancel(): void;
  onGo(id: string): void;
}

/** Every assumption tried at either end, the ones that move the effect most first. */
export function MostList(props: MostListProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions.most;
  const done = () =>
    props.views.filter(({ id }) => {
      const matter = props.matters[id];
      return matter !== undefined && (!matter.isOlder || matter.isFailed);
    }).length;
  const known = createMemo(() =>
    props.views.flatMap((view) => {
      const value = props.matters[view.id]?.value;
      return value === undefined ? [] : [{ view, value, moved: mostMoved(value) }];
    }),
  );
  const ranked = createMemo(() =>
    known()
      .filter(({ moved }) => moved > 0)
      .sort((a, b) => b.moved - a.moved),
  );
  const isWorking = () => props.isWanted && done() < props.views.length;
  const isShown = () => props.isWanted && done() > 0;
  return (
    <section class="most" aria-labelledby="most-title">
      <h3 class="most__title" id="most-title">
        {t().title}
      </h3>
      <Show
        when={props.isWanted}
        fallback={
          <>
            <p class="fine">{t().lead}</p>
            <button type="button" class="button" onClick={() => props.onStart()}>
              {t().start}
            </button>
          </>
        }
      >
        <Show when={isWorking()}>
          <WorkProgress
            name={t().title}
            done={done()}
            of={props.views.length}
            isRunning
            said={t().progress({ done: done(), of: props.views.length })}
            status="running"
            button={{ name: t().cancel, press: props.onCancel }}
          />
        </Show>
      </Show>
      <p class="hidden-visually" role="status">
        {isShown() && !isWorking() ? t().progress({ done: done(), of: props.views.length }) : ""}
      </p>
      <Show when={isShown()}>
        <ol class="most__list" data-working={isWorking()}>
          <For each={ranked().slice(0, most)}>
            {({ view, value }) => (
              <li class="most__item" data-parameter={view.id}>
                <button
                  type="button"
                  class="button button--link most__name"
                  aria-label={t().go({ title: view.title })}
                  onClick={() => props.onGo(view.id)}
                >
                  {view.title}
                </button>
                <MatterLine view={view} matter={props.matters[view.id]} all={[value, ...all()]} />
              </li>
            )}
          </For>
        </ol>
        <Show when={!isWorking()}>
          <p class="fine">
            {ranked().length === 0
              ? t().nothing
              : t().more({ count: Math.max(0, props.views.length - most) })}
          </p>
        </Show>
      </Show>
    </section>
  );

  function all() {
    return known().map(({ value }) => value);
  }
}
