import type { I18n } from "../i18n/i18n.tsx";
import { type Expected, fieldText, type Parsed } from "../i18n/parse.ts";

/** One sentence on why a typed number was refused, and what to write instead. */
export function numberMessage(
  i18n: I18n,
  typed: string,
  refused: Extract<Parsed, { ok: false }>,
  expected: Expected,
): string {
  const { t, f } = i18n;
  const write = (value: number) => fieldText(i18n.locale(), value);
  const text = typed.trim();
  switch (refused.reason) {
    case "empty":
      return t("app.number.empty");
    case "notNumber":
      return t("app.number.notNumber", { text });
    case "badGroups":
      return t("app.number.badGroups", { text });
    case "ambiguous":
      return t("app.number.ambiguous", { text, readings: f.either(refused.readings.map(write)) });
    case "unknownUnit":
      return t("app.number.unknownUnit", { text });
    case "wrongUnit":
      return t("app.number.wrongUnit", { text });
    case "tooSmall":
      return t("app.number.below", { least: write(expected.min ?? 0) });
    case "tooLarge":
      return t("app.number.above", { most: write(expected.max ?? Number.MAX_SAFE_INTEGER) });
    case "notWhole":
      return t("app.number.notWhole");
    default:
      return refused.reason satisfies never;
  }
}
