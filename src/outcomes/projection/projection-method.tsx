import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProjectionSettings } from "../../session/view-state.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Section } from "../../ui/section.tsx";
import { Select } from "../../ui/select.tsx";

const drawChoices = [512, 4096, 10_000, 32_768] as const;
const mostYears = 30;

/** Years, draws and seed; what is to be known of the result, and the mark by which others can check it. */
export function ProjectionMethod(props: {
  readonly settings: ProjectionSettings;
  readonly notes: readonly string[];
  readonly hash: string | null;
  onSettings(changes: Partial<ProjectionSettings>): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const draws = () =>
    [...new Set([...drawChoices, props.settings.draws])]
      .sort((a, b) => a - b)
      .map((value) => ({ value: String(value), label: f.integer(value) }));
  return (
    <Section isFolding id="settings" title={t("projection.settings.heading")}>
      <div class="projection__settings">
        <NumberField
          label={t("projection.settings.years")}
          value={props.settings.years}
          min={1}
          max={mostYears}
          whole
          onChange={(years) => props.onSettings({ years })}
        />
        <Select
          label={t("projection.settings.draws")}
          options={draws()}
          value={String(props.settings.draws)}
          onChange={(value) => props.onSettings({ draws: Number(value) })}
        />
        <NumberField
          label={t("projection.settings.seed")}
          value={props.settings.seed}
          min={0}
          max={Number.MAX_SAFE_INTEGER}
          whole
          onChange={(seed) => props.onSettings({ seed })}
        />
      </div>
      <p class="fine">{t("projection.settings.seedMeans")}</p>
      <ul class="projection__notes fine">
        <For each={props.notes}>{(note) => <li>{note}</li>}</For>
      </ul>
      <p class="fine projection__hash">
        {t("projection.notes.hash")}: <code>{props.hash ?? t("projection.notes.hashWaiting")}</code>
        <br />
        {t("projection.notes.hashMeans")}
      </p>
    </Section>
  );
}
