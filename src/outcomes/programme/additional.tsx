import { For, type JSX, Show } from "solid-js";
import { stackedBar } from "../../figure/row-bar.ts";
import { RowBarView } from "../../figure/row-bar-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ShareControl } from "./share-control.tsx";

const colours = ["--pot-1", "--pot-5", "--line"] as const;

/** Share of the grant that does not take the place of own money, and of the own money that is new. */
export interface AdditionalShares {
  readonly grant: number;
  readonly own: number;
}

/** How much of grant and own money is new: the user's own estimate, drawn as one bar. */
export function Additional(props: {
  readonly paidSek: number;
  readonly ownSek: number;
  readonly additional: AdditionalShares;
  /** The user has set one of the two. */
  readonly isSet: boolean;
  onAdditional(changes: Partial<AdditionalShares>, gesture: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const newGrant = () => props.paidSek * props.additional.grant;
  const newOwn = () => props.ownSek * props.additional.own;
  const all = () => props.paidSek + props.ownSek;
  const fresh = () => newGrant() + newOwn();
  const labels = () => {
    const { grant, own, rest } = t().additional.parts;
    return [grant, own, rest];
  };
  return (
    <div class="fact-block" data-block="additional">
      <h3 class="fact-block__title">
        {t().additional.title} <span class="section__mark">{t().ownInputMark}</span>
      </h3>
      <p>{t().additional.lead}</p>
      <div class="share-controls">
        <ShareControl
          label={t().additional.grant}
          value={props.additional.grant}
          origin={1}
          valueText={i18n.f.percent(props.additional.grant)}
          onChange={(grant, gesture) => props.onAdditional({ grant }, gesture)}
        />
        <ShareControl
          label={t().additional.own}
          value={props.additional.own}
          origin={0}
          valueText={i18n.f.percent(props.additional.own)}
          onChange={(own, gesture) => props.onAdditional({ own }, gesture)}
        />
      </div>
      <Show when={props.isSet} fallback={<p class="fine">{t().additional.unset}</p>}>
        <RowBarView
          bar={stackedBar([newGrant(), newOwn(), all() - fresh()], all(), (at) => colours[at] ?? "--line")}
          isHatched={false}
        />
        <ul class="data-table__legend plain-list">
          <For each={labels()}>
            {(label, at) => (
              <li>
                <span class="data-table__key" style={{ "--key": `var(${colours[at()] ?? "--line"})` }} />
                {label}
              </li>
            )}
          </For>
        </ul>
        <p class="fact-block__answer" aria-live="polite">
          {t().additional.sentence({
            fresh: i18n.f.sekMillions(fresh()),
            all: i18n.f.sekMillions(all()),
            share: i18n.f.percent(fresh() / all(), [0, 0]),
          })}
        </p>
      </Show>
      <p class="fine">{t().assumed}</p>
    </div>
  );
}
