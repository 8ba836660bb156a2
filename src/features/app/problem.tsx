import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { potName } from "../../i18n/pot-name.ts";
import { sayFault } from "../../i18n/say-fault.ts";
import type { Simulator } from "../../state/simulator.ts";
import { dropDrafts } from "../../ui/drop-drafts.ts";
import "./problem.css";

/** What is wrong when the latest change cannot be carried out, and a way back. The last good result stays below, marked as older. */
export function Problem(props: { readonly simulator: Simulator }): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const sim = () => props.simulator;
  const sentence = () => {
    const failure = sim().result().failure;
    if (failure === undefined) return "";
    switch (failure.code) {
      case "crashed":
      case "noAnswer":
        return t(`app.outcome.engine.${failure.code}`);
      case "stale":
      case "disposed":
        return "";
      default: {
        const pack = sim().shownPackage();
        const { faults, faultWords } = i18n.dictionary();
        const named = (name: { readonly sv: string; readonly en: string } | undefined, id: string) =>
          name === undefined ? id : text(name);
        return sayFault(
          failure,
          { locale: i18n.locale(), faults, faultWords },
          {
            area: (id) => pack.programme.areas.find((area) => area.id === id)?.name ?? id,
            indicator: (id) => named(pack.indicators[id]?.inSentence, id),
            attribute: (id) => named(pack.attributes[id]?.inSentence, id),
            pot: (id) => potName(pack, i18n.locale(), id),
          },
        );
      }
    }
  };
  return (
    <div role="alert">
      <Show when={sentence()}>
        <div class="problem">
          <p class="problem__title">{t("app.outcome.notWorkedOut")}</p>
          <p>{sentence()}</p>
          <p class="problem__older">
            <Show when={sim().result().value !== undefined}>
              <strong>{t("app.outcome.older")}.</strong> {t("app.outcome.olderWhy")}{" "}
            </Show>
            <Show when={sim().canUndo()}>
              <button
                type="button"
                class="button button--link"
                onClick={() => {
                  sim().undo();
                  dropDrafts();
                }}
              >
                {t("app.outcome.takeBack")}
              </button>
            </Show>
          </p>
        </div>
      </Show>
    </div>
  );
}
