import { createMemo, For, type JSX, Show } from "solid-js";
import { PictureView } from "../../../figure/picture-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Projection } from "../../../model/project/projection.ts";
import type { StartState } from "../../../model/project/start-state.ts";
import type { Target } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Icon } from "../../../ui/icon.tsx";
import { SectionTableView } from "../sections/section-table-view.tsx";
import { yearLines } from "../sections/year-lines.ts";
import { groupTable } from "./group-table.ts";
import { targetView } from "./target-view.ts";
import { targetWords } from "./target-words.ts";

const widest = 620;

/** The way to one target, and how to take an own one away. */
export function TargetBlock(props: {
  readonly target: Target & { readonly year?: number };
  readonly projection: Projection;
  readonly start: StartState;
  readonly package: ProgrammePackage;
  readonly notes: readonly string[];
  readonly isMadeUp: boolean;
  /** Absent for the programme's own. */
  readonly onRemove: (() => void) | undefined;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().outlook.events;
  const title = () => targetWords(props.target, props.package, i18n);
  const view = createMemo(() => targetView(props.target, props.projection, props.start, props.package, i18n));
  const groups = createMemo(() => groupTable(props.target.id, props.package, i18n));
  const summary = () => view()?.sentences.join(" ") ?? "";
  return (
    <article class="target-block" data-target={props.target.id}>
      <div class="target-block__head">
        <h4 class="target-block__title">{title()}</h4>
        <Show when={props.onRemove}>
          {(onRemove) => (
            <button
              type="button"
              class="button button--quiet"
              aria-label={t().removeOf(title())}
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
            <div class="outlook-section__said">
              <For each={shown().sentences}>{(sentence) => <p>{sentence}</p>}</For>
            </div>
            <PictureView
              label={`${shown().picture.title}. ${summary()}`}
              draw={(wide) => yearLines(shown().picture, Math.min(wide, widest))}
            />
            <SectionTableView
              table={shown().table}
              package={props.package}
              notes={props.notes}
              isMadeUp={props.isMadeUp}
              picture={{
                title: title(),
                summary: summary(),
                draw: (wide) => yearLines(shown().picture, wide, 320),
              }}
            />
          </>
        )}
      </Show>
      <Show when={groups()}>
        {(table) => <SectionTableView table={table()} package={props.package} notes={[]} isMadeUp={false} />}
      </Show>
    </article>
  );
}
