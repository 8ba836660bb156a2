import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { PaymentAxis, Stretch } from "./payment-plan.ts";
import "./payment-picture.css";

/** When figures are from, money is paid and can be used: three lanes over years. `summary` says the same in words. */
export function PaymentPicture(props: { readonly axis: PaymentAxis; readonly summary: string }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme.conditions;
  return (
    <div
      class="payment"
      role="img"
      aria-label={`${t().axis}. ${props.summary}`}
      style={{ "--years": String(props.axis.years.length) }}
    >
      <span class="payment__lane">{t().measured}</span>
      <span class="payment__track">
        <For each={props.axis.measured}>{(stretch) => <Block stretch={stretch} kind="measured" />}</For>
      </span>
      <Show when={props.axis.paidAt !== null}>
        <span class="payment__lane">{t().paid}</span>
        <span class="payment__track">
          <span class="payment__moment" style={{ "--at": String(props.axis.paidAt ?? 0) }} />
        </span>
      </Show>
      <span class="payment__lane">{t().use}</span>
      <span class="payment__track">
        <Show when={props.axis.advance}>{(stretch) => <Block stretch={stretch()} kind="advance" />}</Show>
        <For each={props.axis.use}>{(stretch) => <Block stretch={stretch} kind="use" />}</For>
      </span>
      <span class="payment__lane" />
      <span class="payment__years">
        <For each={props.axis.years}>{(year) => <span>{i18n.f.year(year)}</span>}</For>
      </span>
      <Show when={props.axis.use.some(({ isOpen }) => isOpen)}>
        <span class="payment__key">
          <span class="payment__block" data-kind="use" data-open="true" /> {t().openUse}
        </span>
      </Show>
    </div>
  );
}

function Block(props: { readonly stretch: Stretch; readonly kind: string }): JSX.Element {
  return (
    <span
      class="payment__block"
      data-kind={props.kind}
      data-open={props.stretch.isOpen}
      style={{
        "--from": String(props.stretch.from),
        "--size": String(props.stretch.to - props.stretch.from),
      }}
    />
  );
}
