import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Illustrative } from "../../ui/illustrative.tsx";

/** The mark of made-up figures, where they are. */
export function MadeUp(props: { readonly when: boolean }): JSX.Element {
  const { t } = useI18n();
  return (
    <Show when={props.when}>
      <Illustrative label={t("app.illustrative")} />
    </Show>
  );
}
