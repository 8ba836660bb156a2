import { createMemo, type JSX, Show } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Section } from "../../../ui/section.tsx";
import type { Reading } from "../sections/reading.ts";
import { grantFigure } from "./grant-figure.ts";

/** The ordinary grant beside the programme's money; where a programme aims at fewer on assistance and none is assumed, how it is tried. */
export function GrantSection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().payers.grant;
  const figure = createMemo(() => grantFigure(props.reading, props.area, props.package, i18n));
  const aimsAtAssistance = () =>
    (props.package.sections.targets ?? []).some(({ role }) => role === "assistance");
  return (
    <Show when={figure() !== null || aimsAtAssistance()}>
      <Section isFolding id="ordinary-grant" title={t().title} sentences={figure()?.words ?? [t().none]}>
        <Show when={figure()}>{(shown) => <FigureView figure={shown()} />}</Show>
      </Section>
    </Show>
  );
}
