import { createMemo, For, type JSX, Show } from "solid-js";
import { fillText } from "../../../i18n/fill.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type AlternativeId, ruleLibrary } from "../../../model/library/library.ts";
import type { Programme } from "../../../model/programme.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { canonicalJson } from "../../../scenario/canonical-json.ts";
import "./rule-library.css";

export interface RuleLibraryProps {
  readonly programme: Programme;
  readonly rule: Rule;
  onReplace(rule: Rule): void;
}

const ids = Object.keys(ruleLibrary) as AlternativeId[];

/** Ready alternatives to the rule at hand; one that the data does not allow says what it would need. */
export function RuleLibrary(props: RuleLibraryProps): JSX.Element {
  const { t } = useI18n();
  const offers = createMemo(() => {
    const current = canonicalJson(props.rule);
    return ids.map((id) => {
      const rule = ruleLibrary[id](props.rule, props.programme);
      return { id, rule, inUse: rule.ok && canonicalJson(rule.value) === current };
    });
  });
  const offer = (id: AlternativeId) => offers().find((one) => one.id === id);
  return (
    <details class="disclosure">
      <summary class="disclosure__summary">{t("library.title")}</summary>
      <p class="fine">{t("library.lead")}</p>
      <ul class="plain-list rule-library">
        <For each={ids}>
          {(id) => {
            const found = () => offer(id)?.rule;
            const title = () => t(`library.alternatives.${id}.title`);
            const obstacle = () => {
              const rule = found();
              return rule === undefined || rule.ok ? undefined : rule.error;
            };
            return (
              <li class="rule-library__item">
                <div>
                  <p class="rule-library__name">{title()}</p>
                  <p class="rule-library__text">{t(`library.alternatives.${id}.text`)}</p>
                  <Show when={obstacle()}>
                    {(code) => <p class="rule-library__obstacle">{t(`library.obstacles.${code()}`)}</p>}
                  </Show>
                </div>
                <Show when={obstacle() === undefined}>
                  <button
                    type="button"
                    class="button"
                    aria-label={fillText(t("library.useNamed"), { title: title() })}
                    aria-pressed={offer(id)?.inUse ?? false}
                    onClick={() => {
                      const rule = found();
                      if (rule?.ok) props.onReplace(rule.value);
                    }}
                  >
                    {offer(id)?.inUse ? t("library.inUse") : t("library.use")}
                  </button>
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </details>
  );
}
