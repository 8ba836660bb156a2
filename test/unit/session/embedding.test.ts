import { expect, test } from "vitest";
import { embedAddress, embedCode, readEmbedding } from "../../../src/session/embedding.ts";

test("an address without the word asks for the whole page", () => {
  expect(readEmbedding("", false)).toBeNull();
  expect(readEmbedding("?lang=sv", false)).toBeNull();
});

test("a view and a language are read; what is not known is the payouts, in the reader's language", () => {
  expect(readEmbedding("?embed=map&lang=sv", false)).toEqual({ view: "map", locale: "sv" });
  expect(readEmbedding("?embed=everything&lang=xx", false)).toEqual({ view: "payouts", locale: null });
  expect(readEmbedding("?embed", false)).toEqual({ view: "payouts", locale: null });
});

test("inside another page it is never whole", () => {
  expect(readEmbedding("", true)).toEqual({ view: "payouts", locale: null });
  expect(readEmbedding("?embed=map", true)).toEqual({ view: "map", locale: null });
});

test("what is written is read back", () => {
  const address = embedAddress("https://example.org/utfall/", "compare", "en", "#u1.abc");
  const { search, hash } = new URL(address);
  expect(readEmbedding(search, false)).toEqual({ view: "compare", locale: "en" });
  expect(hash).toBe("#u1.abc");
});

test("a title with any sign stays inside its attribute", () => {
  const code = embedCode("https://example.org/?embed=map&lang=sv#u1.a", 'A "title" <script>');
  expect(code).toContain('src="https://example.org/?embed=map&amp;lang=sv#u1.a"');
  expect(code).toContain('title="A &quot;title&quot; &lt;script&gt;"');
  expect(code.match(/</g)).toHaveLength(2);
});
