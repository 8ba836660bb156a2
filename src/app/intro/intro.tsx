import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Example, ProgrammePackage } from "../../programmes/package.ts";
import { Icon } from "../../ui/icon.tsx";
import "./intro.css";

export interface IntroProps {
  readonly package: ProgrammePackage;
  /** Id of the example on screen, null when none is. */
  readonly example: string | null;
  readonly isChanged: boolean;
  onExample(example: Example): void;
  onStartOver(): void;
}

/** The first minute: what the grant was, or what to look at in the example on screen, and examples to press. */
export function Intro(props: IntroProps): JSX.Element {
  const { t, text } = useI18n();
  /** Those about the projection stand there. */
  const examples = () => props.package.examples.filter(({ projected }) => projected === undefined);
  const look = () => {
    const current = examples().find((example) => example.id === props.example);
    return current && text(current.look);
  };
  return (
    <section class="intro" aria-label={t("app.intro.label")}>
      <div class="intro__story">
        {/* In one place, so that the page does not move when an example is pressed. */}
        <p class="intro__lead" classList={{ "intro__lead--look": look() !== undefined }} aria-live="polite">
          {look() ?? text(props.package.story.lead)}
        </p>
        <div class="intro__examples">
          <Show when={examples().length > 0}>
            <span class="intro__examples-label">{t("app.intro.examples")}</span>
          </Show>
          <For each={examples()}>
            {(example) => (
              <button
                type="button"
                class="button button--link"
                data-example={example.id}
                aria-pressed={example.id === props.example}
                onClick={() => props.onExample(example)}
              >
                {text(example.title)}
              </button>
            )}
          </For>
          <Show when={props.isChanged}>
            <button type="button" class="button button--quiet" onClick={() => props.onStartOver()}>
              <Icon name="reset" />
              {t("app.intro.startOver")}
            </button>
          </Show>
        </div>
      </div>
    </section>
  );
}
