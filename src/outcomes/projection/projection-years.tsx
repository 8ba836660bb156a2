import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Segmented } from "../../ui/segmented.tsx";

/** Years ahead that are a press away; others are set where it says how it is computed. */
const yearChoices = [3, 5, 10] as const;

/** How far ahead is looked: above all that it governs, the table as well as the picture. */
export function ProjectionYears(props: {
  readonly years: number;
  onYears(years: number): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().ahead;
  const years = () =>
    [...new Set([...yearChoices, props.years])]
      .sort((a, b) => a - b)
      .map((value) => ({ value: String(value), label: t().yearsOf({ years: value }) }));
  return (
    <div class="projection__years">
      <span class="projection__label" aria-hidden="true">
        {t().years}
      </span>
      <Segmented
        label={t().years}
        options={years()}
        value={String(props.years)}
        onChange={(value) => props.onYears(Number(value))}
      />
    </div>
  );
}
