import { type BarRow, barScale } from "../../../figure/bar-chart.ts";
import { barMarks } from "../../../figure/bar-scene.ts";
import type { Mark, Scene } from "../../../figure/mark.ts";
import { linear } from "../../../figure/scale.ts";
import { cutText } from "../../../figure/text.ts";

const rowHeight = 16;
const thickness = 8;
const nameWidth = 96;
const letters = 11;

/** An area's award in what was handed in, and the teacher's. */
export interface PupilRow {
  readonly name: string;
  readonly awardSek: number;
  readonly teacherSek: number;
}

/** What one scenario pays, with the teacher's as marks; `most`: what the scale of all pictures reaches. Pure. */
export function pupilScene(rows: readonly PupilRow[], most: number, width: number, isMadeUp: boolean): Scene {
  const bars = rows.map(
    ({ name, awardSek, teacherSek }): BarRow => ({
      name,
      detail: "",
      isTotal: false,
      parts: [awardSek],
      cut: 0,
      mark: teacherSek,
      value: "",
      change: "",
    }),
  );
  const scale = barScale({ rows: bars, reach: most });
  const x = linear(0, scale.most, nameWidth, width - 4);
  const chart = { series: [{ name: "", colour: "--act" }], isMadeUp };
  const marks = bars.flatMap((row, at): readonly Mark[] => {
    const middle = rowHeight * (at + 0.5) + 4;
    const name: Mark = {
      kind: "text",
      text: cutText(row.name, letters, nameWidth - 10),
      x: nameWidth - 6,
      y: middle + 4,
      size: letters,
      anchor: "end",
      fill: "--ink",
    };
    return [name, ...barMarks(row, chart, x, middle, thickness)];
  });
  return { width, height: rows.length * rowHeight + 8, marks };
}
