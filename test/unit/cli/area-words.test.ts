import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/cli/catalogue.ts";
import { run } from "../../../src/cli/run.ts";

const catalogue = createCatalogue();
async function printed(...words: string[]): Promise<string> {
  const lines: string[] = [];
  const code = await run(words, { line: (text) => lines.push(text), error: () => {} }, catalogue);
  expect(code).toBe(0);
  return lines.join("\n");
}

test.each([
  ["sfs2018-151", "en", "Municipality"],
  ["sfs2018-151", "sv", "Kommun"],
  ["stockholm-2002", "en", "Recipient"],
  ["urban15-2013", "en", "Area"],
  ["urban15-2013", "sv", "Område"],
])("%s in %s heads its rows %s", async (programme, language, heading) => {
  const [, head = ""] = (await printed("allocate", programme, "--lang", language)).split("\n");
  expect(head.split(/\s{2,}/)[0]?.split(" ")[0]).toBe(heading);
});

test("a projection says of whom its sums are", async () => {
  const text = await printed("project", "municipalities-2016", "--years", "1", "--draws", "1");
  expect(text).toContain("All municipalities");
});
