import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import "./update-notice.css";

/** Says that a newer version lies ready, and leaves it to the reader when it is taken. */
export function UpdateNotice(props: {
  /** The work at hand cannot be kept and would be lost. */
  readonly isNotKept: boolean;
  onUse(): void;
  onLater(): void;
}): JSX.Element {
  const { t } = useI18n();
  return (
    <section class="update-notice" aria-label={t("offline.label")}>
      <p>{t(props.isNotKept ? "offline.notKept" : "offline.ready")}</p>
      <div class="update-notice__choice">
        <button type="button" class="button button--main" onClick={() => props.onUse()}>
          {t(props.isNotKept ? "offline.useAnyway" : "offline.use")}
        </button>
        <button type="button" class="button" onClick={() => props.onLater()}>
          {t("offline.later")}
        </button>
      </div>
    </section>
  );
}
