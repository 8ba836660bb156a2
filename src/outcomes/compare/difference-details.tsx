import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ScenarioDifference } from "./difference-text.ts";

/** So many differences are told one by one. */
const most = 40;

/** In what a scenario differs from the baseline: counted, and on demand sentence by sentence. */
export function DifferenceDetails(props: { readonly difference: ScenarioDifference }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const difference = () => props.difference;
  const isNothing = () => difference().sentences.length === 0;
  const isAssumedOnly = () =>
    difference().assumptions > 0 && difference().provisions + difference().values === 0;
  return (
    <Show when={!isNothing()} fallback={<p class="fine">{t("compare.differs.nothing")}</p>}>
      <details class="compare__differs">
        <summary>
          {t("compare.differs.title")}:{" "}
          {t("compare.differs.counts", {
            rule: difference().provisions,
            data: difference().values,
            assumed: difference().assumptions,
          })}
        </summary>
        <ul>
          <For each={difference().sentences.slice(0, most)}>
            {(pieces) => (
              <li>
                <For each={pieces}>
                  {(piece) => (
                    <>
                      {piece.kind === "text" && piece.text}
                      {piece.kind === "was" && (
                        <>
                          <del class="compare__was">
                            <span class="hidden-visually">{t("compare.differs.wasBefore")} </span>
                            {piece.text}
                          </del>{" "}
                        </>
                      )}
                      {piece.kind === "now" && (
                        <ins class="compare__now">
                          <span class="hidden-visually">{t("compare.differs.nowAfter")} </span>
                          {piece.text}
                        </ins>
                      )}
                    </>
                  )}
                </For>
              </li>
            )}
          </For>
        </ul>
        <Show when={difference().sentences.length > most}>
          <p class="fine">
            {t("compare.differs.more", { count: i18n.f.integer(difference().sentences.length - most) })}
          </p>
        </Show>
        <Show when={isAssumedOnly()}>
          <p class="fine">{t("compare.differs.only")}</p>
        </Show>
      </details>
    </Show>
  );
}
