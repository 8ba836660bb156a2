import { createUniqueId, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ReportBar, ReportPicture } from "./report.ts";

/** So many bars stand on one page together. */
const mostOnPage = 32;

/** The payouts as bars of vectors, a line each, so that they break between lines on paper. The table below tells the same. */
export function ReportBars(props: { readonly picture: ReportPicture }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const id = createUniqueId();
  const hatch = () => (props.picture.isHatched ? `url(#${id})` : undefined);
  return (
    <figure
      class="bars"
      data-whole={props.picture.bars.length <= mostOnPage}
      aria-label={props.picture.caption}
    >
      <figcaption class="bars__caption">{props.picture.caption}</figcaption>
      <svg class="bars__defs" aria-hidden="true">
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7L7 -1M-2 2L2 -2M4 8L8 4" stroke="#fff" stroke-opacity="0.55" stroke-width="1.2" />
        </pattern>
      </svg>
      <ul class="bars__legend plain-list">
        <For each={props.picture.series}>
          {({ name, colour }) => (
            <li>
              <svg class="bars__key" aria-hidden="true">
                <rect width="100%" height="100%" style={{ fill: `var(${colour})` }} />
                <Show when={hatch()}>{(fill) => <rect width="100%" height="100%" fill={fill()} />}</Show>
              </svg>
              {name}
            </li>
          )}
        </For>
        <Show when={props.picture.bars.some((bar) => bar.cut > 0)}>
          <li>
            <svg class="bars__key" aria-hidden="true">
              <rect class="bars__cut" x="0.5" y="0.5" width="10" height="10" />
            </svg>
            {t("app.payouts.cut")}
          </li>
        </Show>
        <Show when={props.picture.isHatched}>
          <li>
            <b>{t("app.illustrative")}</b>
          </li>
        </Show>
      </ul>
      <div class="bars__row bars__heads" aria-hidden="true">
        <span />
        <span />
        <span class="bars__number">{i18n.dictionary().report.costs.columns.proposal}</span>
        <span class="bars__number">{i18n.dictionary().report.costs.columns.change}</span>
      </div>
      <ol class="bars__list plain-list">
        <For each={props.picture.bars}>
          {(bar) => (
            <li class="bars__row">
              <span class="bars__name">
                {bar.name}
                <Show when={bar.under}>
                  {" "}
                  <small>{bar.under}</small>
                </Show>
              </span>
              <Bar bar={bar} series={props.picture.series} hatch={hatch()} />
              <span class="bars__number">{bar.award}</span>
              <span class="bars__number bars__number--soft">{bar.change}</span>
            </li>
          )}
        </For>
      </ol>
      <For each={props.picture.notes}>{(note) => <p class="bars__note">{note}</p>}</For>
    </figure>
  );
}

const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

function Bar(props: {
  readonly bar: ReportBar;
  readonly series: ReportPicture["series"];
  readonly hatch: string | undefined;
}): JSX.Element {
  const from = (at: number) => props.bar.parts.slice(0, at).reduce((sum, part) => sum + part, 0);
  const whole = () => from(props.bar.parts.length);
  return (
    <svg class="bars__bar" aria-hidden="true">
      <For each={props.bar.parts}>
        {(part, at) => (
          <rect
            x={percent(from(at()))}
            y="3"
            width={percent(part)}
            height="10"
            style={{ fill: `var(${props.series[at()]?.colour ?? "--edge"})` }}
          />
        )}
      </For>
      <Show when={props.hatch}>
        {(fill) => <rect y="3" width={percent(whole())} height="10" fill={fill()} />}
      </Show>
      <Show when={props.bar.cut > 0}>
        <rect class="bars__cut" x={percent(whole())} y="3.5" width={percent(props.bar.cut)} height="9" />
      </Show>
      <Show when={props.bar.baseline !== null}>
        <rect class="bars__mark" x={percent(props.bar.baseline ?? 0)} y="0" width="1.5" height="16" />
      </Show>
    </svg>
  );
}
