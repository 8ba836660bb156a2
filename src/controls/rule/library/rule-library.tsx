import { createSignal, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { type AlternativeId, alternativeIds } from "../../../model/library/alternative.ts";
import type { Rule } from "../../../model/rule/rule.ts";
import { canonicalJson } from "../../../scenario/canonical-json.ts";
import { createAnswer } from "../../../session/create-answer.ts";
import type { AskAlternatives } from "../../../session/simulator.ts";
import "./rule-library.css";

export interface RuleLibraryProps {
  readonly rule: Rule;
  readonly ask: AskAlternatives;
  onReplace(rule: Rule): void;
}

/** Ready alternatives to the current rule; one that the data does not allow says what it would need. They are tried in the worker while the list is open. */
export function RuleLibrary(props: RuleLibraryProps): JSX.Element {
  const { t } = useI18n();
  const [isOpen, setOpen] = createSignal(false);
  const answer = createAnswer(
    () => (isOpen() ? props.rule : undefined),
    (rule) => props.ask(rule),
  );
  const isInUse = (rule: Rule) => canonicalJson(rule) === canonicalJson(props.rule);
  return (
    <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="disclosure__summary">{t("library.title")}</summary>
      <p class="fine">{t("library.lead")}</p>
      <Show when={answer().status === "failed"}>
        <p class="fine">{t("library.failed")}</p>
      </Show>
      <ul class="plain-list rule-library" aria-busy={answer().status === "running"}>
        <For each={alternativeIds}>
          {(id: AlternativeId) => {
            const title = () => t(`library.alternatives.${id}.title`);
            const found = () => answer().value?.[id];
            const obstacle = () => {
              const result = found();
              return result === undefined || result.ok ? undefined : result.error;
            };
            const rule = () => {
              const result = found();
              return result?.ok ? result.value : undefined;
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
                <Show when={rule()}>
                  {(offered) => (
                    <button
                      type="button"
                      class="button"
                      aria-label={t("library.useNamed", { title: title() })}
                      aria-pressed={isInUse(offered())}
                      onClick={() => props.onReplace(offered())}
                    >
                      {isInUse(offered()) ? t("library.inUse") : t("library.use")}
                    </button>
                  )}
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </details>
  );
}
