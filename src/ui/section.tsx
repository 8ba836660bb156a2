import { createEffect, createSignal, createUniqueId, For, type JSX, type ParentProps, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useI18n } from "../i18n/i18n.tsx";
import { isAsked, leadsToAsked } from "./asked-part.ts";
import { Illustrative } from "./illustrative.tsx";
import "./section.css";

export interface SectionProps {
  readonly title: string;
  /** Its place in the page's order of headings; 2 by default. */
  readonly level?: 2 | 3;
  /** What links and lists of contents call it. */
  readonly id?: string;
  readonly number?: number;
  /** A mark beside the heading: whose construction or figures this is. */
  readonly mark?: string | undefined;
  /** Its figures are made up. */
  readonly isMadeUp?: boolean;
  /** Only its heading is there until it is pressed. */
  readonly isFolding?: boolean;
  /** At the other end of the heading. */
  readonly aside?: JSX.Element;
  /** What it says before anything is shown. */
  readonly sentences?: readonly string[];
}

/** A part of the page or of a panel under a heading of its own, to which a keyboard can be led. */
export function Section(props: ParentProps<SectionProps>): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  const level = () => props.level ?? 2;
  const [isUnfolded, setUnfolded] = createSignal(false);
  const isOpen = () => !props.isFolding || isUnfolded();
  createEffect(() => {
    if (leadsToAsked(props.id)) setUnfolded(true);
  });
  return (
    <section
      class="section"
      aria-labelledby={id}
      data-section={props.id}
      data-asked={isAsked(props.id) ? "" : undefined}
      data-level={level()}
      data-folded={props.isFolding ? !isOpen() : undefined}
    >
      <div class="section__head">
        <Dynamic component={`h${level()}`} class="section__title" id={id} tabIndex={-1}>
          <Show when={props.number}>
            {(number) => (
              <span class="section__number" aria-hidden="true">
                {number()}
              </span>
            )}
          </Show>
          <Show when={props.isFolding} fallback={props.title}>
            <button
              type="button"
              class="section__fold"
              aria-expanded={isOpen()}
              onClick={() => setUnfolded(!isUnfolded())}
            >
              {props.title}
            </button>
          </Show>
        </Dynamic>
        <Show when={props.isMadeUp}>
          <Illustrative label={t("app.illustrative")} />
        </Show>
        <Show when={props.mark}>{(mark) => <span class="section__mark">{mark()}</span>}</Show>
        <Show when={isOpen() && props.aside}>
          <div class="section__aside">{props.aside}</div>
        </Show>
      </div>
      <Show when={isOpen() && props.sentences}>
        {(sentences) => (
          <div class="section__said">
            <For each={sentences()}>{(sentence) => <p>{sentence}</p>}</For>
          </div>
        )}
      </Show>
      <Show when={isOpen()}>{props.children}</Show>
    </section>
  );
}
