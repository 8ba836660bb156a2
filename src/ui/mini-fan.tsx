import type { JSX } from "solid-js";
import "./fan-chart.css";

export interface MiniFanProps {
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  /** A median to compare with; null where there is none. */
  readonly other: readonly number[] | null;
  /** Lowest and highest value of the picture. */
  readonly scale: readonly [least: number, most: number];
}

const width = 120;
const height = 44;
const room = 3;

/** A band and its median, small; its words and figures stand beside it. */
export function MiniFan(props: MiniFanProps): JSX.Element {
  const at = (values: readonly number[]): string[] => {
    const [least, most] = props.scale;
    const steps = Math.max(1, values.length - 1);
    return values.map((value, year) => {
      const share = (value - least) / (most - least || 1);
      const y = height - room - Math.min(1, Math.max(0, share)) * (height - 2 * room);
      return `${((year / steps) * width).toFixed(1)} ${y.toFixed(1)}`;
    });
  };
  const line = (values: readonly number[]) => {
    const [only = ""] = at(values);
    return values.length === 1 ? `M${only}h${width}` : `M${at(values).join("L")}`;
  };
  const band = () => {
    const [low, high] = [at(props.p5), at(props.p95)];
    if (low.length > 1) return `M${high.join("L")}L${low.reverse().join("L")}Z`;
    return `M${high[0]}h${width}L${width} ${low[0]?.split(" ")[1]}h${-width}Z`;
  };
  return (
    <svg class="mini-fan" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="mini-fan__base" d={`M0 ${height - 0.5}H${width}`} />
      <path class="mini-fan__outer" d={band()} />
      <path class="mini-fan__line" data-look="without" d={props.other === null ? "" : line(props.other)} />
      <path class="mini-fan__line" d={line(props.p50)} />
    </svg>
  );
}
