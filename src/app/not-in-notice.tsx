import type { JSX } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { goToUnread, unreadFields } from "../ui/unread-fields.ts";
import "./not-in-notice.css";

/** How many numbers that somebody typed are not in the result, and the way to the first. */
export function NotInNotice(props: { onGo?(): void }): JSX.Element {
  const { t } = useI18n();
  return (
    <p class="not-in">
      {t("problem.notIn.count", { count: unreadFields() })}{" "}
      <button
        type="button"
        class="button button--link"
        onClick={() => {
          props.onGo?.();
          // Where the field is in the other half of the page it is there a moment later.
          queueMicrotask(goToUnread);
        }}
      >
        {t("problem.notIn.go")}
      </button>
    </p>
  );
}
