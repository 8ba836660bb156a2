/** A cell's place from its reference, both from 0: "C2" is column 2, row 1. Null for what is no reference. */
export function readReference(reference: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) break;
    column = column * 26 + letter - 96;
  }
  const row = Number(reference.slice(at));
  return column === 0 || !/^\d{1,7}$/.test(reference.slice(at)) || row === 0
    ? null
    : { row: row - 1, column: column - 1 };
}
