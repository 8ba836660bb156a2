/** A stretch of text: as before, new, or taken away. */
export interface Run {
  readonly kind: "same" | "new" | "gone";
  readonly text: string;
}

/** One paragraph of a rule: a key that it keeps, its sentence, and the lines of its list. */
export interface RuleParagraph {
  readonly key: string;
  readonly lines: readonly string[];
}

/** A paragraph of the amended text. `number`: its place in the new text; null where it is taken away. */
export interface MarkedParagraph {
  readonly key: string;
  readonly number: number | null;
  readonly change: "same" | "changed" | "new" | "gone";
  readonly lines: readonly (readonly Run[])[];
}

/** The new text with what is new and what is gone marked word by word; paragraphs taken away stand where they stood. */
export function markChanges(
  before: readonly RuleParagraph[],
  after: readonly RuleParagraph[],
): MarkedParagraph[] {
  const old = new Map(before.map((each) => [each.key, each]));
  const kept = new Set(after.map((each) => each.key));
  const marked = after.map(({ key, lines }, at): MarkedParagraph => {
    const former = old.get(key);
    const runs =
      former === undefined
        ? lines.map((text): Run[] => [{ kind: "new", text }])
        : markLines(former.lines, lines);
    const isSame = runs.every((line) => line.every(({ kind }) => kind === "same"));
    return {
      key,
      number: at + 1,
      change: former === undefined ? "new" : isSame ? "same" : "changed",
      lines: runs,
    };
  });
  for (const [at, { key, lines }] of before.entries()) {
    if (kept.has(key)) continue;
    const place = marked.findIndex((each) => each.key === before[at - 1]?.key) + 1;
    marked.splice(place, 0, {
      key,
      number: null,
      change: "gone",
      lines: lines.map((text) => [{ kind: "gone", text }]),
    });
  }
  return marked;
}

function markLines(before: readonly string[], after: readonly string[]): Run[][] {
  const most = Math.max(before.length, after.length);
  return Array.from({ length: most }, (_, at) => markWords(before[at] ?? "", after[at] ?? ""));
}

/** Words with the space after them; signs that end a clause are words of their own. */
const wordsOf = (text: string): string[] => text.match(/[^\s.,;:]+\s*|[.,;:]+\s*/gu) ?? [];

/** Two texts as one, by the longest words in common; a lone word between two changes changes with them. */
export function markWords(before: string, after: string): Run[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const runs = joined(common(a, b));
  const isIsland = (run: Run, at: number) =>
    run.kind === "same" &&
    at > 0 &&
    at < runs.length - 1 &&
    wordsOf(run.text).length === 1 &&
    /^\p{L}{1,3}\s/u.test(run.text);
  const smooth = runs.flatMap((run, at): Run[] =>
    isIsland(run, at)
      ? [
          { kind: "gone", text: run.text },
          { kind: "new", text: run.text },
        ]
      : [run],
  );
  return joined(smooth);
}

function common(a: readonly string[], b: readonly string[]): Run[] {
  const same = (i: number, j: number) => a[i]?.trim() === b[j]?.trim();
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row !== undefined)
        row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      runs.push({ kind: "same", text: b[j] as string });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      runs.push({ kind: "gone", text: a[i++] as string });
    else runs.push({ kind: "new", text: b[j++] as string });
  }
  return runs;
}

/** Neighbours of a kind as one; between two stretches that stay, all that is gone before all that is new. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let [gone, fresh] = ["", ""];
  const flush = () => {
    if (gone !== "") out.push({ kind: "gone", text: gone });
    if (fresh !== "") out.push({ kind: "new", text: fresh });
    [gone, fresh] = ["", ""];
  };
  for (const { kind, text } of runs) {
    if (kind === "gone") gone += text;
    else if (kind === "new") fresh += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === "same") out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  }
  flush();
  return out;
}
