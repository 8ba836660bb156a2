import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { OpenSwitch, ProgrammePackage } from "../../programmes/package.ts";

/** The points the sources leave open: our default with its reason, the other answers, kronor at stake. Largest stakes first. */
export function OpenTable(props: {
  readonly pack: ProgrammePackage;
  readonly stakes: Readonly<Record<string, number>> | undefined;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().sources.open;
  const points = createMemo(() => {
    const stake = (point: OpenSwitch) => props.stakes?.[point.id] ?? 0;
    return [...props.pack.switches].sort((a, b) => stake(b) - stake(a));
  });
  const stake = (point: OpenSwitch) => {
    const value = props.stakes?.[point.id];
    return value === undefined ? t().unknown : i18n.f.integer(value);
  };
  return (
    <>
      <p>{t().lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="data-table" tabIndex={0} aria-label={t().caption}>
        <table class="data-table__table sources__open">
          <caption class="data-table__caption">{t().caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t().point}</th>
              <th scope="col">{t().answer}</th>
              <th scope="col">{t().others}</th>
              <th scope="col" data-number="true">
                {t().stake}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={points()}>
              {(point) => (
                <tr>
                  <th scope="row">
                    <strong>{i18n.text(point.title)}</strong>
                    <span class="sources__reason">{i18n.text(point.reason)}</span>
                  </th>
                  <td>{point.options[0] === undefined ? "–" : i18n.text(point.options[0].title)}</td>
                  <td>
                    <ul class="sources__answers">
                      <For each={point.options.slice(1)}>
                        {(option) => <li>{i18n.text(option.title)}</li>}
                      </For>
                    </ul>
                  </td>
                  <td data-number="true">{stake(point)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </>
  );
}
