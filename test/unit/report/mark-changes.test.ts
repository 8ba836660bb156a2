import { expect, test } from "vitest";
import { markChanges, markWords, type Run } from "../../../src/panels/report/mark-changes.ts";

const written = (runs: readonly Run[]) =>
  runs.map(({ kind, text }) => ({ same: text, new: `[+${text}+]`, gone: `[-${text}-]` })[kind]).join("");

test("words that differ are marked, the rest stays", () => {
  expect(written(markWords("Of 99 million, a third goes out.", "Of 50 million, a half goes out."))).toBe(
    "Of [-99 -][+50 +]million, a [-third -][+half +]goes out.",
  );
  expect(written(markWords("The same.", "The same."))).toBe("The same.");
  expect(written(markWords("", "All new."))).toBe("[+All new.+]");
});

test("the two texts can be read out of the marked one", () => {
  const before = "At least 2 million each, and at most 9 per cent. What is left returns.";
  const after = "At most 9 per cent of the budget, and no less than 1 million. Nothing returns.";
  const runs = markWords(before, after);
  const plain = (kinds: readonly string[]) =>
    runs
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text.trim())
      .join(" ")
      .replace(/\s+([.,])/g, "$1");
  expect(plain(["same", "gone"]).replace(/\s+/g, " ")).toBe(before);
  expect(plain(["same", "new"]).replace(/\s+/g, " ")).toBe(after);
});

test("paragraphs keep their place: new ones are numbered, those taken away stand where they stood", () => {
  const marked = markChanges(
    [
      { key: "money", lines: ["One."] },
      { key: "pot a", lines: ["Two."] },
      { key: "pot b", lines: ["Two and a half."] },
      { key: "payment", lines: ["Three."] },
    ],
    [
      { key: "money", lines: ["One."] },
      { key: "limits", lines: ["A floor.", "a) for all"] },
      { key: "payment", lines: ["Three now."] },
    ],
  );
  expect(marked.map(({ key, number, change }) => [key, number, change])).toEqual([
    ["money", 1, "same"],
    ["pot a", null, "gone"],
    ["pot b", null, "gone"],
    ["limits", 2, "new"],
    ["payment", 3, "changed"],
  ]);
  expect(marked[3]?.lines.map(written)).toEqual(["[+A floor.+]", "[+a) for all+]"]);
});
