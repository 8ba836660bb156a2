import { For, type JSX, Show } from "solid-js";
import type { Figure } from "../../figure/figure.ts";
import { FigureView } from "../../figure/figure-view.tsx";

/** Figures one under the other, each picture under the title that a table has by itself. */
export function TitledFigures(props: { readonly figures: readonly Figure[] }): JSX.Element {
  return (
    <For each={props.figures}>
      {(figure) => (
        <div>
          <Show when={figure.picture}>
            <h3 class="analysis__picture-title">{figure.title}</h3>
          </Show>
          <FigureView figure={figure} />
        </div>
      )}
    </For>
  );
}
