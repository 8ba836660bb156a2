import { createMemo, type JSX } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { StartState } from "../../../model/project/start-state.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Section } from "../../../ui/section.tsx";
import type { Reading } from "../sections/reading.ts";
import { mobilityFigure } from "./mobility-figure.ts";
import { mobilityView } from "./mobility-view.ts";

/** The area's indicators against what became of those who lived there at the start. */
export function MobilitySection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly start: StartState | null;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const view = createMemo(() => mobilityView(props.reading, props.area, props.start, props.package, i18n));
  return (
    <Section isFolding id="mobility" title={view().title} sentences={view().sentences}>
      <FigureView figure={mobilityFigure(view(), props.reading, i18n)} />
    </Section>
  );
}
