import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { type MapView, radiusOf } from "./map-view.ts";

/** Least distance between the words' lines, at the usual size of letters. */
const leading = 15;

/** Round sums as circles inside each other, each with a line to its words. `most`: radius of the view's largest circle. */
export function CircleKey(props: {
  readonly view: MapView;
  readonly most: number;
  /** How much larger letters are than usual. */
  readonly text: number;
}): JSX.Element {
  const i18n = useI18n();
  const circles = createMemo(() => {
    const radii = props.view.keySek.map((sek) => radiusOf(props.view, sek, props.most));
    const bottom = 2 * (radii[0] ?? 0) + 7;
    let line = Number.NEGATIVE_INFINITY;
    return props.view.keySek.map((sek, at) => {
      const radius = radii[at] ?? 0;
      line = Math.max(line + leading * props.text, bottom - 2 * radius);
      return { sek, radius, middle: bottom - radius, top: bottom - 2 * radius, line };
    });
  });
  const half = () => (circles()[0]?.radius ?? 0) + 1;
  const height = () => Math.max(2 * half() + 7, (circles().at(-1)?.line ?? 0) + 7);
  const words = () => circles().map(({ sek }) => i18n.f.sekMillions(sek));
  return (
    <svg
      class="circle-key"
      width={2 * half() + 170 * props.text}
      height={height()}
      role="img"
      aria-label={i18n.f.list(words())}
    >
      <For each={circles()}>
        {(circle, at) => (
          <>
            <circle class="circle-key__circle" cx={half()} cy={circle.middle} r={circle.radius} />
            <path
              class="circle-key__line"
              d={`M${half()} ${circle.top}H${2 * half() - 2}L${2 * half() + 8} ${circle.line}h6`}
            />
            <text class="circle-key__text" x={2 * half() + 18} y={circle.line + 4.5 * props.text}>
              {words()[at()]}
            </text>
          </>
        )}
      </For>
    </svg>
  );
}
