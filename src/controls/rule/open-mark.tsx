import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";

export interface OpenMarkProps {
  /** Ids of open switches. */
  readonly ids: readonly string[];
  readonly pack: ProgrammePackage;
  readonly stakes: Readonly<Record<string, number>> | undefined;
}

/** "(unanswered, 15.3 m)": the sources leave this point open, and so much is at stake. */
export function OpenMark(props: OpenMarkProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel;
  const words = (id: string) => {
    const stake = props.stakes?.[id];
    return !stake ? t().open : t().openStake({ stake: i18n.f.sekShort(stake) });
  };
  const hint = (id: string) => {
    const point = props.pack.switches.find((each) => each.id === id);
    return point === undefined ? "" : t().openHint({ title: i18n.text(point.title) });
  };
  return (
    <For each={props.ids}>
      {(id) => (
        <span class="rule-text__open" title={hint(id)}>
          {" "}
          {words(id)}
        </span>
      )}
    </For>
  );
}
