import { type JSX, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ReadyStep } from "./create-step.ts";
import { ownCodes } from "./guess/class-pool.ts";
import { CopyCode } from "./guess/copy-code.tsx";

/** After the last step: that it is over, and the codes of all guesses that were made here, to be handed in at once. */
export function LessonEnd(props: {
  readonly step: ReadyStep;
  readonly isPupils: boolean;
  onBack(): void;
  onEnd(): void;
}): JSX.Element {
  const { t } = useI18n();
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const codes = () => ownCodes(props.step.lesson.id).join(" ");
  return (
    <div class="lesson-bar__end" data-lesson-end>
      <h2 ref={heading} class="lesson-bar__title" tabIndex={-1}>
        {t("classroom.end.title")}
      </h2>
      <Show when={codes() !== ""}>
        <p>{t("classroom.end.codes")}</p>
        <CopyCode code={codes()} />
      </Show>
      <p>{t(props.isPupils ? "classroom.end.pupils" : "classroom.end.teacher")}</p>
      <div class="lesson-bar__steps">
        <button type="button" class="button" onClick={() => props.onBack()}>
          {t("help.lesson.back")}
        </button>
        <Show when={!props.isPupils}>
          <button type="button" class="button button--main" onClick={() => props.onEnd()}>
            {t("help.lesson.end")}
          </button>
        </Show>
      </div>
    </div>
  );
}
