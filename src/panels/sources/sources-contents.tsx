import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { goToPart } from "../../ui/go-to-part.ts";

/** What is in Sources and method, each a press away. */
export function SourcesContents(props: { readonly pack: ProgrammePackage }): JSX.Element {
  const i18n = useI18n();
  const words = () => i18n.dictionary();
  const parts = () => {
    const { sources, health, scoreboard } = words();
    const { caveats, awards, open, figures, provenance, assumptions, method, background } = sources.sections;
    return [
      ["caveats", caveats],
      ...(props.pack.published.length > 0 ? [["awards", awards] as const] : []),
      ...(props.pack.switches.length > 0 ? [["open", open] as const] : []),
      ["checks", health.title],
      ["scores", scoreboard.title],
      ["figures", figures],
      ["provenance", provenance],
      ["sources", sources.sections.sources],
      ["assumptions", assumptions],
      ["method", method],
      ...(props.pack.story.background.length > 0 ? [["background", background] as const] : []),
    ] as const;
  };
  return (
    <nav aria-label={words().sources.contents}>
      <ul class="sources__contents plain-list">
        <For each={parts()}>
          {([part, title]) => (
            <li>
              <button type="button" class="button button--link" onClick={() => goToPart(`source-${part}`)}>
                {title}
              </button>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}
