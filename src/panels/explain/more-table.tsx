import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "../../i18n/names.ts";
import type { Trace } from "../../model/trace.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { createTries, type TryChange, type TryResult } from "./create-tries.ts";
import { type Try, triesFor } from "./tries.ts";

export interface MoreTableProps {
  readonly trace: Trace;
  readonly pack: ProgrammePackage;
  readonly tryChange: TryChange;
}

/** What one person or one percentage point more would have given the area, recalculated exactly. */
export function MoreTable(props: MoreTableProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().explain.more;
  const tries = createMemo(() => triesFor(props.trace, props.pack));
  const results = createTries(tries, (change, at) => props.tryChange(change, at));
  const names = createMemo(() => namesOf(props.pack, i18n.locale()));
  const indicators = createMemo(() => [...new Set(tries().map((each) => each.indicator))]);
  const find = (indicator: string, step: Try["step"]) => {
    const at = tries().findIndex((each) => each.indicator === indicator && each.step === step);
    const found = tries()[at];
    return found === undefined ? undefined : { ...found, result: results()[at] };
  };
  const words = (found: (Try & { readonly result: TryResult }) | undefined): string => {
    if (found === undefined) return "–";
    if (found.change === null) return t().full;
    if (found.result === undefined) return t().waiting;
    return found.result === "failed" ? t().failed : i18n.f.signed(found.result, 0);
  };
  const label = (indicator: string) => {
    const direction = find(indicator, "point")?.direction ?? 1;
    const text = (direction > 0 ? t().up : t().down)({ counted: names().counted(indicator) });
    return text.charAt(0).toLocaleUpperCase(i18n.locale()) + text.slice(1);
  };
  return (
    <Show when={indicators().length > 0}>
      <section class="explain__part">
        <h3 class="explain__heading">{t().title}</h3>
        <table class="explain__numbers">
          <caption class="fine">{t().lead}</caption>
          <thead>
            <tr>
              <th scope="col">{t().column}</th>
              <th scope="col">{t().person}</th>
              <th scope="col">{t().point}</th>
            </tr>
          </thead>
          <tbody>
            <For each={indicators()}>
              {(indicator) => (
                <tr>
                  <th scope="row">{label(indicator)}</th>
                  <td>{words(find(indicator, "person"))}</td>
                  <td>{words(find(indicator, "point"))}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}
