import { type JSX, type ParentProps, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/icon.tsx";
import "./notice.css";

/** A band across the page: calm where it only tells, marked where there is something to do. */
export function Notice(
  props: ParentProps<{ readonly kind: "quiet" | "warning" | "fault"; onClose?(): void }>,
): JSX.Element {
  const { t } = useI18n();
  return (
    <div class="notice" data-kind={props.kind} role={props.kind === "fault" ? "alert" : "status"}>
      <div class="notice__body">{props.children}</div>
      <Show when={props.onClose}>
        <button type="button" class="button button--quiet button--icon" onClick={() => props.onClose?.()}>
          <Icon name="close" />
          <span class="hidden-visually">{t("share.notices.understood")}</span>
        </button>
      </Show>
    </div>
  );
}
