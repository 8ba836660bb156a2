import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { FoldedFact } from "./folded-fact.tsx";
import type { Projects } from "./grant-figures.ts";
import { netExitsFigure } from "./net-exits-figure.ts";
import { type OwnNumbers, ownNumber, ownShare } from "./own-numbers.ts";
import { ShareControl } from "./share-control.tsx";

/** Name and start of the share who would have managed anyway. */
export const managedAnyway = ["managed-anyway", ownShare(0)] as const;

/** The reported exits without those who would have managed anyway, at a rate that people set. */
export function NetExitsBlock(props: {
  readonly projects: Projects;
  readonly package: ProgrammePackage;
  readonly namesHidden: boolean;
  readonly numbers: OwnNumbers;
  onNumber(name: string, value: number, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const rate = () => ownNumber(props.numbers, ...managedAnyway);
  const figure = createMemo(() =>
    netExitsFigure(props.projects, rate(), props.package, props.namesHidden, i18n),
  );
  return (
    <Show when={figure()}>
      {(shown) => (
        <div class="fact-block" data-block="net-exits">
          <h3 class="fact-block__title">
            {t().netExits.title} <span class="section__mark">{t().ownInputMark}</span>
          </h3>
          <ShareControl
            label={t().netExits.rate}
            value={rate()}
            origin={0}
            valueText={i18n.f.percent(rate(), [0, 1])}
            onChange={(value, gesture) => props.onNumber(managedAnyway[0], value, gesture)}
          />
          <p class="fact-block__answer" aria-live="polite">
            {shown().words.join(" ")}
          </p>
          <FoldedFact figure={shown()} summary={t().netExits.table} />
        </div>
      )}
    </Show>
  );
}
