import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Told } from "./payout-files.ts";

/** Saves the picture where one is shown, and the figures behind it, as files that say what they are. */
export function PayoutActions(
  props: Told & {
    /** Beside a table there is no picture to save. */
    readonly figuresOnly?: boolean;
  },
): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const [isLost, setLost] = createSignal(false);
  /** What makes the files is fetched when one is asked for. */
  const save = async (kind: "picture" | "figures") => {
    const files = await import("./payout-files.ts").catch(() => null);
    setLost(files === null);
    if (kind === "figures") files?.savePayoutFigures(props, i18n);
    else await files?.savePayoutPicture(props, i18n);
  };
  return (
    <div class="payout-actions">
      <Show when={!props.figuresOnly}>
        <button type="button" class="button button--quiet" onClick={() => save("picture")}>
          <Icon name="down" />
          {t("app.payouts.png")}
        </button>
      </Show>
      <button type="button" class="button button--quiet" onClick={() => save("figures")}>
        <Icon name="down" />
        {t("app.payouts.csv")}
      </button>
      <Show when={isLost()}>
        <p class="fine" role="alert">
          {t("app.loadFailed")}
        </p>
      </Show>
    </div>
  );
}
