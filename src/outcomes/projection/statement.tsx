import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** What a projection is and is not: always in sight, with more behind it. */
export function Statement(): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div class="projection__statement">
      <p>
        <strong>{t("projection.statement")}</strong> {t("projection.statementShort")}
      </p>
      <details class="projection__fold">
        <summary>{t("projection.statementMore")}</summary>
        <For each={i18n.dictionary().projection.statementMeans}>{(paragraph) => <p>{paragraph}</p>}</For>
      </details>
    </div>
  );
}
