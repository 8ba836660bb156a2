import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** Begins the lesson anew for another class, after one question that says what goes. */
export function StartOver(props: { onStartOver(): void }): JSX.Element {
  const { t } = useI18n();
  const [isAsking, setAsking] = createSignal(false);
  let open: HTMLButtonElement | undefined;
  let keep: HTMLButtonElement | undefined;
  const ask = (isNow: boolean) => {
    setAsking(isNow);
    (isNow ? keep : open)?.focus();
  };
  return (
    <Show
      when={isAsking()}
      fallback={
        <button
          ref={open}
          type="button"
          class="button button--quiet"
          data-start-over
          onClick={() => ask(true)}
        >
          {t("classroom.terms.startOver")}
        </button>
      }
    >
      <fieldset class="lesson-bar__sure">
        <legend>{t("classroom.terms.startOverWhat")}</legend>
        <button
          type="button"
          class="button"
          data-start-over-yes
          onClick={() => {
            setAsking(false);
            props.onStartOver();
          }}
        >
          {t("classroom.terms.startOverYes")}
        </button>
        <button ref={keep} type="button" class="button" onClick={() => ask(false)}>
          {t("classroom.terms.startOverNo")}
        </button>
      </fieldset>
    </Show>
  );
}
