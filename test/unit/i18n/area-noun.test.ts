import { expect, test } from "vitest";
import { areaNoun } from "../../../src/i18n/area-noun.ts";
import { shipped } from "../map/shipped.ts";
import { textsFor } from "../payouts/texts-for.ts";

test("areas are called what they are", () => {
  const heading = (id: string, locale: "sv" | "en") => {
    const { t } = textsFor(locale);
    return t("app.outcome.heading", { noun: areaNoun(shipped(id), locale) });
  };
  expect(heading("urban15-2013", "sv")).toBe("Vad varje område skulle få");
  expect(heading("sfs2018-151", "sv")).toBe("Vad varje kommun skulle få");
  expect(heading("stockholm-2002", "sv")).toBe("Vad varje mottagare skulle få");
  expect(heading("municipalities-2016", "en")).toBe("What each municipality would get");
});

test("no area is said with the right gender", () => {
  const moved = (id: string) =>
    textsFor("sv").t("app.payouts.moved", {
      isMadeUp: false,
      more: 0,
      less: 0,
      noun: areaNoun(shipped(id), "sv"),
    });
  expect(moved("urban15-2013")).toBe("Inget område får mer och inget mindre än i utgångsläget.");
  expect(moved("sfs2018-151")).toBe("Ingen kommun får mer och ingen mindre än i utgångsläget.");
});
