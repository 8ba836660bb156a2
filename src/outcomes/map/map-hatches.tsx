import { For, type JSX } from "solid-js";

/** Names of the fills that MapHatches makes. */
export const hatchOf = (id: string, shade: number): string => `url(#${id}-${shade})`;

/** Hatched fills for made-up values, one per shade and one for circles. `scale`: pixels per unit where the shades are used, so that the lines keep their width. */
export function MapHatches(props: {
  readonly id: string;
  readonly scale: number;
  readonly shades: number;
}): JSX.Element {
  return (
    <defs>
      <For each={Array.from({ length: props.shades }, (_, shade) => shade)}>
        {(shade) => (
          <pattern
            id={`${props.id}-${shade}`}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${1 / props.scale})`}
          >
            <rect width="7" height="7" style={{ fill: `var(--shade-${shade + 1})` }} />
            <path d={lines} class="map-hatch" data-pale={shade < 2} />
          </pattern>
        )}
      </For>
      <pattern id={`${props.id}-circle`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" class="map-hatch__circle" />
        <path d={lines} class="map-hatch" />
      </pattern>
    </defs>
  );
}

const lines = "M-1 -1L8 8M-8 -1L1 8M6 -1L15 8";
