import { createMemo, createSignal, type JSX } from "solid-js";
import { FigureView } from "../../../figure/figure-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { Newest } from "../../../ui/newest.ts";
import { Section } from "../../../ui/section.tsx";
import { Select } from "../../../ui/select.tsx";
import type { Reading } from "../sections/reading.ts";
import { timelineFigure } from "./timeline-figure.ts";
import { timelineView } from "./timeline-view.ts";

/** From measured to used: one award on an axis of time, all of them in a table. */
export function TimelineSection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly rule: Rule;
  readonly package: ProgrammePackage;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().outlook.timeline;
  const [wanted, setWanted] = createSignal<number | null>(null);
  const view = createMemo(() =>
    timelineView(props.reading, props.area, wanted(), props.rule, props.package, i18n),
  );
  const options = () => view().years.map((year) => ({ value: String(year), label: i18n.f.year(year) }));
  const figure = () => timelineFigure(view(), props.reading, i18n);
  return (
    <Section isFolding id="timeline" title={t().title} sentences={view().sentences}>
      <Newest of={figure()}>
        {(shown) => (
          <>
            <div class="outlook-controls">
              <Select
                label={t().choose}
                value={String(view().year)}
                options={options()}
                onChange={(year) => setWanted(Number(year))}
              />
            </div>
            <FigureView figure={shown()} />
          </>
        )}
      </Newest>
    </Section>
  );
}
