import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Section } from "../../ui/section.tsx";
import { comparisonFigure } from "./comparison-figure.ts";
import { comparisonViews } from "./comparison-view.ts";
import { contrastFigure } from "./contrast-figure.ts";
import { FactView } from "./fact-view.tsx";
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
  const contrast = createMemo(() => {
    const { contrast } = props.package.sections;
    return contrast && contrastFigure(contrast, props.package, props.namesHidden, i18n);
  });
  const views = createMemo(() => comparisonViews(props.package, props.namesHidden, i18n));
  return (
    <Section id="comparison" title={t().sections.comparison}>
      <For each={views()}>
        {(view) => (
          <>
            <p>{view.summary}</p>
            <LinePicture view={view} area={props.area} />
            <FactView figure={comparisonFigure(view, props.area, props.package, i18n)} />
          </>
        )}
      </For>
      <Show when={contrast()}>
        {(figure) => (
          <>
            <p>{figure().words.join(" ")}</p>
            <FactView figure={figure()} />
          </>
        )}
      </Show>
    </Section>
  );
}
