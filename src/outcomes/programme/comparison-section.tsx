import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { type ComparisonView, comparisonViews } from "./comparison-view.ts";
import { linePicture } from "./fact-picture.ts";
import { FactSection } from "./fact-section.tsx";
import { FactTableView } from "./fact-table-view.tsx";
import { LinePicture } from "./line-picture.tsx";

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
  const picture = (view: ComparisonView) => () => linePicture(view, props.area, props.package, i18n);
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
