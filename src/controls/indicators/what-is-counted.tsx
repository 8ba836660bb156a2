import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { IndicatorNaming } from "../../programmes/package.ts";
import { Sheet } from "../../ui/sheet.tsx";
import "./what-is-counted.css";

/** A quiet button that opens what each of the indicators in sight counts. */
export function WhatIsCounted(props: { readonly namings: readonly IndicatorNaming[] }): JSX.Element {
  const { t, text } = useI18n();
  return (
    <Sheet
      face={t("app.indicators.counted")}
      label={t("app.indicators.counted")}
      buttonClass="gloss__term what-is-counted__open"
      content={() => (
        <dl class="what-is-counted">
          <For each={props.namings}>
            {({ short, gloss }) => (
              <>
                <dt>{text(short)}</dt>
                <dd>{gloss && text(gloss)}</dd>
              </>
            )}
          </For>
        </dl>
      )}
    />
  );
}
