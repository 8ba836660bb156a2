import { createMemo, type JSX } from "solid-js";
import { beside, stacked } from "../../../figure/beside.ts";
import type { Scene } from "../../../figure/mark.ts";
import { PictureView } from "../../../figure/picture-view.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { StartState } from "../../../model/project/start-state.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { lineKey } from "../sections/line-key.ts";
import type { Reading } from "../sections/reading.ts";
import { Section } from "../sections/section.tsx";
import { SectionTableView } from "../sections/section-table-view.tsx";
import { yearLines } from "../sections/year-lines.ts";
import { mobilityView } from "./mobility-view.ts";

/** The area's indicators against what became of those who lived there at the start. */
export function MobilitySection(props: {
  readonly reading: Reading;
  /** Null: all areas together. */
  readonly area: string | null;
  readonly start: StartState | null;
  readonly package: ProgrammePackage;
  readonly notes: readonly string[];
  readonly isMadeUp: boolean;
}): JSX.Element {
  const i18n = useI18n();
  const view = createMemo(() => mobilityView(props.reading, props.area, props.start, props.package, i18n));
  const draw = (width: number): Scene =>
    stacked([
      lineKey(view().key, width),
      beside(
        view().pictures.map((picture) => (column: number) => yearLines(picture, column)),
        width,
      ),
    ]);
  const summary = () => view().sentences.join(" ");
  return (
    <Section id="mobility" title={view().title} sentences={view().sentences}>
      <PictureView label={summary()} draw={draw} />
      <SectionTableView
        table={view().table}
        package={props.package}
        notes={props.notes}
        isMadeUp={props.isMadeUp}
        picture={{ title: view().table.title, summary: summary(), draw }}
      />
    </Section>
  );
}
