import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "src/programmes";
const programmes = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory() && readdirSync(`${folder}/${each.name}`).includes("about.json"))
  .map(({ name }) => name);

const leadOf = (id: string): Record<"sv" | "en", string> =>
  JSON.parse(readFileSync(`${folder}/${id}/texts.json`, "utf8")).story.lead;

test.each(programmes)("%s: what the grant was is told in one line over the tabs", (id) => {
  for (const text of Object.values(leadOf(id))) {
    expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(20);
    expect(text.length, text).toBeLessThanOrEqual(142);
  }
});
