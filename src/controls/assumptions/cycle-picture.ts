/** The line of a cycle in a box of 100 by 100: each year in the middle of its column. */
export interface CyclePicture {
  /** The line of ordinary years. */
  readonly zero: string;
  readonly path: string;
  /** Between the line and ordinary years. */
  readonly area: string;
}

/** Lays out a cycle whose scale goes from -reach to reach; what lies beyond is drawn at its end. */
export function cyclePicture(values: readonly number[], reach: number): CyclePicture {
  const width = 100 / Math.max(1, values.length);
  const x = (at: number) => Number(((at + 0.5) * width).toFixed(2));
  const y = (value: number) =>
    Number((50 - (Math.min(reach, Math.max(-reach, value)) / reach) * 50).toFixed(2));
  const points = values.map((value, at) => `${x(at)} ${y(value)}`);
  const path = points.length === 0 ? "" : `M${points.join("L")}`;
  return {
    zero: "M0 50H100",
    path,
    area: path === "" ? "" : `${path}L${x(values.length - 1)} 50L${x(0)} 50Z`,
  };
}
