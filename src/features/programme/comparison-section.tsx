import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { lightColours } from "../../ui/light-colours.ts";
import { type ComparisonView, comparisonViews } from "./comparison-view.ts";
import { FactSection } from "./fact-section.tsx";
import { FactTableView } from "./fact-table-view.tsx";
import { LinePicture } from "./line-picture.tsx";
import { lineSvg } from "./line-svg.ts";

/** The areas' series beside what they are compared with, as lines and as a table. */
export function ComparisonSection(props: {
  readonly package: ProgrammePackage;
  readonly namesHidden: boolean;
  /** The area in hand. */
  readonly area: string;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const views = createMemo(() => comparisonViews(props.package, props.namesHidden, i18n));
  const picture = (view: ComparisonView) => () =>
    lineSvg(view, props.area, {
      over: `${i18n.text(props.package.about.title)} · ${i18n.text(props.package.about.subtitle)}`,
      percent: (share) => i18n.f.percent(share),
      notes: [view.summary, t().comparison.key, view.table.origin],
      colour: lightColours(),
    });
  return (
    <FactSection id="comparison" title={t().sections.comparison}>
      <For each={views()}>
        {(view) => (
          <>
            <p>{view.summary}</p>
            <LinePicture view={view} area={props.area} />
            <p class="fine">{t().comparison.key}</p>
            <FactTableView table={view.table} package={props.package} picture={picture(view)} />
          </>
        )}
      </For>
    </FactSection>
  );
}
