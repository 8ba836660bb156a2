import { createMemo, For, type JSX } from "solid-js";
import { FigureView } from "../../figure/figure-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { Section } from "../../ui/section.tsx";
import { type Creaming, entryFigure, entryNumbers } from "./entry-figure.ts";
import { FactNotice } from "./fact-notice.tsx";
import { type OwnNumbers, ownNumbers } from "./own-numbers.ts";
import { ShareControl } from "./share-control.tsx";

const chances = ["entry-bar", "entry-low", "entry-high"] as const;

/** A bar on who is let in: the target is met, and others stay outside. */
export function CreamingSection(props: {
  readonly creaming: Creaming;
  readonly package: ProgrammePackage;
  readonly numbers: OwnNumbers;
  onNumber(name: string, value: number, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const named = () => entryNumbers(props.creaming);
  const own = createMemo(() => ownNumbers(props.numbers, named()));
  const figure = createMemo(() => {
    const { places, target } = props.creaming;
    const low = own()["entry-low"];
    return entryFigure(
      props.creaming,
      {
        applicants: own()["entry-applicants"],
        places,
        target,
        low,
        high: Math.max(low, own()["entry-high"]),
        bar: own()["entry-bar"],
      },
      props.package,
      i18n,
    );
  });
  /** The highest chance is never below the lowest: moving one moves the other along. */
  const set = (name: (typeof chances)[number], value: number, gesture: string) => {
    const { "entry-low": low, "entry-high": high } = own();
    props.onNumber(name, value, gesture);
    if (name === "entry-low" && high < value) props.onNumber("entry-high", value, gesture);
    if (name === "entry-high" && low > value) props.onNumber("entry-low", value, gesture);
  };
  return (
    <Section id="creaming" title={t().sections.creaming} mark={t().ownMark}>
      <FactNotice title={t().creaming.doubt} text={i18n.text(props.creaming.note)} />
      <p>{t().creaming.lead}</p>
      <div class="share-controls">
        <For each={chances}>
          {(name) => (
            <ShareControl
              label={t().creaming.numbers[name]}
              value={own()[name]}
              origin={named()[name].preset}
              valueText={i18n.f.percent(own()[name], [0, 1])}
              onChange={(value, gesture) => set(name, value, gesture)}
            />
          )}
        </For>
      </div>
      <NumberField
        label={t().creaming.numbers["entry-applicants"]}
        value={own()["entry-applicants"]}
        min={1}
        max={500}
        whole
        onChange={(value, gesture) => props.onNumber("entry-applicants", value, gesture)}
      />
      <div class="fact-block__answer" aria-live="polite">
        <For each={figure().words}>{(sentence) => <p>{sentence}</p>}</For>
      </div>
      <FigureView figure={figure()} />
    </Section>
  );
}
