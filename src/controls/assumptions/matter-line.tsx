import { type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Sensitivity } from "../../model/project/sensitivity.ts";
import type { Matter } from "../../session/create-matters.ts";
import type { AssumptionView } from "./assumption-view.ts";
import { barOf, rangesOf } from "./matter.ts";
import { sayMatter } from "./say-matter.ts";

/** How much one assumption matters: a bar on the scale of all, and the same in words. */
export function MatterLine(props: {
  readonly view: AssumptionView;
  readonly matter: Matter | undefined;
  /** Every answer so far, for one scale. */
  readonly all: readonly Sensitivity[];
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().assumptions.matter;
  const isOlder = () => (props.matter?.isOlder ?? true) && !props.matter?.isFailed;
  const bar = () => {
    const value = props.matter?.value;
    const [first] = value === undefined ? [] : rangesOf(value);
    return first === undefined ? undefined : barOf(first, props.all);
  };
  const words = () => {
    const { value, isFailed = false } = props.matter ?? {};
    if (isFailed) return t().failed;
    return value === undefined ? t().waiting : sayMatter(props.view, value, i18n);
  };
  return (
    <div class="matter" data-older={isOlder()} aria-busy={isOlder()}>
      <span class="matter__bar" aria-hidden="true">
        <Show when={bar()}>
          {(found) => (
            <span
              class="matter__range"
              style={{
                "--from": String(found().from),
                "--to": String(found().to),
                "--zero": String(found().zero),
              }}
            />
          )}
        </Show>
      </span>
      <p class="matter__words">{words()}</p>
    </div>
  );
}
