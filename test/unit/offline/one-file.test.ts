import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inOnePage } from "../../../vite/one-file-plugin.ts";

const page = [
  '<html><head><link rel="icon" href="./icon.svg" />',
  '<link rel="manifest" href="./m" />',
  '<link rel="stylesheet" crossorigin href="./a.css">',
  '<script type="module" crossorigin src="./a.js"></script>',
  "</head><body></body></html>",
].join("\n");

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");

test("script and style stand in the page under the hashes that the policy names", () => {
  const made = inOnePage(page, "let a = 1;\n", "p { color: red }\n", "<svg/>", "MIT & <b>");
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(made)?.[1] ?? "";
  const style = /<style>([\s\S]*?)<\/style>/.exec(made)?.[1] ?? "";
  expect(script).toBe("let a = 1;");
  expect(made).toContain(`script-src 'sha256-${hashOf(script)}'`);
  expect(made).toContain(`style-src 'sha256-${hashOf(style)}'`);
  expect(made).not.toMatch(/manifest|\.css|\.js"/);
  expect(made).toContain('href="data:image/svg+xml;base64,');
  expect(made).toContain('<template id="licences">\nMIT &amp; &lt;b></template>');
});

test("nothing in the script ends it or hides it, and what it says stays the same", () => {
  const code = 'const a = "</script><!-- $& $1";';
  const made = inOnePage(page, code, "", "", "");
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(made)?.[1] ?? "";
  expect(script).not.toMatch(/<\/script|<!--/);
  expect(new Function(`${script} return a;`)()).toBe("</script><!-- $& $1");
});
