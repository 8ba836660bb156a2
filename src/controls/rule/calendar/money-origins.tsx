import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { yearsInWords } from "../../../i18n/names.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import { moneyOrigins } from "./origins-of.ts";

/** Where the amounts of the years are known from, those of one origin together. */
export function MoneyOrigins(props: { readonly rule: Rule; readonly pack: ProgrammePackage }): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.calendar;
  const groups = createMemo(() => moneyOrigins(props.rule, props.pack, i18n));
  return (
    <Show when={groups().length > 0}>
      <details class="money-years__origins">
        <summary>{t().origins}</summary>
        <ul class="plain-list fine">
          <For each={groups()}>
            {({ years, source, note }) => (
              <li>
                {source === ""
                  ? t().changed({ years: yearsInWords(i18n.f, years) })
                  : t().origin({ years: yearsInWords(i18n.f, years), source, note })}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
