import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";

export interface OpenMarkProps {
  /** Ids of open switches. */
  readonly ids: readonly string[];
  readonly pack: ProgrammePackage;
  readonly stakes: Readonly<Record<string, number>> | undefined;
}

/** "left open, 15.3 m at stake": the sources give no answer here. Heard with the control; seen while it is pointed at or has the focus, or where all are shown. */
export function OpenMark(props: OpenMarkProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule.panel;
  const words = (id: string) => {
    const stake = props.stakes?.[id];
    return !stake ? t().open : t().openStake({ stake: i18n.f.sekShort(stake) });
  };
  return <span class="rule-text__open"> {props.ids.map(words).join("; ")}</span>;
}
