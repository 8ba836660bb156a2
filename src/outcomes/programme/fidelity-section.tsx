import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type FidelityParts, fidelity } from "../../model/fidelity.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Sections } from "../../programmes/parts/sections.ts";
import { Section } from "../../ui/section.tsx";
import { FactNotice } from "./fact-notice.tsx";
import { FactView } from "./fact-view.tsx";
import { fidelityFigure } from "./fidelity-figure.ts";
import { ideaWords } from "./origin-words.ts";
import { ShareControl } from "./share-control.tsx";

const links = ["understand", "can", "want"] as const;

/** What is left of a decision when those who carry it out must understand it, be able to and want to. */
export function FidelitySection(props: {
  readonly section: NonNullable<Sections["fidelity"]>;
  readonly package: ProgrammePackage;
  readonly parts: FidelityParts;
  /** What the rule pays out, in kronor. */
  readonly paidSek: number;
  onPart(link: keyof FidelityParts, value: number, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const whole = createMemo(() => fidelity(props.parts));
  const figure = createMemo(() =>
    fidelityFigure(props.parts, ideaWords(props.section.source, props.package, i18n), i18n),
  );
  return (
    <Section id="fidelity" title={t().sections.fidelity} mark={t().ownMark}>
      <FactNotice title={t().ownMark} text={i18n.text(props.section.note)} />
      <p>{t().fidelity.lead}</p>
      <div class="share-controls">
        <For each={links}>
          {(link) => (
            <ShareControl
              label={t().fidelity[link]}
              value={props.parts[link]}
              origin={1}
              valueText={i18n.f.percent(props.parts[link])}
              onChange={(value, gesture) => props.onPart(link, value, gesture)}
            />
          )}
        </For>
      </div>
      <p class="fact-block__answer" aria-live="polite">
        {t().fidelity.sentence({ share: i18n.f.percent(whole()) })}{" "}
        {t().fidelity.money({
          part: i18n.f.sekMillions(whole() * props.paidSek),
          all: i18n.f.sekMillions(props.paidSek),
        })}
      </p>
      <p class="fine">{t().assumed}</p>
      <FactView figure={figure()} />
    </Section>
  );
}
