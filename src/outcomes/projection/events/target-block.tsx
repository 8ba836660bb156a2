import { createMemo, For, type JSX, Show } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Projection } from "../../../model/project/projection.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { Target } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Icon } from "../../../ui/icon.tsx";
import { targetFigure } from "./target-figure.ts";
import { targetView } from "./target-view.ts";
import { targetWords } from "./target-words.ts";

/** The way to one target, and how to take an own one away. */
export function TargetBlock(props: {
  readonly target: Target & { readonly year?: number };
  readonly projection: Projection;
  readonly start: StartState;
  readonly package: ProgrammePackage;
  /** Absent for the programme's own. */
  readonly onRemove: (() => void) | undefined;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().outlook.events;
  const title = () => targetWords(props.target, props.package, i18n);
  const view = createMemo(() => targetView(props.target, props.projection, props.start, props.package, i18n));
  return (
    <article class="target-block" data-target={props.target.id}>
      <div class="target-block__head">
        <h4 class="target-block__title">{title()}</h4>
        <Show when={props.onRemove}>
          {(onRemove) => (
            <button
              type="button"
              class="button button--quiet"
              aria-label={t().removeOf({ target: title() })}
              onClick={() => onRemove()()}
            >
              <Icon name="close" />
              {t().remove}
            </button>
          )}
        </Show>
      </div>
      <Show when={view()} fallback={<p class="fine">{t().counting}</p>}>
        {(shown) => (
          <>
            <div class="section__said">
              <For each={shown().sentences}>{(sentence) => <p>{sentence}</p>}</For>
            </div>
            <FigureView figure={targetFigure(shown(), props.projection, i18n)} />
          </>
        )}
      </Show>
    </article>
  );
}
