import { expect, test } from "vitest";
import { withWords } from "../../../src/panels/report/with-words.ts";
import { shortLeavesOut } from "../../../src/session/view-state.ts";
import { noWords } from "./report-of.ts";

test("words that are begun bring the section they are printed in; left out again, it stays out", () => {
  const start = { reportWords: noWords, reportLeftOut: shortLeavesOut };
  const begun = withWords(start, { followUp: "In two years." });
  expect(begun.reportWords.followUp).toBe("In two years.");
  expect(shortLeavesOut).toContain("followUp");
  expect(begun.reportLeftOut).toEqual(shortLeavesOut.filter((part) => part !== "followUp"));
  const again = { ...begun, reportLeftOut: shortLeavesOut };
  expect(withWords(again, { followUp: "In three years." }).reportLeftOut).toEqual(shortLeavesOut);
  expect(withWords(start, { author: "A. Author" }).reportLeftOut).toEqual(shortLeavesOut);
});
