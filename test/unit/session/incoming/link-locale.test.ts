import { expect, test } from "vitest";
import { writeLink } from "../../../../src/scenario/link/write-link.ts";
import { linkLocale } from "../../../../src/session/incoming/link-locale.ts";
import { sample } from "../../scenario/link/sample.ts";

const withLocale = (locale: string) => writeLink({ ...sample, view: { ...sample.view, locale } });

test("a link wishes for the sender's language, as far as there is one", () => {
  expect(linkLocale(withLocale("sv"))).toBe("sv");
  expect(linkLocale(withLocale("en"))).toBe("en");
  expect(linkLocale(withLocale("fi"))).toBeNull();
  expect(linkLocale(writeLink(sample))).toBeNull();
  expect(linkLocale("#u1.broken")).toBeNull();
});
