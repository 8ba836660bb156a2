import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";

const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const { packages } = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));

/** Packages that what we use brings along into the product. */
const brought = ["d3-array"];

const listed = {
  "the built page": () => readFileSync(join(inject("builtFolder"), "licences.txt"), "utf8"),
  "the edition in one file": () => {
    const page = readFileSync(fileURLToPath(inject("singleFile")), "utf8");
    return /<template id="licences">\n([\s\S]*?)<\/template>/.exec(page)?.[1] ?? "";
  },
};

test.each(Object.entries(listed))("%s carries the licences of all packages in it", (_, read) => {
  const text = read();
  for (const name of [...Object.keys(dependencies), ...brought]) {
    const { version, license } = packages[`node_modules/${name}`];
    const heading = `${name} ${version} (${license})`;
    expect(text).toContain(`\n${heading}\n${"=".repeat(heading.length)}\n`);
  }
  expect(text.startsWith("Utfall\n======\n\nMIT License")).toBe(true);
  expect(text).toContain("SIL OPEN FONT LICENSE");
  expect(text.match(/Copyright/gi)?.length).toBeGreaterThan(Object.keys(dependencies).length);
});
