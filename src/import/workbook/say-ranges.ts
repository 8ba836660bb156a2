const longest = 100;

/** Places in order, neighbours joined: "3–5, 9"; cut with an ellipsis where there are many. */
export function sayRanges(places: readonly number[], name: (place: number) => string): string {
  const ranges: string[] = [];
  let length = 0;
  for (let from = 0; from < places.length && length <= longest; ) {
    let to = from;
    while (places[to + 1] === (places[to] as number) + 1) to++;
    const first = name(places[from] as number);
    const text = to === from ? first : `${first}\u2013${name(places[to] as number)}`;
    length += text.length + 2;
    ranges.push(length > longest ? "\u2026" : text);
    from = to + 1;
  }
  return ranges.join(", ");
}
