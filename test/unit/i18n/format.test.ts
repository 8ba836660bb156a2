import { describe, expect, it } from "vitest";
import { following, formats } from "../../../src/i18n/format.ts";

const sv = formats("sv");
const en = formats("en");

describe("format", () => {
  it("follows the language where it was taken out once", () => {
    let locale: "sv" | "en" = "sv";
    const f = following(() => formats(locale));
    expect([f.sekShort(11_426_000), f.locale]).toEqual(["11,4\u00a0mn", "sv"]);
    locale = "en";
    expect([f.sekShort(11_426_000), f.locale]).toEqual(["11.4\u00a0m", "en"]);
  });

  it("writes kronor", () => {
    expect(sv.sek(1234567)).toBe("1\u00a0234\u00a0567\u00a0kr");
    expect(en.sek(1234567)).toBe("SEK\u00a01,234,567");
    expect(sv.sekSigned(-4800)).toBe("\u22124\u00a0800\u00a0kr");
    expect(en.sekSigned(4800)).toBe("+SEK\u00a04,800");
    expect(en.sekSigned(0)).toBe("SEK\u00a00");
  });

  it("writes millions in running text, and whole kronor below one million", () => {
    expect(sv.sekMillions(11_426_000)).toBe("11,4\u00a0miljoner kronor");
    expect(en.sekMillions(11_426_000)).toBe("SEK\u00a011.4\u00a0million");
    expect(en.sekMillions(24_750_000, [0, 2])).toBe("SEK\u00a024.75\u00a0million");
    expect(sv.sekMillions(1_000_000)).toBe("1\u00a0miljon kronor");
    expect(sv.sekMillions(99_000_000)).toBe("99\u00a0miljoner kronor");
    expect(sv.sekMillions(530_000)).toBe("530\u00a0000\u00a0kronor");
    expect(en.sekMillions(530_000)).toBe("SEK\u00a0530,000");
    expect(en.sekMillions(1_350_000_000, [0, 2])).toBe("SEK\u00a01.35\u00a0billion");
    expect(en.sekMillionsSigned(1_840_000)).toBe("+SEK\u00a01.8\u00a0million");
  });

  it("writes the short form with one decimal, and small sums in whole kronor", () => {
    expect(sv.sekShort(11_426_000)).toBe("11,4\u00a0mn");
    expect(en.sekShort(11_426_000)).toBe("11.4\u00a0m");
    expect(en.sekShort(5_000_000)).toBe("5.0\u00a0m");
    expect(en.sekShort(0)).toBe("0.0\u00a0m");
    expect(en.sekShort(4_000)).toBe("SEK\u00a04,000");
    expect(en.sekShortSigned(-1_100_000)).toBe("\u22121.1\u00a0m");
  });

  it("writes shares and percentage points, with the singular for one", () => {
    expect(sv.percent(0.125)).toBe("12,5\u00a0%");
    expect(en.percent(0.125)).toBe("12.5%");
    expect(en.percent(1 / 3)).toBe("33.3%");
    expect(en.percent(0.5, 1)).toBe("50.0%");
    expect(sv.pp(0.012)).toBe("+1,2\u00a0procentenheter");
    expect(sv.pp(-0.01)).toBe("\u22121\u00a0procentenhet");
    expect(en.pp(0.012)).toBe("+1.2\u00a0percentage points");
    expect(en.ppUnsigned(0.01)).toBe("1\u00a0percentage point");
    expect(en.ppShort(0.01)).toBe("+1.0\u00a0pp");
    expect(sv.ppShort(-0.013)).toBe("\u22121,3\u00a0p.e.");
  });

  it("shows no sign on what is written as zero", () => {
    expect(en.number(-0.0001, 1)).toBe("0.0");
    expect(en.pp(-0.0001)).toBe("0\u00a0percentage points");
    expect(en.signed(-0)).toBe("0");
  });

  it("writes people, years and lists", () => {
    expect(sv.people(1)).toBe("1\u00a0person");
    expect(en.people(1234)).toBe("1,234\u00a0people");
    expect(sv.year(2012)).toBe("2012");
    expect(sv.list(["Borås", "Malmö", "Växjö"])).toBe("Borås, Malmö och Växjö");
    expect(en.list(["Borås", "Malmö", "Växjö"])).toBe("Borås, Malmö and Växjö");
    expect(en.either(["a", "b"])).toBe("a or b");
  });
});
