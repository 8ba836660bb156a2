import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type DotPlot, dotPlot, radius } from "./dot-plot.ts";
import type { ScoreSet } from "./score-view.ts";

/** A strip of dots per set: how far each computed amount is from the published one. */
export function ScorePlot(props: {
  readonly sets: readonly ScoreSet[];
  /** The sets in sentences. */
  readonly summary: string;
}): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  let box!: HTMLDivElement;
  const [width, setWidth] = createSignal(640);
  onMount(() => {
    const measure = () => setWidth(Math.max(240, box.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    onCleanup(() => observer.disconnect());
  });
  const plot = createMemo((): DotPlot => dotPlot(props.sets, width()));
  const millions = (sek: number) => i18n.f.signed(sek / 1e6, [0, 2]);
  return (
    <figure class="score-plot">
      <figcaption class="score-plot__caption">
        <span>{t("scoreboard.plot")}</span>
        <span class="score-plot__key">
          <i class="score-plot__sign" data-within="true" />
          {t("scoreboard.dotWithin")}
        </span>
        <span class="score-plot__key">
          <i class="score-plot__sign" data-within="false" />
          {t("scoreboard.dotOutside")}
        </span>
      </figcaption>
      <div ref={box}>
        <svg
          class="score-plot__svg"
          width={plot().width}
          height={plot().height}
          viewBox={`0 0 ${plot().width} ${plot().height}`}
          role="img"
          aria-label={t("scoreboard.plotIs", props.summary)}
        >
          <For each={plot().ticks}>
            {(tick) => (
              <>
                <path
                  class="score-plot__tick"
                  data-zero={tick.sek === 0}
                  d={`M${tick.x} ${plot().top}V${plot().bottom}`}
                />
                <text class="score-plot__scale" x={tick.x} y={plot().bottom + 16} text-anchor="middle">
                  {millions(tick.sek)}
                </text>
              </>
            )}
          </For>
          <For each={plot().strips}>
            {(strip) => (
              <>
                <text class="score-plot__title" x="0" y={strip.titleY}>
                  {i18n.text(strip.set.title)}
                </text>
                <For each={strip.dots}>
                  {(dot) => (
                    <circle
                      class="score-plot__dot"
                      data-within={dot.amount.isWithin}
                      cx={dot.x}
                      cy={dot.y}
                      r={radius}
                    >
                      <title>
                        {t(
                          "scoreboard.dot",
                          dot.amount.name,
                          i18n.f.sek(dot.amount.computedSek),
                          i18n.f.sek(dot.amount.publishedSek),
                        )}
                      </title>
                    </circle>
                  )}
                </For>
                <Show when={strip.named}>
                  {(dot) => (
                    <text
                      class="score-plot__name"
                      x={dot().x}
                      y={dot().y - radius - 5}
                      text-anchor={dot().x > plot().width / 2 ? "end" : "start"}
                    >
                      {dot().amount.name}
                    </text>
                  )}
                </Show>
              </>
            )}
          </For>
        </svg>
      </div>
    </figure>
  );
}
