import { type JSX, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** Before a lesson begins anew for another class: the one question, which says what goes. */
export function StartOver(props: { onYes(): void; onNo(): void }): JSX.Element {
  const { t } = useI18n();
  let keep!: HTMLButtonElement;
  onMount(() => keep.focus());
  return (
    <fieldset class="lesson-bar__sure">
      <legend>{t("classroom.terms.startOverWhat")}</legend>
      <button type="button" class="button" data-start-over-yes onClick={() => props.onYes()}>
        {t("classroom.terms.startOverYes")}
      </button>
      <button ref={keep} type="button" class="button" onClick={() => props.onNo()}>
        {t("classroom.terms.startOverNo")}
      </button>
    </fieldset>
  );
}
