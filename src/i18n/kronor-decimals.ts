/** Decimals of kronor in millions where a class reads them: one; two where they are all there is, and of billions. */
export const decimalsOfMillions = (kronor: number): [least: number, greatest: number] =>
  kronor % 10_000 === 0 || Math.abs(kronor) >= 1e9 ? [0, 2] : [0, 1];
