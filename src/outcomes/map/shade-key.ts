import type { I18n } from "../../i18n/i18n.tsx";
import type { MapView } from "./map-view.ts";

/** What one shade stands for; `shade` null is the colour of no award. */
export interface ShadeKey {
  readonly shade: number | null;
  readonly text: string;
}

/** The legend of the shades: what they measure, and the range of each. */
export function shadeKey(view: MapView, { t, f }: I18n): { heading: string; keys: ShadeKey[] } {
  const isMillions = view.mode === "kronor" && view.largestSek >= 1e6;
  const unit = view.mode === "perInhabitant" ? "perInhabitant" : isMillions ? "millions" : "kronor";
  const say = (value: number) => f.number(isMillions ? value / 1e6 : value, [0, 3]);
  const shaded = view.rows.filter((row) => row.shade !== null);
  const keys: ShadeKey[] = view.limits.map((limit, at) => {
    const before = view.limits[at - 1];
    return {
      shade: at,
      text:
        before === undefined
          ? t("map.under", { limit: say(limit) })
          : t("map.fromTo", { from: say(before), to: say(limit) }),
    };
  });
  const last = view.limits.at(-1);
  const [only] = shaded;
  if (last !== undefined)
    keys.push({ shade: view.limits.length, text: t("map.orMore", { limit: say(last) }) });
  else if (only !== undefined) {
    const value = view.mode === "perInhabitant" ? only.perInhabitant : only.awardSek;
    const amount = f.number(isMillions ? value / 1e6 : value, [0, 2]);
    keys.push({ shade: 0, text: shaded.length === 1 ? amount : t("map.all", { amount }) });
  }
  if (shaded.length < view.rows.length) keys.push({ shade: null, text: t("map.none") });
  return { heading: t(`map.keyShade.${unit}`), keys };
}
