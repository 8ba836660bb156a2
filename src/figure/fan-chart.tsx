import type { JSX } from "solid-js";
import { type FanWords, fanScene } from "./fan.ts";
import type { FanData } from "./fan-data.ts";
import { PictureView } from "./picture-view.tsx";

export interface FanChartProps {
  readonly data: FanData;
  readonly label: string;
  /** Height at the usual size of letters. */
  readonly height: number;
  /** The year whose values are read out beside the picture. */
  readonly year: number;
  /** From before the latest change: drawn faintly. */
  readonly isOlder: boolean;
  readonly words: FanWords;
  /** A year was pointed at. */
  onYear(year: number): void;
}

/** Bands over years around their median, with lines to compare with and the points that went before. */
export function FanChart(props: FanChartProps): JSX.Element {
  return (
    <div class="fan-chart" data-older={props.isOlder}>
      <PictureView
        label={props.label}
        draw={(width) => fanScene(props.data, { width, height: props.height, year: props.year }, props.words)}
        onPoint={({ x }, scene) => props.onYear(scene.yearAt(x))}
      />
    </div>
  );
}
