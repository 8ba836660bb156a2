import { stacked } from "../../figure/beside.ts";
import { fanScene } from "../../figure/fan.ts";
import type { Scene } from "../../figure/mark.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { effectFan, fanOf } from "./fan-of.ts";
import type { ProjectionView } from "./projection-view.ts";
import { levelValue } from "./say-values.ts";

const height = 400;
const effectHeight = 220;

/** The projected series, and below it what the programme does, as one picture. Pure. */
export function projectionScene(
  view: ProjectionView,
  isWithoutShown: boolean,
  i18n: I18n,
  width: number,
): Scene {
  const { t, f } = i18n;
  const wordsOf = (unit: ProjectionView["spec"]["unit"]) => ({
    level: (value: number) => levelValue(f, unit, value),
    year: f.year,
  });
  const main = fanScene(fanOf(view, isWithoutShown, i18n), { width, height }, wordsOf(view.spec.unit));
  const effect = effectFan(view, i18n);
  if (effect === null) return main;
  const text = t(`projection.effectLead.${view.spec.effect ?? "jobs"}`);
  const heading: Scene = {
    width,
    height: 24,
    marks: [{ kind: "text", x: 0, y: 20, size: 14, text, fill: "--ink", isBold: true }],
  };
  return stacked([main, heading, fanScene(effect, { width, height: effectHeight }, wordsOf("people"))]);
}
